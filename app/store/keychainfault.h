#pragma once

#include "store/storefault.h"

#include <qt6keychain/keychain.h>

namespace Intake {

/// Without a bus or a service Linux answers OtherError; a collection that is locked, AccessDenied.
inline StoreFault faultOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return StoreFault::KeyMissing;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return StoreFault::KeychainAbsent;
    default:
        return StoreFault::KeychainLocked;
    }
}

} // namespace Intake
