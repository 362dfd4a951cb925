#pragma once

#include "desk/desk.h"
#include "shell/deskrequest.h"
#include "shell/logbook.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace Intake {

class Instance;

/// One command with a desk of its own, which serves the commands of others meanwhile. What it has to say goes to the
/// terminal. It stays until no request is under way any more: an attempt that is cut off would be unknown for good.
/// One that sends forgets at its end what was kept long enough: a clinic may never open the window.
class DeskRun : public QObject
{
    Q_OBJECT
public:
    DeskRun(Instance &instance, DeskSetup setup, DeskRequest request);
    ~DeskRun() override;

    /// Nothing: another program holds the store at this moment.
    std::optional<ExitCode> exec();

private:
    void open();
    void opened(const tl::expected<DeskReport, StoreProblem> &report);
    bool mayDoWithoutStore(const StoreProblem &problem) const;
    void serve(const DeskReport &report);
    void answered(const DeskAnswer &answer);
    void leaveWhenQuiet();
    void leave();
    void forget();
    void end();

    Instance &m_instance;
    DeskSetup m_setup;
    DeskRequest m_request;
    Desk m_desk;
    Logbook m_logbook;
    QEventLoop m_loop;
    QTimer m_tick;
    QDeadlineTimer m_longest;
    std::optional<ExitCode> m_exit;
    bool m_stored = true;
    bool m_afterCrash = false;
    bool m_mayForget = false;
};

} // namespace Intake
