#pragma once

#include "forms/samepanel.h"

namespace Intake::Words {

/// "same phone, surname sounds alike"
QString alike(const std::vector<Alike> &why, const Nickname &nickname = {});

/// "Nobody like this among the 214 people kept on this computer."
QString searched(const Searched &searched, bool found);

} // namespace Intake::Words
