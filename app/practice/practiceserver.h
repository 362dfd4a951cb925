#pragma once

#include "practice/practicehost.h"

namespace Intake {

/// The built-in stand-in for the API, on loopback, in its own threads; its records live in memory and go with it.
class PracticeServer final : public PracticeHost
{
public:
    PracticeServer();
    ~PracticeServer() override;

    tl::expected<QUrl, QString> start(quint16 port = 0) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Intake
