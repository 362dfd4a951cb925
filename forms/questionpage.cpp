#include "forms/questionpage.h"

#include "forms/recordfold.h"
#include "forms/recordparts.h"
#include "forms/taborder.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Intake {

using Theme::Size;
using Theme::Token;

QuestionPage::QuestionPage(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buildBar());
    readInOrder(layout);
}

QWidget *QuestionPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *line = new QHBoxLayout(header);
    line->setContentsMargins(Theme::grid(3) - labelMargin, Theme::grid(1.5), Theme::grid(3), Theme::grid(1));
    line->setSpacing(Theme::grid(2));
    m_name = plainLabel({}, header);
    dress(m_name, Size::Name, Token::Ink, QFont::DemiBold);
    m_state = plainLabel({}, header);
    dress(m_state, Size::Help, Token::Muted);
    m_state->setWordWrap(false);
    line->addWidget(m_name, 1);
    line->addWidget(m_state, 0, Qt::AlignBottom);
    return header;
}

QWidget *QuestionPage::buildBar()
{
    auto *bar = new Panel(Panel::Kind::Bar, this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(Theme::grid(3), Theme::grid(1.5), Theme::grid(3), Theme::grid(1.5));
    line->setSpacing(Theme::grid(1.5));
    m_this = new QPushButton(tr("&This is the client"), bar);
    m_look = new QPushButton(tr("&Look again"), bar);
    m_later = new QPushButton(tr("L&ater"), bar);
    m_whenAgain = plainLabel(tr("offered after the second look"), bar);
    m_whenAgain->setWordWrap(false);
    dress(m_whenAgain, Size::Help, Token::Muted);
    m_again = new QPushButton(tr("Not there: &send again"), bar);
    for (QPushButton *button : {m_this, m_look, m_later, m_again})
        button->setAutoDefault(true); // Enter presses it too
    for (QPushButton *button : {m_this, m_look, m_later})
        line->addWidget(button);
    line->addStretch(1);
    line->addWidget(m_whenAgain);
    line->addWidget(m_again);
    connect(m_this, &QPushButton::clicked, this, [this] { emit adopted(m_onlyId); });
    connect(m_look, &QPushButton::clicked, this, &QuestionPage::lookWanted);
    connect(m_later, &QPushButton::clicked, this, &QuestionPage::laterWanted);
    connect(m_again, &QPushButton::clicked, this, &QuestionPage::sendAgainWanted);
    return bar;
}

void QuestionPage::show(const Question &question)
{
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(Theme::grid(3), Theme::grid(1), Theme::grid(3), Theme::grid(3));
    m_column->setSpacing(Theme::grid(2));
    m_name->setText(Words::shown(question.name));
    m_name->setAccessibleName(question.name);
    m_state->setText(question.state);
    fillNotice(question);
    fillCards(question);
    m_column->addStretch(1);
    // What is known is drawn anew at each look; the keyboard stays where it was.
    const bool hadFocus = m_scroll->widget() && m_scroll->widget()->isAncestorOf(focusWidget());
    m_scroll->setWidget(inside);
    fillBar(question);
    if (hadFocus)
        focusOutcome();
}

void QuestionPage::fillNotice(const Question &question)
{
    auto *notice = new Panel(Panel::Kind::Warn);
    m_column->addWidget(notice);
    QVBoxLayout *lines = columnIn(notice);
    const QString words = tr("We do not know whether %1 was created").arg(Words::isolated(Words::shown(question.name)));
    auto *headline = new RecordLabel(words, notice);
    dress(headline, Size::Text, Token::Ink, QFont::Bold);
    headline->setTextInteractionFlags(Qt::TextSelectableByMouse); // no caret: this is no field
    headline->setFocusPolicy(Qt::StrongFocus);
    headline->setAccessibleName(words);
    m_headline = headline;
    lines->addWidget(headline);
    const auto add = [&](const QString &text, Token token, QFont::Weight weight = QFont::Normal) {
        auto *label = plainLabel(text, notice);
        dress(label, Size::Text, token, weight);
        lines->addWidget(label);
    };
    add(question.why, Token::Ink);
    const QString safe = question.maySendAgain ? tr("Do not add anybody elsewhere before this is settled.")
                                               : tr("Do not add this client elsewhere; we are checking.");
    add(safe, Token::Ink, QFont::Bold);
    add(tr("Sending again could create a second one, so nothing is sent until this is settled. Nothing that you typed "
           "is "
           "lost."),
        Token::Ink);
    headline->setAccessibleDescription(QString(question.why % u' ' % safe % u' ' % question.looked));
    if (!question.looked.isEmpty())
        add(question.looked, Token::Muted);
}

/// All of it: to look the client up by hand, or to ring, while there is nobody to compare with.
void QuestionPage::fillSent(const Question &question)
{
    const RecordWords words(question.clinic, question.sent.address.countryCode.text);
    const std::vector<RecordDifference> none;
    RecordFold fold(words, none);
    fold.fold(question.sent, {});
    const RecordSection sent{tr("What you sent"), fold.lines};
    m_column->addWidget(sectionCard(sent, labelWidth({sent}), m_column->parentWidget()));
}

void QuestionPage::fillCards(const Question &question)
{
    if (question.candidates.empty())
        return fillSent(question);
    const RecordWords words(question.clinic, question.sent.address.countryCode.text);
    const int count = int(question.candidates.size());
    int number = 0;
    for (const QuestionCandidate &candidate : question.candidates) {
        ++number;
        const QString title =
            count == 1 ? tr("Is this the client?")
                       : tr("Is this the client? Number %1 of %2").arg(QString::number(number), QString::number(count));
        auto *card = new QuestionCard(title, {question.sent, question.sentAt}, candidate, words);
        m_column->addWidget(card);
        if (count > 1)
            card->addChoice();
        connect(card, &QuestionCard::chosen, this, [this, id = candidate.record.client.id.text] { emit adopted(id); });
    }
}

void QuestionPage::fillBar(const Question &question)
{
    const bool one = question.candidates.size() == 1;
    m_onlyId = one ? question.candidates.front().record.client.id.text : QString();
    m_this->setVisible(one);
    const bool sure = one && question.candidates.front().agrees;
    Theme::setButtonKind(m_this, sure ? Theme::ButtonKind::Main : Theme::ButtonKind::Plain);
    m_look->setEnabled(question.mayLook);
    m_look->setText(question.mayLook ? tr("&Look again") : tr("Looking"));
    m_again->setEnabled(question.maySendAgain);
    m_whenAgain->setVisible(!question.maySendAgain);
}

void QuestionPage::focusOutcome()
{
    if (m_headline)
        m_headline->setFocus(Qt::OtherFocusReason);
}

} // namespace Intake
