#pragma once

#include "forms/settingschoices.h"
#include "forms/settingskey.h"
#include "forms/settingsserver.h"
#include "forms/taborder.h"

#include <QDialog>
#include <QPointer>

class QPushButton;
class QScrollArea;

namespace Intake {

class WindowBand;

/// What the page works with.
struct SettingsShown
{
    Settings settings;
    QSet<QString> locked; ///< keys that stand as text
    std::vector<LanguageName> languages = {};
    AddressCheck checkAddress = [](const QString &) { return QString(); };
    QString notice = {};   ///< what is to be said first; empty: nothing
    bool hasServer = true; ///< not in practice, where nothing goes anywhere and the key lies open
};

/// Where the page stands, so that another one, in another language, can go on from there.
struct SettingsStanding
{
    int field = -1;                    ///< the setting with the keyboard, counted from the first
    int place = -1;                    ///< what else has it, among all that the keyboard can reach
    std::vector<Settings> before = {}; ///< what Ctrl+Z goes back to, the last at the end

    /// Rows that were begun and cannot be taken yet, a list after the other; a row is its cells.
    std::vector<QList<QStringList>> unfinished = {};
};

/// All settings on one page, in a window of its own beside the work: it blocks nothing. Each change applies at once;
/// Ctrl+Z takes the last one back, Esc closes; what cannot be taken as it stands is gone to first, and not lost.
class SettingsPage : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsPage(const SettingsShown &shown, QWidget *parent = nullptr);
    ~SettingsPage() override;

    const Settings &settings() const { return m_settings; }
    ServerCard *server() const { return m_server; }
    KeyCard *key() const { return m_key; }
    void goToKey() { goTo(m_key); }

    /// They changed from outside; nothing is signalled.
    void show(const Settings &settings);
    using QDialog::show;

    /// Shows what loading would change. Taken, all of it is one change.
    void offer(const Settings &loaded, const QStringList &changes);
    void tell(const QString &words);
    void tellGood(const QString &words);
    void undo();

    SettingsStanding standing() const;
    void goOn(const SettingsStanding &standing);

    void done(int result) override;

signals:
    void changed(const Intake::Settings &settings);
    void loadWanted();
    void saveWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override
    {
        tabInReadingOrder(this);
        return QDialog::focusNextPrevChild(next);
    }

private:
    void build(const SettingsShown &shown);
    QWidget *buildIndex(bool hasServer);
    QWidget *buildBar();
    void add(SettingsCard *card);
    void take(const Settings &settings, bool isUndoable);
    void remember();
    void followFocus(QWidget *now);
    void followScroll();
    void goTo(SettingsCard *card);
    QWidgetList places() const;

    Settings m_settings;
    std::vector<Settings> m_before;
    QPointer<QWidget> m_typedIn; ///< the line whose last change can still grow
    std::vector<SettingsCard *> m_cards;
    std::vector<std::pair<QPushButton *, SettingsCard *>> m_index;
    ServerCard *m_server = nullptr;
    KeyCard *m_key = nullptr;
    WindowBand *m_band;
    QScrollArea *m_scroll;
    QWidget *m_inside;
};

} // namespace Intake
