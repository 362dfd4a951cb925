#include "forms/settingspage.h"

#include "forms/flowline.h"
#include "forms/settingslists.h"
#include "forms/windowband.h"
#include "forms/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
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
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildIndex());
    column->addWidget(m_band);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildBar());
}

void SettingsPage::add(SettingsCard *card)
{
    m_cards.push_back(card);
    m_inside->layout()->addWidget(card);
    connect(card, &SettingsCard::changed, this, [this](const SettingsCard::Change &change) {
        Settings settings = m_settings;
        change(settings);
        take(settings, true);
    });
}

QWidget *SettingsPage::buildIndex()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(Theme::grid(3), Theme::grid(1.5), Theme::grid(3), Theme::grid(1));
    auto *title = plainLabel(tr("Settings"), head);
    title->setFont(Theme::font(Theme::Size::Name, QFont::DemiBold));
    column->addWidget(title);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::grid(0.5));
    for (int i = 0; SettingsCard * card : m_cards) {
        auto *button = new QPushButton(card->title(), head);
        Theme::setButtonKind(button, Theme::ButtonKind::Section);
        button->setAutoDefault(false);
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i++));
        connect(new QShortcut(keys, this), &QShortcut::activated, card, [this, card] { goTo(card); });
        connect(button, &QPushButton::clicked, card, [this, card] { goTo(card); });
        line->addWidget(button);
    }
    line->addStretch(1);
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
    if (now && m_inside->isAncestorOf(now))
        m_scroll->ensureWidgetVisible(now, 0, Theme::grid(7));
}

void SettingsPage::take(const Settings &settings, bool isUndoable)
{
    if (settings == m_settings)
        return;
    if (isUndoable)
        m_before.push_back(m_settings);
    if (m_before.size() > mostUndone)
        m_before.erase(m_before.begin());
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
                       m_band->tell(tr("The settings were loaded."),
                                    {{tr("Undo"), [this] { undo(); }}, {tr("Understood"), [] {}}}, true);
                   }},
                  {tr("Leave as it was"), [] {}}},
                 true);
}

void SettingsPage::tell(const QString &words)
{
    m_band->tell(words, {{tr("Understood"), [] {}}}, true);
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
    QDialog::done(result);
}

} // namespace Intake
