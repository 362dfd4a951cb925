#include "forms/samepanel.h"

#include "forms/samepanelwords.h"
#include "forms/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Intake {

namespace {

QLabel *makeLabel(QWidget *parent, Theme::Token token, QFont::Weight weight = QFont::Normal)
{
    QLabel *label = plainLabel({}, parent);
    label->setFont(Theme::font(Theme::Size::Help, weight));
    Theme::setTextToken(label, token);
    return label;
}

} // namespace

SamePanel::SamePanel(QWidget *parent)
    : QWidget(parent)
    , m_card(new Panel(Panel::Kind::Warn, this))
    , m_headline(makeLabel(m_card, Theme::Token::Muted))
    , m_name(makeLabel(m_card, Theme::Token::Ink, QFont::DemiBold))
    , m_who(makeLabel(m_card, Theme::Token::Ink))
    , m_why(makeLabel(m_card, Theme::Token::Ink))
    , m_searched(makeLabel(this, Theme::Token::Muted))
{
    build();
    clear();
}

void SamePanel::build()
{
    setAccessibleName(tr("Same person?"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid(1.5), 0, Theme::grid(1.5), Theme::grid(1.5));
    layout->setSpacing(Theme::grid(1));
    layout->addWidget(m_card);
    layout->addWidget(m_searched);
    auto *lines = new QVBoxLayout(m_card);
    lines->setContentsMargins(Theme::grid(1.5), Theme::grid(1), Theme::grid(1), Theme::grid(0.5));
    lines->setSpacing(Theme::grid(0.5));
    for (QLabel *label : {m_headline, m_name, m_who, m_why})
        lines->addWidget(label);
    m_open = makeButton(tr("Open that one"));
    Theme::setHint(m_open, QKeySequence(Qt::Key_F7).toString(QKeySequence::NativeText));
    m_other = makeButton(tr("It is someone else"));
    m_next = makeButton(tr("Show the next"));
    for (QPushButton *button : {m_open, m_other, m_next})
        lines->addWidget(button, 0, Qt::AlignLeading);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(m_people[m_at].id); });
    connect(m_other, &QPushButton::clicked, this, &SamePanel::answer);
    connect(m_next, &QPushButton::clicked, this, &SamePanel::showNext);
    m_undo = makeButton(tr("Undo: someone else"));
    layout->addWidget(m_undo, 0, Qt::AlignLeading);
    connect(m_undo, &QPushButton::clicked, this, &SamePanel::takeBack);
}

QPushButton *SamePanel::makeButton(const QString &text)
{
    auto *button = new QPushButton(text, m_card);
    Theme::setButtonKind(button, Theme::ButtonKind::Quiet);
    button->setAutoDefault(true); // Enter presses it too
    return button;
}

void SamePanel::show(const std::vector<SameShown> &people, const Searched &searched)
{
    const QUuid before = m_at < m_people.size() ? m_people[m_at].id : QUuid();
    m_people = people;
    const auto same = std::ranges::find(m_people, before, &SameShown::id);
    m_at = same == m_people.end() ? 0 : std::size_t(same - m_people.begin());
    m_searched->setText(Words::searched(searched, !people.empty()));
    m_undo->setVisible(!m_answered.isNull());
    // Before the buttons go: else the keyboard goes with them, to whatever comes after the panel.
    if (m_people.empty() && isAncestorOf(QApplication::focusWidget()))
        emit left();
    showOne();
    setVisible(true);
    emit changed();
}

void SamePanel::clear()
{
    m_people.clear();
    m_at = 0;
    m_answered = {};
    hide();
    emit changed();
}

void SamePanel::hideNames(bool hidden)
{
    m_hidden = hidden;
    m_undo->setAccessibleDescription({});
    showOne();
}

void SamePanel::showOne()
{
    m_card->setVisible(!m_people.empty());
    if (m_people.empty())
        return;
    const SameShown &one = m_people[m_at];
    const int count = int(m_people.size());
    m_headline->setText(count == 1
                            ? tr("Same person?")
                            : tr("Same person? %1 of %2").arg(QString::number(m_at + 1), QString::number(count)));
    m_name->setText(m_hidden ? Words::initials(one.name) : Words::shown(one.name));
    const QString born =
        one.dateOfBirth ? tr("born %1").arg(Words::date(*one.dateOfBirth)) : tr("birth date not known");
    m_who->setText(m_hidden ? one.standing : QString(born % u", " % one.standing));
    std::vector<Alike> why = one.why;
    if (m_hidden)
        std::erase(why, Alike::Nickname); // its words hold both names
    m_why->setText(Words::alike(why, one.nickname));
    m_next->setVisible(count > 1);
    for (QPushButton *button : {m_open, m_other, m_next})
        button->setAccessibleDescription(m_name->text() % u", " % m_who->text() % u": " % m_why->text());
}

void SamePanel::showNext()
{
    m_at = (m_at + 1) % m_people.size();
    showOne();
}

void SamePanel::answer()
{
    m_answered = m_people[m_at].id;
    m_undo->setAccessibleDescription(m_name->text());
    emit isSomeoneElse(m_answered);
}

void SamePanel::takeBack()
{
    const QUuid id = std::exchange(m_answered, {});
    emit left();
    emit mayBeTheSame(id);
}

bool SamePanel::focusPanel()
{
    if (!isVisible() || (m_people.empty() && m_answered.isNull()))
        return false;
    (m_people.empty() ? m_undo : m_open)->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void SamePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Intake
