#include "forms/questioncard.h"

#include "forms/recorddifferences.h"
#include "forms/recordparts.h"

#include <QGridLayout>
#include <QPushButton>

namespace Intake {

namespace {

using Theme::Size;
using Theme::Token;
using namespace Qt::StringLiterals;

/// What tells people apart at a front desk; the name stands above these.
constexpr QLatin1StringView whoPaths[] = {"date_of_birth"_L1, "email"_L1, "phone_number"_L1};

QString fullName(const Client &client)
{
    return RecordWords::line(QString(client.firstName % u' ' % client.lastName).trimmed());
}

bool isWho(const QString &path)
{
    return path == "first_name"_L1 || path == "last_name"_L1 || std::ranges::find(whoPaths, path) != std::end(whoPaths);
}

} // namespace

QuestionCard::QuestionCard(const QString &title, const Sent &sent, const QuestionCandidate &candidate,
                           const RecordWords &words, QWidget *parent)
    : Panel(Kind::Card, parent)
    , m_grid(new QGridLayout)
    , m_title(title)
{
    QVBoxLayout *column = columnIn(this);
    auto *headline = plainLabel(title, this);
    dress(headline, Size::Text, Token::Ink, QFont::DemiBold);
    column->addWidget(headline);
    m_grid->setHorizontalSpacing(Theme::grid(1.5));
    m_grid->setVerticalSpacing(Theme::grid(0.5));
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 5);
    m_grid->setColumnStretch(2, 5);
    m_grid->setColumnStretch(3, 2);
    column->addLayout(m_grid);
    addHeads();
    addWho(sent, candidate, words);
    addDifferences(sent.client, candidate.record, words);
    addRow(tr("Created"), tr("sent %1").arg(sent.at),
           RecordWords::line(QString(createdWords(candidate.record.client.createdAt.text, QDate::currentDate()) %
                                     u" · " % candidate.record.client.id.text)),
           {}, false);
}

void QuestionCard::addHeads()
{
    int column = 1;
    for (const QString &head : {tr("What you sent"), tr("Found on the server")}) {
        auto *label = plainLabel(head, this);
        dress(label, Size::Help, Token::Muted);
        m_grid->addWidget(label, 0, column++);
    }
    m_row = 1;
}

void QuestionCard::addRow(const QString &label, const QString &sent, const QString &found, const QString &verdict,
                          bool differs)
{
    auto *name = plainLabel(label, this);
    dress(name, Size::Help, Token::Muted);
    m_grid->addWidget(name, m_row, 0, Qt::AlignTop);
    const QString nothing = tr("nothing");
    m_grid->addWidget(valueLabel(sent.isEmpty() ? nothing : sent, tr("%1, what you sent").arg(label), this), m_row, 1,
                      Qt::AlignTop);
    RecordLabel *right = valueLabel(found.isEmpty() ? nothing : found, tr("%1, found").arg(label), this);
    m_grid->addWidget(right, m_row, 2, Qt::AlignTop);
    auto *words = plainLabel(verdict, this);
    dress(words, Size::Help, differs ? Token::Warn : Token::Muted, differs ? QFont::Bold : QFont::Normal);
    m_grid->addWidget(words, m_row, 3, Qt::AlignTop);
    if (differs) {
        right->setGround(Token::WarnSoft);
        Theme::setTextToken(right, Token::Warn);
    }
    ++m_row;
}

void QuestionCard::addWho(const Sent &sent, const QuestionCandidate &candidate, const RecordWords &words)
{
    const auto differing = differences(sent.client, candidate.record.client);
    const auto differs = [&](const QString &path) {
        return std::ranges::find(differing, path, &Difference::path) != differing.end();
    };
    const auto row = [&](const QString &label, const QString &ours, const QString &theirs, bool other) {
        if (!ours.isEmpty() || !theirs.isEmpty())
            addRow(label, ours, theirs, other ? tr("differs") : tr("same"), other);
    };
    row(tr("Name"), fullName(sent.client), fullName(candidate.record.client),
        differs(u"first_name"_s) || differs(u"last_name"_s));
    for (const QLatin1StringView path : whoPaths)
        row(words.label(path), words.at(sent.client, path), words.at(candidate.record.client, path), differs(path));
}

void QuestionCard::addDifferences(const Client &sent, const Record &found, const RecordWords &words)
{
    for (const RecordDifference &difference : recordDifferences(sent, found, words))
        if (!isWho(difference.path))
            addRow(difference.label, difference.sent, difference.returned, tr("differs"), true);
}

void QuestionCard::addChoice()
{
    auto *choose = new QPushButton(tr("This is the client"), this);
    choose->setAccessibleDescription(m_title);
    choose->setAutoDefault(true);
    m_grid->addWidget(choose, m_row, 0, 1, 4, Qt::AlignLeading);
    connect(choose, &QPushButton::clicked, this, &QuestionCard::chosen);
}

} // namespace Intake
