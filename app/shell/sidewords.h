#pragma once

#include "desk/desk.h"
#include "forms/sidemodel.h"

namespace Intake {

/// Which group of the list an intake stands in.
SideGroup sideGroup(State state);

/// Its name for the list: as typed or returned; without one "Unnamed", with the phone if there is one.
QString sideName(const QString &firstName, const QString &lastName, const QString &phone);

bool isNamed(const QString &firstName, const QString &lastName);

SideItem sideItem(const Card &card);

/// One that was discarded and can be put back; nothing for those that hold nothing.
std::optional<SideItem> discardedItem(Desk &desk, const QUuid &id);

/// What is so of those of whom nobody knows whether they were created; empty for none.
QString mayBeCreatedWords(int count);

/// How it stands, in a few words. `open` is the one on screen.
SideWords sideWords(const Card &card, bool open, std::optional<int> toFix, const QueueStatus &queue,
                    const QDateTime &now);

/// The same of any intake that the list has.
SideWords sideWords(Desk &desk, const QUuid &id, bool open, std::optional<int> toFix);

} // namespace Intake
