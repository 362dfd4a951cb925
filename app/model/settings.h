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
    int lockMinutes = 5;     ///< without a key until the window is locked, 0 to 60; 0: never
    int keepDays = 7;        ///< until a created client's record leaves this computer, 1 to 90
    int autosavePause = 250; ///< milliseconds after the last key until what was typed is saved, 100 to 600
    friend bool operator==(const Settings &, const Settings &) = default;
};

/// The names of the settings, in files and wherever one of them is meant.
namespace SettingKey {

inline constexpr QLatin1StringView server("server");
inline constexpr QLatin1StringView language("language");
inline constexpr QLatin1StringView look("look");
inline constexpr QLatin1StringView density("density");
inline constexpr QLatin1StringView clientWord("client_word");
inline constexpr QLatin1StringView clinicName("clinic_name");
inline constexpr QLatin1StringView defaultCountry("default_country");
inline constexpr QLatin1StringView recordAddress("record_address");
inline constexpr QLatin1StringView tags("tags");
inline constexpr QLatin1StringView referralTypes("referral_types");
inline constexpr QLatin1StringView asking("asking");
inline constexpr QLatin1StringView words("words");
inline constexpr QLatin1StringView lockMinutes("lock_minutes");
inline constexpr QLatin1StringView keepDays("keep_days");
inline constexpr QLatin1StringView autosavePause("autosave_ms");

} // namespace SettingKey

} // namespace Intake
