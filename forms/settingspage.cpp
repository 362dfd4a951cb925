#include "forms/settingspage.h"

#include "forms/flowline.h"
#include "forms/settingslists.h"
#include "forms/taborder.h"
#include "forms/windowband.h"
#include "forms/words.h"

#include <algorithm>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace Intake {

namespace {

constexpr std::size_t mostUndone = 100;

} // namespace

SettingsPage::SettingsPage(const SettingsShown &shown, QWidget *parent)
    : QDialog(parent)
    , m_settings(shown.settings)
    , m_band(new WindowBand(this))
    , m_scroll(new QScrollArea(this))
    , m_inside(new QWidget)
{
    setWindowTitle(tr("Settings"));
    build(shown);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &SettingsPage::undo);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsPage::followScroll);
    followScroll();
    if (!shown.notice.isEmpty())
        tell(shown.notice);
    resize(QSize(Theme::grid(92), Theme::grid(84)).boundedTo(screen()->availableSize() - QSize(0, Theme::grid(8))));
}

SettingsPage::~SettingsPage()
{
    // What the fields still have to say while they are taken down is for nobody.
    disconnect(qApp, nullptr, this, nullptr);
    for (SettingsCard *card : m_cards)
        card->disconnect(this);
}

void SettingsPage::build(const SettingsShown &shown)
{
    auto *cards = new QVBoxLayout(m_inside);
    cards->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(3));
    cards->setSpacing(Theme::grid(2));
    m_server = new ServerCard(shown.checkAddress, shown.locked, m_settings, m_inside);
    add(m_server);
    add(new ClinicCard(shown.locked, m_settings, m_inside));
    add(new LookCard(shown.languages, shown.locked, m_settings, m_inside));
    add(new ListsCard(shown.locked, m_settings, m_inside));
    add(new AskingCard(shown.locked, m_settings, m_inside));
    add(new SafetyCard(shown.locked, m_settings, m_inside));
    m_key = new KeyCard(m_inside);
    add(m_key);
    m_server->setVisible(shown.hasServer);
    m_key->setVisible(shown.hasServer);
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildIndex(shown.hasServer));
    column->addWidget(m_band);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildBar());
    readInOrder(column);
}

void SettingsPage::add(SettingsCard *card)
{
    m_cards.push_back(card);
    m_inside->layout()->addWidget(card);
    readInOrder(card->layout());
    connect(card, &SettingsCard::changed, this, [this](const SettingsCard::Change &change) {
        Settings settings = m_settings;
        change(settings);
        take(settings, true);
    });
}

QWidget *SettingsPage::buildIndex(bool hasServer)
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(Theme::grid(3), Theme::grid(1.5), Theme::grid(3), Theme::grid(1));
    auto *title = plainLabel(tr("Settings"), head);
    title->setFont(Theme::font(Theme::Size::Name, QFont::DemiBold));
    column->addWidget(title);
    auto *line = new FlowLine(FlowLine::Side::Start);
    line->setSpacing(Theme::grid(0.5));
    for (int i = 0; SettingsCard * card : m_cards) {
        if ((card == m_server || card == m_key) && !hasServer)
            continue;
        auto *button = new QPushButton(card->title(), head);
        Theme::setButtonKind(button, Theme::ButtonKind::Section);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoDefault(false);
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i++));
        connect(new QShortcut(keys, this), &QShortcut::activated, card, [this, card] { goTo(card); });
        connect(button, &QPushButton::clicked, card, [this, card] { goTo(card); });
        connect(button, &QPushButton::toggled, card, [this, card](bool on) { // a screen reader's way of pressing it
            if (on)
                goTo(card);
        });
        line->addWidget(button);
        m_index.emplace_back(button, card);
    }
    column->addLayout(line);
    return head;
}

