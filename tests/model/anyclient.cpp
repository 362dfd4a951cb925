#include "model/anyclient.h"

#include "model/clientfields.h"
#include "model/json.h"

#include <QJsonDocument>

using namespace Intake;

namespace IntakeTest {

namespace {

const std::vector<QString> tidyPieces = {
    QStringLiteral("a"),  QStringLiteral("Z"),    QStringLiteral("7"),  QStringLiteral("\u00eb"), QStringLiteral("ß"),
    QStringLiteral("’"),  QStringLiteral("-"),    QStringLiteral("Ж"),  QStringLiteral("ع"),      QStringLiteral("한"),
    QStringLiteral("𠮷"), QStringLiteral("🦽"), QStringLiteral("\""), QStringLiteral("\\"),     QStringLiteral("/"),
};
const std::vector<QString> typedPieces = {QStringLiteral(" "), QStringLiteral("\u00a0"), QStringLiteral("e\u0301"),
                                          QStringLiteral("\u1100\u1161"), QStringLiteral("🧑‍🦽")};
const std::vector<QString> wildPieces = {QString(QChar(0)),      QStringLiteral("\u0007"), QStringLiteral("\n"),
                                         QStringLiteral("\r\n"), QStringLiteral("\u0085"), QString(QChar(0xd83d)),
                                         QString(QChar(0xdc00))};

std::vector<QString> pieces(Manner manner)
{
    std::vector<QString> all = tidyPieces;
    if (manner != Manner::Tidy)
        all.insert(all.end(), typedPieces.begin(), typedPieces.end());
    if (manner == Manner::Wild)
        all.insert(all.end(), wildPieces.begin(), wildPieces.end());
    return all;
}

QString textOf(const std::vector<QString> &choice, std::size_t least)
{
    const auto size = *rc::gen::inRange<std::size_t>(least, least + 8);
    QString text;
    for (const QString &piece : *rc::gen::container<std::vector<QString>>(size, rc::gen::elementOf(choice)))
        text += piece;
    return text;
}

bool tossed(int heads, int of)
{
    return *rc::gen::inRange(0, of) < heads;
}

/// Fills each member of a struct by folding over its table.
class Filler
{
public:
    explicit Filler(Manner manner)
        : m_manner(manner)
    {
    }

    template <Described Struct>
    void fill(Struct &value, const Rules &) const
    {
        fillStruct(value);
    }

    template <Described Struct>
    void fillStruct(Struct &value) const
    {
        forEachField<Struct>([&](const auto &field) {
            const bool given = field.rules.origin == Origin::Person || m_manner == Manner::Wild;
            const bool needed = field.rules.required && m_manner != Manner::Wild && tossed(9, 10);
            if (given && (needed || tossed(1, 2)))
                fill(value.*field.member, field.rules);
        });
        if constexpr (std::same_as<Struct, PhoneNumber>)
            value.code = m_manner == Manner::Wild ? textOf(pieces(m_manner), 0) : QStringLiteral("+61");
    }

private:
    void fill(QString &value, const Rules &rules) const
    {
        value = rules.format == Format::Email && m_manner != Manner::Wild ? QStringLiteral("zoe@example.org")
                                                                          : textOf(pieces(m_manner), 1);
    }

    template <typename Meaning>
    void fill(Worded<Meaning> &value, const Rules &rules) const
    {
        if (m_manner != Manner::Wild && rules.format == Format::Number)
            value.text = QString::number(*rc::gen::arbitrary<qint64>());
        else if (m_manner != Manner::Wild && rules.format == Format::Country)
            value.text = *rc::gen::element(QStringLiteral("AU"), QStringLiteral("NZ"));
        else
            fill(value.text, rules);
    }

    void fill(Phone &value, const Rules &rules) const
    {
        const std::vector<QString> digits = {QStringLiteral("1"), QStringLiteral("٣"), QStringLiteral(" "),
                                             QStringLiteral("-"), QStringLiteral("(")};
        if (m_manner == Manner::Typed && tossed(2, 3))
            value.text = QStringLiteral("+61 ") + textOf(digits, 6);
        else
            fill(value.text, rules);
    }

