#pragma once

#include <QSet>

namespace Intake {

/// What comes over the TCP connections of this process that were not there when this was made. It is asked of the
/// system, for the network layer says nothing of an answer until its headers are complete, and keeps whatever comes
/// before that. Where the system does not tell, nothing has come.
class Incoming
{
public:
    Incoming();

    qint64 most() const; ///< bytes received so far on the connection that brought most

private:
    QSet<quint64> m_before;
};

} // namespace Intake
