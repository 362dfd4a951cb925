#pragma once

#include "api/server.h"
#include "model/clinic.h"
#include "shell/openintake.h"

#include <functional>
#include <QMainWindow>

class QStackedWidget;

namespace Intake {

class Panel;
class SideList;
class WindowBand;

/// What the window works with. Without a server people can type, and Create says what is missing.
struct WindowSetup
{
    std::optional<Server> server;
    QString missing; ///< without a server: what is wrong and what to do, in words
    bool practice = false;
    Clinic clinic;
    std::function<bool(const Clinic &)> saveClinic = [](const Clinic &) { return true; };
};

/// The window: the list of intakes at the left, the open one at the right (form or record), a status line. Ctrl+N parks
/// the open draft and begins the next, Alt+Left goes back to the parked one, Ctrl+Enter creates.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowSetup setup, QWidget *parent = nullptr);
    ~MainWindow() override;

    IntakePage *page() const { return m_page; }

public slots:
    void newIntake();
    void create();
    void goBack();
    void changePane();
    void discard();
    void editLists();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addShortcuts();
    QString where() const;
    void open(int id);
    void park();
    OpenIntake &current();
    void showCurrent();
    void finished(int id, const Attempt &attempt);
    void keepCreated(OpenIntake &intake, const Attempt &attempt);
    void refuse(OpenIntake &intake, const Notice &notice, const Remarks &remarks);
    void sendAgain();
    void useClinic(const Clinic &clinic);
    void refreshList();
    void followTyping();
    void prepareTls();
    FormContext context() const;

    WindowSetup m_setup;
    OpenIntakes m_intakes;
    std::unique_ptr<OpenIntake> m_discarded;
    int m_current = 0;
    int m_back = 0; ///< the intake that was open before; 0: none
    bool m_mayClose = false;
    bool m_tlsPrepared = false;
    SideList *m_side;
    Panel *m_sidePanel;
    QStackedWidget *m_stack;
    IntakePage *m_page;
    RecordView *m_record;
    WindowBand *m_band;
};

} // namespace Intake
