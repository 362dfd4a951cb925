#pragma once

#include "desk/desk.h"
#include "forms/recordview.h"
#include "shell/pagepool.h"
#include "shell/windowsetup.h"
#include "shell/windowstanding.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QStackedWidget;

namespace Intake {

class ConnectionTest;
class FirstRunPage;
class KeyCard;
class KeysPanel;
class Paperwork;
class PasteFill;
class PastePanel;
class QuestionPage;
class ReadBackPage;
class SamePanel;
class SettingsPage;
class SideList;
class SidePane;
class StatusLine;
class TodayView;
class UnlockPage;
class WhoPanel;
class WindowBand;
class WindowLock;

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
    WindowLock &lock() { return *m_lock; }

    /// Nothing may take this window's place while the store is being opened for it, or is locked.
    bool mayBeLeft() const { return !m_opening && !isLocked(); }

    /// What it works with by now.
    const WindowSetup &setup() const { return m_setup; }

    /// Saves, and tells where the window stands; from then on it follows nothing, and is to be taken down.
    WindowStanding leave();

    /// Goes on, before it is shown, where another window stood.
    void goOn(const WindowStanding &standing);
    void goOnInSettings(const SettingsStanding &standing);

    /// A command asks for something: the server is there when this returns, the store soon after.
    void needServer();

public slots:
    void newIntake();
    void newFamilyIntake();
    void focusSame();
    void hideNames();
    void create();
    void goBack();
    void changePane();
    void takeOffer();
    void showKeys();
    void readState();
    void askWho();
    void goToField();
    void copyId();
    void discard();
    void openSettings();
    void openToday();
    void find();
    void pasteAnything();
    void readBack();
    void printRecord();
    void printBlankForm();
    void saveRecord(Intake::RecordFormat format);

signals:
    void storeOpened(bool kept); ///< the cards are there; not kept: they live in memory only

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    // mainwindow.cpp: how it is built; windowpanes.cpp: the way between its panes
    void build();
    QWidget *buildRight();
    void connectDesk();
    void connectQuestion();
    void addShortcuts();
    void focusOpen();
    QString where() const;
    IntakePage *makePage(const QUuid &id);
    FormContext context() const;

    // windowsettings.cpp: the settings, the token, whether the server can be reached
    void useClinic(const Clinic &clinic);
    void keepWord(const QString &list, const QString &word);
    void useSettings(const Settings &settings);
    void followAddress();
    SettingsPage *makeSettings();
    void showToken();
    void keepToken(const QString &address, const QByteArray &token);
    void removeToken(const QString &address);
    void testConnection(const QString &address, const QByteArray &token);
    ConnectionTest *connectionTest();
    void loadSettingsFrom(const QString &path);
    void saveSettingsTo(const QString &path);

    // windowkey.cpp: the key of the store
    void tellReport(const DeskReport &report);
    void openKey();
    void connectKey(KeyCard *card);
    void showKey();
    void changeKey(const QByteArray &present, const QByteArray &passphrase, bool withoutKeychain);
    void keyIsChanged(const QString &recoveryKey);
    void keyIsNotChanged(const KeyRefusal &refusal);

    // windowfirstrun.cpp: where to send is not known yet
    void showFirstRun();
    void endFirstRun();
    bool hasSeenSpelling(const QUrl &base);
    void warnOfSpelling(const QUrl &base);
    void keepFirst(const QString &address, const QByteArray &token, bool isTested);
    void changeMode(bool practice);
    void readToken();
    void useServer(const Server &server);
    Notice missingNotice() const;
    void actOnNotice();

    // windowintakes.cpp: which intake is open
    void open(QUuid id);
    void openFresh();
    void park();
    bool isUntouched() const;
    void typed(const QUuid &id);
    void followName(const QUuid &id);
    void tellDiscarded(const QUuid &id, const Client &client);
    void undoDiscard(const QUuid &id);
    void listDiscarded(const QUuid &id);
    void saved(const QUuid &id, const QDateTime &at);

    // windowmoving.cpp: another window goes on where this one stands
    void retell(const WindowBand *band, Retelling how);
    std::vector<Retelling> retellings() const;
    void goOnWith(const PageStanding &standing);

    // windowpeople.cpp: the same person again, or another of the same family
    void connectSame();
    void lookForSame(const QUuid &id);
    void lookAgainForSame();
    void showSame(const QUuid &id, const std::vector<SamePerson> &found);
    void openSame(const QUuid &id);
    void showNames(bool hidden);
    QString bandName(const QString &name) const;
    void beginFamily(const Draft &draft, const QString &name);
    void tellFamily(const QUuid &id, const QUuid &source, const QString &name);
    void undoFamily(const QUuid &id, const QUuid &source);