QWidget *SettingsPage::buildBar()
{
    auto *bar = new Panel(Panel::Kind::Bar, this);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(Theme::grid(3), Theme::grid(1), Theme::grid(3), Theme::grid(1.5));
    column->addWidget(settingsHelp(tr("Changes apply at once. Ctrl+Z takes the last one back."), bar));
    auto *line = new FlowLine(FlowLine::Side::End);
    line->setSpacing(Theme::grid(1.5));
    column->addLayout(line);
    auto *load = new QPushButton(tr("&Load settings"), bar);
    auto *save = new QPushButton(tr("&Save these settings"), bar);
    auto *close = new QPushButton(tr("&Close"), bar);
    Theme::setHint(close, QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    for (QPushButton *button : {load, save, close}) {
        button->setAutoDefault(true);
        line->addWidget(button);
    }
    Theme::setButtonKind(load, Theme::ButtonKind::Quiet);
    Theme::setButtonKind(save, Theme::ButtonKind::Quiet);
    connect(load, &QPushButton::clicked, this, &SettingsPage::loadWanted);
    connect(save, &QPushButton::clicked, this, &SettingsPage::saveWanted);
    connect(close, &QPushButton::clicked, this, &SettingsPage::accept);
    return bar;
}

void SettingsPage::goTo(SettingsCard *card)
{
    m_scroll->verticalScrollBar()->setValue(card->y() - Theme::grid(1));
    for (QWidget *each = card->nextInFocusChain(); each != card; each = each->nextInFocusChain())
        if (card->isAncestorOf(each) && each->isVisibleTo(this) && each->isEnabled() &&
            (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy())
            return each->setFocus(Qt::ShortcutFocusReason);
}

void SettingsPage::followFocus(QWidget *now)
{
    if (!now || !isAncestorOf(now))
        return;
    m_typedIn.clear();
    now->installEventFilter(this);
    if (m_inside->isAncestorOf(now))
        m_scroll->ensureWidgetVisible(now, 0, Theme::grid(7));
    followScroll();
}

/// The part with the keyboard is the current one, while it is in sight; else the first that is.
void SettingsPage::followScroll()
{
    const QRect seen = QRect(m_inside->mapFrom(m_scroll->viewport(), QPoint()), m_scroll->viewport()->size());
    const SettingsCard *current = nullptr;
    for (const auto &[button, card] : m_index) {
        const bool hasKeyboard = focusWidget() && card->isAncestorOf(focusWidget());
        const bool isInSight = card->geometry().bottom() > seen.top() + Theme::grid(2);
        if (isInSight && (!current || (hasKeyboard && card->geometry().intersects(seen))))
            current = card;
    }
    for (const auto &[button, card] : m_index) {
        const QSignalBlocker shownOnly(button);
        button->setChecked(card == current);
    }
}

/// A line keeps its own undo as long as something typed in it can be taken back; after that the key is the page's.
bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        return QDialog::eventFilter(watched, event);
    const auto *box = qobject_cast<QComboBox *>(watched);
    const auto *line = box ? box->lineEdit() : qobject_cast<QLineEdit *>(watched);
    if (line && line->isUndoAvailable())
        return false;
    event->ignore();
    return true;
}

/// What is typed into one line without leaving it is one change; and what is typed back again is none.
void SettingsPage::remember()
{
    auto *line = qobject_cast<QLineEdit *>(focusWidget());
    if (line && line == m_typedIn)
        return;
    m_typedIn = line;
    m_before.push_back(m_settings);
    if (m_before.size() > mostUndone)
        m_before.erase(m_before.begin());
}

void SettingsPage::take(const Settings &settings, bool isUndoable)
{
    if (settings == m_settings)
        return;
    if (isUndoable)
        remember();
    if (!m_before.empty() && m_before.back() == settings) {
        m_before.pop_back();
        m_typedIn.clear();
    }
    show(settings);
    emit changed(settings);
}

void SettingsPage::show(const Settings &settings)
{
    m_settings = settings;
    for (SettingsCard *card : m_cards)
        card->show(settings);
}

void SettingsPage::undo()
{
    if (m_before.empty())
        return;
    const Settings before = m_before.back();
    m_before.pop_back();
    take(before, false);
}

void SettingsPage::offer(const Settings &loaded, const QStringList &changes)
{
    const QString words = QString(tr("Loading this would change:") % u'\n' % changes.join(u'\n'));
    m_band->tell(words,
                 {{tr("Take these"),
                   [this, loaded] {
                       take(loaded, true);
                       m_band->tellGood(tr("The settings were loaded."),
                                        {{tr("Undo"), [this] { undo(); }}, {tr("Understood"), [] {}}}, true);
                   }},
                  {tr("Leave as it was"), [] {}}},
                 true);
}

void SettingsPage::tell(const QString &words)
{
    m_band->tell(words, {{tr("Understood"), [] {}}}, true);
}

void SettingsPage::tellGood(const QString &words)
{
    m_band->tellGood(words, {{tr("Understood"), [] {}}}, true);
}

/// Enter presses the button that has the keyboard, and never one that has not.
void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

void SettingsPage::done(int result)
{
    for (SettingsCard *card : m_cards)
        card->settle();
    if (std::ranges::none_of(m_cards, &SettingsCard::goToProblem))
        QDialog::done(result);
}

} // namespace Intake
