#include "model/compare.h"

#include "model/clientfields.h"
#include "model/fieldpath.h"

namespace Intake {

namespace {

Leaf leaf(const QString &text)
{
    return asSent(text).isEmpty() ? Leaf() : Leaf(text);
}

template <typename Meaning>
Leaf leaf(const Worded<Meaning> &value)
{
    return leaf(value.text);
}

Leaf leaf(const std::optional<QDate> &date)
{
    return date ? Leaf(*date) : Leaf();
}

Leaf leaf(const std::optional<Consent> &consent)
{
    if (!consent)
        return {};
    return *consent == Consent::Accepted ? QStringLiteral("accepted") : QStringLiteral("rejected");
}

/// A whole row in one text: "Bee sting, Anaphylaxis".
template <Described Struct>
Leaf leaf(const Struct &row)
{
    QStringList parts;
    forEachField<Struct>([&](const auto &field) {
        const Leaf part = leaf(row.*field.member);
        if (const QString *text = std::get_if<QString>(&part); text && field.rules.origin == Origin::Person)
            parts += *text;
    });
    return leaf(parts.join(QStringLiteral(", ")));
}

bool same(const QString &sent, const QString &returned)
{
    return asSent(sent) == asSent(returned);
}
bool same(const Phone &sent, const Phone &returned)
{
    return dialled(sent.text) == dialled(returned.text);
}
bool same(const ReferralTypeId &sent, const ReferralTypeId &returned)
{
    return sent.isEmpty() == returned.isEmpty();
}

template <typename Meaning>
bool same(const Worded<Meaning> &sent, const Worded<Meaning> &returned)
{
    return same(sent.text, returned.text);
}

template <typename Value>
bool same(const std::optional<Value> &sent, const std::optional<Value> &returned)
{
    return sent == returned;
}

template <Described Struct>
bool same(const Struct &sent, const Struct &returned)
{
    bool equal = true;
    forEachField<Struct>([&](const auto &field) {
        if (field.rules.origin == Origin::Person)
            equal = equal && same(sent.*field.member, returned.*field.member);
    });
    return equal;
}

QString whole(const PhoneNumber &phone)
{
    return dialled(QString(phone.code % phone.number));
}

bool same(const PhoneNumber &sent, const PhoneNumber &returned)
{
    return whole(sent) == whole(returned) && same(sent.type, returned.type);
}

/// A row that holds nothing a person gave: the same as no row at all.
template <typename Row>
bool isEmptyRow(const Row &row)
{
    return std::holds_alternative<std::monostate>(leaf(row));
}

/// Are these two rows about the same thing, though a detail differs?
bool akin(const Medication &a, const Medication &b)
{
    return same(a.name, b.name);
}
bool akin(const Allergy &a, const Allergy &b)
{
    return same(a.name, b.name);
}
bool akin(const PhoneNumber &a, const PhoneNumber &b)
{
    return whole(a) == whole(b);
}
bool akin(const QString &, const QString &)
{
    return false;
}

class Comparison
{
public:
    std::vector<Difference> found;

    template <Described Struct>
    void compare(const Struct &sent, const Struct &returned, const QString &path)
    {
        forEachField<Struct>([&](const auto &field) {
            if (field.rules.origin == Origin::Person)
                compareField(sent.*field.member, returned.*field.member, joined(path, field.key));
        });
    }

private:
    template <typename Value>
    void compareField(const Value &sent, const Value &returned, const QString &path)
    {
        if (!same(sent, returned))
            found.push_back({path, leaf(sent), leaf(returned)});
    }

    void compareField(const Address &sent, const Address &returned, const QString &path)
    {
        compare(sent, returned, path);
    }

    void compareField(const PhoneNumber &sent, const PhoneNumber &returned, const QString &path)
    {
        if (!same(sent.type, returned.type))
            found.push_back({joined(path, QLatin1StringView("type")), leaf(sent.type), leaf(returned.type)});
    }

    void compareField(const std::vector<TagId> &sent, const std::vector<TagId> &returned, const QString &path)
    {
        const auto ids = [](const std::vector<TagId> &tags) {
            QStringList texts;
            for (const TagId &tag : tags)
                if (!isEmptyRow(tag))
                    texts += tag.text;
            return texts;
        };
        const QStringList ours = ids(sent), theirs = ids(returned);
        if (ours.size() != theirs.size())
            found.push_back({path, leaf(ours.join(QStringLiteral(", "))), leaf(theirs.join(QStringLiteral(", ")))});
    }

    template <typename List>
    requires RowList<List> || std::same_as<List, QStringList>
    void compareField(const List &sent, const List &returned, const QString &path)
    {
        const std::vector<qsizetype> partner = partners(sent, returned);
        for (qsizetype i = 0; i < qsizetype(sent.size()); ++i) {
            const QString rowPath = joined(path, i);
            const qsizetype j = partner[std::size_t(i)];
            if (j < 0 && !isEmptyRow(sent[i]))
                found.push_back({rowPath, leaf(sent[i]), {}});
            if constexpr (RowList<List>)
                if (j >= 0)
                    compareRow(sent[i], returned[j], rowPath);
        }
        for (qsizetype j = 0; j < qsizetype(returned.size()); ++j)
            if (!isEmptyRow(returned[j]) && std::ranges::find(partner, j) == partner.end())
                found.push_back({joined(path, j), {}, leaf(returned[j])});
    }

    template <Described Row>
    void compareRow(const Row &sent, const Row &returned, const QString &path)
    {
        if constexpr (std::same_as<Row, PhoneNumber>)
            compareField(sent, returned, path);
        else
            compare(sent, returned, path);
    }

    /// For each row sent, the row returned that is the same, else one that is akin, else -1. Each is taken once.
    template <typename List>
    static std::vector<qsizetype> partners(const List &sent, const List &returned)
    {
        std::vector<qsizetype> partner(std::size_t(sent.size()), -1);
        const auto pairUp = [&](auto &&fits) {
            for (std::size_t i = 0; i < partner.size(); ++i)
                for (qsizetype j = 0; j < qsizetype(returned.size()) && partner[i] < 0; ++j)
                    if (std::ranges::find(partner, j) == partner.end() && fits(sent[qsizetype(i)], returned[j]))
                        partner[i] = j;
        };
        pairUp([](const auto &a, const auto &b) { return same(a, b); });
        pairUp([](const auto &a, const auto &b) { return akin(a, b); });
        return partner;
    }
};

} // namespace

std::vector<Difference> differences(const Client &sent, const Client &returned)
{
    Comparison comparison;
    comparison.compare(sent, returned, {});
    return std::move(comparison.found);
}

} // namespace Intake
