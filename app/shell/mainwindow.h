#pragma once

#include "desk/desk.h"
#include "forms/recordview.h"
#include "model/clinic.h"
#include "shell/pagepool.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace Intake {

class KeysPanel;
class Panel;
class Paperwork;
class PasteFill;
class PastePanel;
class QuestionPage;
class ReadBackPage;
class SamePanel;
class SideList;
class StatusLine;
class UnlockPage;
class WindowBand;

/// What the window works with. Without a server people can type, and Create says what is missing.
struct WindowSetup
{
    StoreSetup store;
    std::optional<Server> server;
    QString missing; ///< without a server: what is wrong and what to do, in words

    /// Starts the practice server. It is called once, when the first key is pressed or something waits to be sent, from
    /// another thread: nothing that can wait stands before the ready window.
    std::function<tl::expected<Server, QString>()> startServer = {};
    bool practice = false;
    Clinic clinic;
    std::function<bool(const Clinic &)> saveClinic = [](const Clinic &) { return true; };
};

/// The window: the list of intakes at the left, the open one at the right (form, record, or the question that an
/// unknown outcome asks), a status line. What is typed is saved while it is typed; Ctrl+N parks the open draft and
/// begins the next, Alt+Left goes back to the parked one, Ctrl+Enter creates.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Desk &desk, WindowSetup setup, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The form of the open intake; null when its record or its question is shown.
    IntakePage *page() const { return m_pages.find(m_current); }

    /// Opens the store. The form can be typed into before that is done.
    void openStore();

    /// The same at the first key, or when a command asks: for a store that does not exist yet, and holds nothing.
    void openStoreWhenNeeded() { m_storeWaits = true; }

    /// Saves what is not saved, then closes without asking: the session ends.
    void endNow();

    /// Saves at once: the computer is about to sleep.
    void saveNow() { m_desk.drafts().flush(); }
    void raiseWindow();

    /// A command asks for something: the server is there when this returns, the store soon after.
    void needServer();

public slots:
    void newIntake();
    void newFamilyIntake();
    void focusSame();
    void create();
    void goBack();
    void changePane();
    void takeOffer();
    void showKeys();
    void goToField();
    void copyId();
    void discard();
    void editLists();
    void find();
    void pasteAnything();
    void readBack();
    void printRecord();
    void printBlankForm();
    void saveRecord(RecordFormat format);

signals:
    void storeOpened(bool kept); ///< the cards are there; not kept: they live in memory only

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // mainwindow.cpp: how it is built
    void build();
    QWidget *buildRight();
    void connectDesk();
    void connectQuestion();
    void addShortcuts();
    QString where() const;
    IntakePage *makePage(const QUuid &id);
    FormContext context() const;
    void keepWord(const QString &list, const QString &word);
    void useClinic(const Clinic &clinic);

    // windowintakes.cpp: which intake is open
    void open(QUuid id);
    void openFresh();
    void park();
    bool isUntouched() const;
    void typed(const QUuid &id);
    void followName(const QUuid &id);
    void undoDiscard(const QUuid &id);
    void saved(const QUuid &id, const QDateTime &at);

    // windowpeople.cpp: the same person again, or another of the same family
    void connectSame();
    void lookForSame(const QUuid &id);
    void lookAgainForSame();
    void showSame(const QUuid &id, const std::vector<SamePerson> &found);
    void openSame(const QUuid &id);
    void beginFamily(const Draft &draft, const QString &name);
    void undoFamily(const QUuid &id, const QUuid &source);

    // windowpaste.cpp: what lies in the clipboard
    PastePanel *pastePanel();
    void takePasted();
    void leavePasted();
    void undoPasted(PasteFill &fill, const QUuid &id);

    // windowpaper.cpp: paper and files
    Paperwork *paperwork();
    void tellPaper(const QString &words, const QString &folder);
    void checkFonts(const std::function<void()> &goOn);

    // windowreadback.cpp: the intake aloud
    void confirmReadBack();
    void endReadBack();

    // windowsending.cpp: what became of it
    void follow(const QUuid &id);
    void followQueue();
    void showCurrent();
    void showState(const OneIntake &intake);
    void showForm(const OneIntake &intake);
    void showRecord(const OneIntake &intake);
    void showQuestion(const OneIntake &intake);
    void takeBack(const QUuid &id);
    void sendNow();
    void tellTrouble(const StoreProblem &problem);
    void prepareServer();
    void followNetwork();
    void takeServer(const tl::expected<Server, QString> &server);
    bool isServerNeeded() const;

    // windowstore.cpp: the store, recovery, the end
    void storeIsOpen(const DeskReport &report, bool kept);
    void storeIsNotOpen(const StoreProblem &problem);
    void askPassphrase(const StoreProblem &problem);
    void choosePassphrase();
    void openWith(KeySource key);
    void workInMemory(const StoreProblem &problem);
    void fillList();
    void fillRest();
    void showFirst(bool afterCrash);
    void resume(bool afterCrash);
    void tellBefore(const Card &last, bool afterCrash);
    void tellReport(const DeskReport &report);
    void askToClose(int count);
    bool isLocked() const;
    void backToForm();

    Desk &m_desk;
    WindowSetup m_setup;
    PagePool m_pages;
    QUuid m_current;
    QUuid m_back;                 ///< the intake that was open before; null: none
    std::optional<State> m_shown; ///< as which the open one is shown
    QTimer m_minute;              ///< "parked 4 min ago" grows older
    bool m_storeWaits = false;
    bool m_restWaits = false; ///< the list shows the first of its intakes
    bool m_wasQueued = false; ///< the list says how the queue stands
    bool m_takingBack = false;
    bool m_unlocking = false;
    bool m_closeAsked = false;
    bool m_kept = false; ///< what is saved survives the program
    bool m_mayClose = false;
    bool m_serverPrepared = false;
    SideList *m_side;
    SamePanel *m_same;
    Panel *m_sidePanel = nullptr;
    QStackedWidget *m_stack;
    RecordView *m_record;
    QuestionPage *m_question = nullptr; ///< made when it is first needed
    UnlockPage *m_unlock = nullptr;     ///< likewise
    PastePanel *m_paste = nullptr;      ///< likewise
    ReadBackPage *m_readBack = nullptr; ///< likewise
    KeysPanel *m_keys = nullptr;        ///< likewise
    Paperwork *m_paperwork = nullptr;   ///< likewise
    WindowBand *m_standing;             ///< stays as long as the window: nothing can be kept
    WindowBand *m_alarm;                ///< until it is mended: what was typed could not be saved
    WindowBand *m_band;                 ///< one line that asks or tells
    StatusLine *m_status;
};

} // namespace Intake
