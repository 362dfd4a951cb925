#include "model/check.h"

#include "model/clientfields.h"
#include "model/country.h"
#include "model/fieldpath.h"
#include "model/json.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace Intake {

namespace {

/// Hardly anybody has lived longer: two of the few of whom it is known reached 122 and 119.
constexpr int oldestAge = 120;

bool isEmptyRow(const QString &text)
{
    return text.trimmed().isEmpty();
}

template <typename Meaning>
bool isEmptyRow(const Worded<Meaning> &value)
{
    return isEmptyRow(value.text);
}

template <Described Struct>
bool isEmptyRow(const Struct &row)
{
    bool empty = true;
    forEachField<Struct>([&](const auto &field) {
        if (field.rules.origin == Origin::Person)
            empty = empty && isEmptyRow(row.*field.member);
    });
    return empty;
}

/// Folds over the table, brings each value into the form in which it is sent, and notes what is wrong with it.
class Checker
{
public:
    Checker(const Draft &draft, QDate today)
        : m_draft(draft)
        , m_today(today)
    {
    }

    Problems problemsOf(Client &client)
    {
        checkStruct(client, {});
        addUnclaimed();
        return std::move(m_problems);
    }

private:
    template <Described Struct>
    void checkStruct(Struct &value, const QString &path)
    {
        forEachField<Struct>([&](const auto &field) {
            if (field.rules.origin == Origin::Person)
                checkField(value.*field.member, field.rules, joined(path, field.key));
        });
    }

    void add(const QString &path, Fault fault, const QString &detail = {})
    {
        m_problems.push_back({path, fault, detail});
    }

    /// Typed text whose path no field has would be lost without a word.
    void addUnclaimed()
    {
        for (const auto &[path, text] : m_draft.unparsed)
            if (!text.trimmed().isEmpty() && std::ranges::find(m_problems, path, &Problem::path) == m_problems.end())
                add(path, Fault::UnknownKey, text);
    }

    template <typename Value>
    void checkField(Value &value, const Rules &rules, const QString &path)
    {
        const auto typed = m_draft.unparsed.find(path);
        if (typed == m_draft.unparsed.end() || typed->second.trimmed().isEmpty())
            checkValue(value, rules, path);
        else
            checkUnparsed(value, typed->second, path);
    }

    void checkUnparsed(const std::optional<QDate> &, const QString &text, const QString &path)
    {
        add(path, Fault::NotADate, text);
    }
    void checkUnparsed(const CountryCode &, const QString &text, const QString &path)
    {
        add(path, Fault::Country, text);
    }
    template <typename Value>
    void checkUnparsed(const Value &, const QString &text, const QString &path)
    {
        add(path, Fault::NotAChoice, text);
    }

    /// Positions are those of the text as typed: it is looked at before it is brought into the form in which it is
    /// sent.
    bool isWhole(const QString &typed, const QString &path, Lines lines)
    {
        const QStringView text = QStringView(typed).trimmed();
        const auto flaw = flawIn(text, lines);
        if (!flaw)
            return true;
        const QString position = QString::number(text.begin() - typed.begin() + flaw->position);
        if (flaw->kind == TextFlaw::BrokenCharacter)
            add(path, Fault::BrokenCharacter, position);
        else
            add(path, Fault::ControlCharacter,
                QStringLiteral("U+%1 ").arg(uint(flaw->character), 4, 16, QLatin1Char('0')).toUpper() % position);
        return false;
    }

    bool checkText(QString &text, const Rules &rules, const QString &path, Lines lines)
    {
        if (!isWhole(text, path, lines))
            return false;
        text = asSent(text);
        const int longest = rules.longest > 0 ? rules.longest : lines == Lines::One ? longestLine : longestText;
        if (const int length = lengthAsSent(text); length > longest)
            return add(path, Fault::TooLong, QString::number(length) % u'/' % QString::number(longest)), false;
        if (rules.required && text.isEmpty())
            return add(path, Fault::Required), false;
        return true;
    }

    void checkEmail(const QString &text, const QString &path)
    {
        static const QRegularExpression shape(QStringLiteral("^[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+$"),
                                              QRegularExpression::UseUnicodePropertiesOption);
        if (shape.match(text).hasMatch())
            return;
        const auto at = text.indexOf(u'@');
        const bool undotted = at > 0 && text.count(u'@') == 1 && !text.mid(at).contains(u'.');
        add(path, Fault::Email, at < 0 ? QStringLiteral("@") : undotted ? QStringLiteral(".") : QString());
    }