    void fill(std::optional<QDate> &value, const Rules &) const
    {
        const int days = m_manner == Manner::Wild ? 100'000 : 34'000;
        value = QDate(1930, 1, 1).addDays(*rc::gen::inRange(m_manner == Manner::Wild ? -days : 0, days));
    }

    void fill(std::optional<Consent> &value, const Rules &) const
    {
        value = *rc::gen::element(Consent::Accepted, Consent::Rejected);
    }

    template <typename List>
    requires RowList<List> || std::same_as<List, QStringList> || std::same_as<List, std::vector<TagId>>
    void fill(List &list, const Rules &rules) const
    {
        for (int rows = *rc::gen::inRange(1, 4); rows > 0; --rows) {
            typename List::value_type row;
            if (m_manner == Manner::Tidy || tossed(3, 4))
                fill(row, rules);
            if (m_manner != Manner::Tidy || row != typename List::value_type())
                list.push_back(std::move(row));
        }
    }

    Manner m_manner;
};

const std::vector<QString> somePaths = {QStringLiteral("date_of_birth"),
                                        QStringLiteral("address/country_code"),
                                        QStringLiteral("tag_ids/0"),
                                        QStringLiteral("referral_type_id"),
                                        QStringLiteral("medications/1/name"),
                                        QStringLiteral("medications/70/name"),
                                        QStringLiteral("privacy_policy_consent"),
                                        QStringLiteral("phone_numbers/0/type"),
                                        QStringLiteral("phone_numbers/0/id"),
                                        QStringLiteral("medications"),
                                        QStringLiteral("medications/0"),
                                        QStringLiteral("intolerances/2"),
                                        QStringLiteral("nickname"),
                                        QString(),
                                        QStringLiteral("id")};

void add(QString &essence, const QString &text)
{
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4())
        if (QChar::digitValue(c) >= 0)
            essence += QString::number(QChar::digitValue(c));
        else if (!QChar::isSpace(c) && !QChar::isPunct(c) && QChar::category(c) != QChar::Other_Control)
            essence += QChar::fromUcs4(c);
}

template <typename Meaning>
void add(QString &essence, const Worded<Meaning> &value)
{
    add(essence, value.text);
}

void add(QString &essence, const std::optional<QDate> &date)
{
    essence += date ? date->toString(Qt::ISODate) : QString();
}

void add(QString &essence, const std::optional<Consent> &consent)
{
    essence += consent ? QString::number(int(*consent)) : QString();
}

template <Described Struct>
void add(QString &essence, const Struct &value);

template <typename List>
requires RowList<List> || std::same_as<List, QStringList> || std::same_as<List, std::vector<TagId>>
void add(QString &essence, const List &list)
{
    for (const auto &row : list)
        add(essence, row);
}

template <Described Struct>
void add(QString &essence, const Struct &value)
{
    forEachField<Struct>([&](const auto &field) {
        if (field.rules.origin == Origin::Person)
            add(essence, value.*field.member);
    });
}

} // namespace

rc::Gen<Client> anyClient(Manner manner)
{
    return rc::gen::exec([manner] {
        Client client;
        Filler(manner).fillStruct(client);
        return client;
    });
}

rc::Gen<Draft> anyDraft(Manner manner)
{
    return rc::gen::exec([manner] {
        Draft draft{*anyClient(manner), {}};
        const int texts = tossed(1, 2) ? 0 : *rc::gen::inRange(1, 4);
        for (int i = 0; i < texts; ++i)
            draft.unparsed.insert_or_assign(*rc::gen::elementOf(somePaths), textOf(pieces(manner), 0));
        return draft;
    });
}

QString essence(const Client &client)
{
    QString essence;
    add(essence, client);
    return essence;
}

} // namespace IntakeTest

namespace Intake {

void showValue(const Client &client, std::ostream &out)
{
    out << QJsonDocument(toJson(client)).toJson(QJsonDocument::Compact).constData();
}

void showValue(const Draft &draft, std::ostream &out)
{
    showValue(draft.client, out);
    for (const auto &[path, text] : draft.unparsed)
        out << " [" << path.toStdString() << "] " << text.toStdString();
}

} // namespace Intake
