#pragma once

#include "practice/practicehost.h"

namespace Intake {

/// Loads the practice server and starts it. What it could not do is said in words.
class PracticePart
{
public:
    tl::expected<QUrl, QString> start(quint16 port = 0);

private:
    std::unique_ptr<PracticeHost> m_host;
};

} // namespace Intake