    void checkValue(QString &value, const Rules &rules, const QString &path)
    {
        if (checkText(value, rules, path, Lines::One) && rules.format == Format::Email && !value.isEmpty())
            checkEmail(value, path);
    }

    void checkValue(LongText &value, const Rules &rules, const QString &path)
    {
        value.text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        checkText(value.text, rules, path, Lines::Many);
    }

    void checkValue(Phone &value, const Rules &rules, const QString &path)
    {
        if (checkText(value.text, rules, path, Lines::One))
            value.text = phoneAsSent(value.text);
    }

    /// Beside a calling code the number is whole, so that its punctuation says nothing.
    void checkValue(PhoneNumber &value, const Rules &, const QString &path)
    {
        const std::size_t before = m_problems.size();
        checkStruct(value, path);
        if (m_problems.size() > before || !value.code.startsWith(u'+'))
            return;
        value.code = dialled(value.code);
        value.number = dialled(value.number);
    }

    template <typename Meaning>
    void checkValue(Worded<Meaning> &value, const Rules &rules, const QString &path)
    {
        if (!checkText(value.text, rules, path, Lines::One) || value.isEmpty())
            return;
        bool whole = true;
        if (rules.format == Format::Number)
            static_cast<void>(value.text.toLongLong(&whole));
        if (!whole)
            add(path, Fault::NotANumber, value.text);
        if (rules.format == Format::Country && !isCountryCode(value.text))
            add(path, Fault::Country, value.text);
    }

    void checkValue(const std::optional<QDate> &value, const Rules &, const QString &path)
    {
        if (value && *value > m_today)
            add(path, Fault::InFuture);
        else if (value && value->addYears(oldestAge) < m_today)
            add(path, Fault::TooOld);
    }

    void checkValue(const std::optional<Consent> &, const Rules &, const QString &) {}

    template <Described Struct>
    void checkValue(Struct &value, const Rules &, const QString &path)
    {
        checkStruct(value, path);
    }

    /// A row that holds nothing is dropped in silence; the paths keep the numbers of the rows as they stand on screen.
    template <typename List>
    requires RowList<List> || std::same_as<List, QStringList> || std::same_as<List, std::vector<TagId>>
    void checkValue(List &list, const Rules &rules, const QString &path)
    {
        List kept;
        for (qsizetype i = 0; i < qsizetype(list.size()); ++i) {
            auto entry = list[i];
            const QString rowPath = joined(path, i);
            if (isEmptyRow(entry) && !hasUnparsed(rowPath))
                continue;
            checkField(entry, rules, rowPath);
            kept.push_back(std::move(entry));
        }
        list = std::move(kept);
    }

    bool hasUnparsed(const QString &path) const
    {
        return std::ranges::any_of(m_draft.unparsed, [&](const auto &typed) {
            return (typed.first == path || typed.first.startsWith(path % u'/')) && !typed.second.trimmed().isEmpty();
        });
    }

    const Draft &m_draft;
    QDate m_today;
    Problems m_problems;
};

} // namespace

tl::expected<CheckedClient, Problems> check(const Draft &draft, QDate today)
{
    Client client = draft.client;
    if (Problems problems = Checker(draft, today).problemsOf(client); !problems.empty())
        return tl::unexpected(std::move(problems));
    return CheckedClient(std::move(client));
}

QString pathInDraft(const Draft &draft, const QString &sentPath)
{
    bool isRow = false;
    const int sentRow = sentPath.section(u'/', 1, 1).toInt(&isRow);
    if (!isRow)
        return sentPath;
    const QString list = sentPath.section(u'/', 0, 0), cell = sentPath.section(u'/', 2);
    QString path = sentPath;
    forEachField<Client>([&]<typename Value>(const Field<Client, Value> &field) {
        if constexpr (RowList<Value> || std::same_as<Value, QStringList>) {
            if (field.key != list)
                return;
            int sent = -1;
            const Value &rows = draft.client.*field.member;
            for (qsizetype row = 0; row < qsizetype(rows.size()) && sent < sentRow; ++row)
                if (!isEmptyRow(rows[typename Value::size_type(row)]) && ++sent == sentRow)
                    path = joined(list, row) % (cell.isEmpty() ? QString() : QString(u'/' % cell));
        }
    });
    return path;
}

QByteArray CheckedClient::body() const
{
    return QJsonDocument(toJson(m_client)).toJson(QJsonDocument::Compact);
}

} // namespace Intake
