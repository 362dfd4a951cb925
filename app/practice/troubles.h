#pragma once

#include "practice/exchange.h"

#include <mutex>
#include <optional>

namespace Intake::Practice {

/// What the practice server can be made to do wrong. Move and Drop answer with a record that is not what was sent: the
/// birth date a day earlier, the last allergy missing.
enum class Trouble { Slow, Status500, Status503, Status429, Hang, Cut, Move, Drop };

/// The trouble that a last name asks for: Test-Slow, Test-500, Test-503, Test-429, Test-Hang, Test-Cut, Test-Move,
/// Test-Drop.
std::optional<Trouble> troubleOfName(const QString &lastName);

/// The trouble for a word of the control endpoint: slow, 500, 503, 429, hang, cut.
std::optional<Trouble> troubleOfWord(const QString &word);

/// The answer of a trouble that ends a request before anything is done for it; nothing for the others.
std::optional<Answer> failure(Trouble trouble);

/// The way in which a trouble gives an answer.
Manner mannerOf(Trouble trouble);

/// The record as a trouble falsifies it; most leave it alone.
QJsonObject falsified(QJsonObject record, Trouble trouble);

/// Troubles ordered for the requests to come. Safe from every thread.
class ArmedTroubles
{
public:
    void arm(Trouble trouble, int times);
    std::optional<Trouble> next();

private:
    std::mutex m_mutex;
    Trouble m_trouble = Trouble::Slow;
    int m_times = 0;
};

} // namespace Intake::Practice
