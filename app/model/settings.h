#pragma once

#include "model/clinic.h"

namespace Intake {

/// How the window looks: as the desktop does, or always light or dark.
enum class Look { System, Light, Dark };

/// How much room things get: compact for small screens.
enum class Density { Roomy, Compact };

/// The word that the clinic has for the people it serves.
enum class ClientWord { Client, Patient, Participant, Worker };

/// What stays from one day to the next on this computer: no secret, and nothing about a person.
struct Settings
{
    QString server;   ///< the API's address as typed; may be empty
    QString language; ///< as in `de` or `zh_CN`; empty: the system's
    Look look = Look::System;
    Density density = Density::Roomy;
    ClientWord clientWord = ClientWord::Client;
    Clinic clinic;
    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace Intake
