#pragma once

#include "api/hostilecases.h"

namespace Intake::Support {

struct HostileBody
{
    QByteArray bytes;
    AnswerFacts::Says says;
};

/// A body by chance: a record, an object that is none, or what only looks like one.
HostileBody randomBody(QRandomGenerator &chance);

/// One entry of a list, by chance.
template <typename List>
const auto &anyOf(QRandomGenerator &chance, const List &list)
{
    return list[std::size_t(chance.bounded(int(std::size(list))))];
}

} // namespace Intake::Support