    // windowpaste.cpp, windowreadback.cpp: what lies in the clipboard, the intake aloud
    PastePanel *pastePanel();
    void takePasted();
    void tellPasted(const std::shared_ptr<PasteFill> &fill, const QUuid &id);
    void leavePasted();
    void undoPasted(PasteFill &fill, const QUuid &id);
    void confirmReadBack();
    void endReadBack();

    // windowpaper.cpp: paper and files
    Paperwork *paperwork();
    void tellPaper(const QString &words, const QString &folder);
    void tellNoPaper(const QString &words);
    void checkFonts(const QString &missing, const std::function<void()> &goOn);

    // windowwho.cpp: who is at the desk
    void connectWho();
    WhoPanel *makeWho();
    void showWho();
    void followWho();
    void markWho() const;

    // windowtoday.cpp: what was done here, and what has lain for long
    void beginRetention();
    void tellWaiting(int count);
    void tellOld();
    void askAboutOld(const Card &card);

    // windowsending.cpp, windowserver.cpp: what became of it
    void follow(const QUuid &id);
    void followQueue();
    void showCurrent();
    void showState(const OneIntake &intake);
    void showForm(const OneIntake &intake);
    void goOnIn(IntakePage *form);
    void showRecord(const OneIntake &intake);
    void showQuestion(const OneIntake &intake);
    void takeBack(const QUuid &id);
    void sendNow();
    void tellTrouble(const StoreProblem &problem);
    void prepareServer();
    void followNetwork();
    void takeServer(const tl::expected<Server, QString> &server);
    bool isServerNeeded() const;

    // windowstore.cpp, windowclosing.cpp: the store, recovery, the end
    void storeIsOpen(const DeskReport &report, bool kept);
    void storeIsNotOpen(const StoreProblem &problem);
    void askPassphrase(const StoreProblem &problem);
    void choosePassphrase();
    void openWith(KeySource key, bool isByItself = false);
    void workInMemory(const StoreProblem &problem);
    void tellMemory(const StoreProblem &problem);
    void fillList();
    void fillRest();
    void showFirst(bool afterCrash);
    void resume(bool afterCrash);
    void tellBefore(const Card &last, bool afterCrash);
    void askToClose(int count);
    bool isLocked() const; ///< the store, or the desk
    bool isStoreLocked() const;
    void backToForm();

    Desk &m_desk;
    WindowSetup m_setup;
    PagePool m_pages;
    QUuid m_current;
    QUuid m_back;                 ///< the intake that was open before; null: none
    std::optional<State> m_shown; ///< as which the open one is shown
    QTimer m_minute;              ///< "4 min ago" grows older
    bool m_namesHidden = false;   ///< somebody stands at the counter
    bool m_storeWaits = false;
    bool m_restWaits = false; ///< the list shows the first of its intakes
    bool m_wasQueued = false; ///< the list says how the queue stands
    bool m_takingBack = false;
    bool m_unlocking = false;
    bool m_closeAsked = false;
    bool m_formWanted = false; ///< somebody has opened it to go on in it
    bool m_kept = false;       ///< what is saved survives the program
    bool m_mayClose = false;
    bool m_serverPrepared = false;
    bool m_opening = false;                                               ///< the store has not answered yet
    std::map<const WindowBand *, std::pair<int, Retelling>> m_retellings; ///< for what a band was told as its n-th
    std::shared_ptr<QPointer<MainWindow>> m_inForce; ///< what comes back for the window goes to the one in force
    bool m_followsNetwork = false;
    SideList *m_side;
    SamePanel *m_same;
    SidePane *m_sidePanel = nullptr;
    QStackedWidget *m_stack;
    RecordView *m_record;
    QuestionPage *m_question = nullptr; ///< made when it is first needed
    UnlockPage *m_unlock = nullptr;     ///< likewise
    PastePanel *m_paste = nullptr;      ///< likewise
    ReadBackPage *m_readBack = nullptr; ///< likewise
    FirstRunPage *m_firstRun = nullptr; ///< likewise
    QPointer<SettingsPage> m_settingsPage;
    ConnectionTest *m_connectionTest = nullptr;
    QUrl m_spelledOut;                      ///< the look-alike that a person was warned of last
    QUrl m_readingToken;                    ///< for which the keychain is being asked
    std::optional<StoreFault> m_tokenFault; ///< why there is no token
    WhoPanel *m_who = nullptr;              ///< likewise
    KeysPanel *m_keys = nullptr;            ///< likewise
    Paperwork *m_paperwork = nullptr;       ///< likewise
    TodayView *m_today = nullptr;           ///< likewise
    QDate m_toldOld;                        ///< when it was last said that drafts lie for long
    WindowBand *m_standing;                 ///< stays as long as the window: nothing can be kept
    WindowBand *m_alarm;                    ///< until it is mended: what was typed could not be saved
    WindowBand *m_band;                     ///< one line that asks or tells
    StatusLine *m_status;
    std::unique_ptr<WindowLock> m_lock;
};

} // namespace Intake
