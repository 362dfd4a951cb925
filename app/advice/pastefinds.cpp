#include "advice/pastefinds.h"

#include "advice/pastewords.h"
#include "model/clientfields.h"
#include "model/fieldpath.h"

#include <algorithm>

namespace Intake {

namespace {

constexpr std::size_t mostRows = 20;
constexpr std::size_t mostPhones = 6;
constexpr qsizetype longestWhere = 80;

/// One line with the words that say it, and some of what stands around them.
QString shortened(const QString &where, const QString &value)
{
    constexpr qsizetype before = 25;
    const QString line = where.simplified();
    if (line.size() <= longestWhere)
        return line;
    const qsizetype at = line.indexOf(value.simplified());
    const qsizetype begin =
        at + value.size() < longestWhere ? 0 : line.indexOf(u' ', std::max<qsizetype>(at - before, 0)) + 1;
    const QString part = line.mid(std::min(begin, std::max<qsizetype>(at, 0)), longestWhere - 2);
    return (begin > 0 ? QString(QChar(0x2026)) : QString()) % part % QChar(0x2026);
}

template <Described Struct>
void putPaths(const QString &path, QStringList &all)
{
    forEachField<Struct>([&]<typename Value>(const Field<Struct, Value> &field) {
        const QString at = joined(path, field.key);
        if constexpr (Described<Value>)
            putPaths<Value>(at, all);
        else
            all += at;
    });
}

/// Where the field stands in the form.
qsizetype rank(const QString &path)
{
    static const QStringList order = [] {
        QStringList all;
        putPaths<Client>({}, all);
        return all;
    }();
    const qsizetype whole = order.indexOf(path);
    return whole >= 0 ? whole : order.indexOf(path.section(u'/', 0, 0));
}

/// The digits of a number, so that `+61 412 …` and `0412 …` are one.
QString essence(const QString &number)
{
    QString digits;
    for (const QChar c : number)
        if (c.isDigit())
            digits += c;
    return digits.right(9);
}

} // namespace

void PasteFinds::add(const QString &path, const QString &value, const QString &where, bool isSure, Trust trust)
{
    const QString text = value.trimmed();
    if (text.isEmpty() || text.contains(QChar::ReplacementCharacter))
        return;
    const auto [at, isNew] = m_values.try_emplace(path, Value{text, shortened(where, text), isSure, trust, false});
    if (isNew)
        return;
    Value &known = at->second;
    if (foldedWords(known.text) == foldedWords(text))
        known.trust = std::max(known.trust, trust);
    else if (known.trust == trust)
        known.isContested = true;
    else if (known.trust < trust)
        known = {text, shortened(where, text), isSure, trust, false};
}

void PasteFinds::addName(const PersonName &name, const QString &where, Trust trust)
{
    add(QStringLiteral("first_name"), name.first, where, name.isSure, trust);
    add(QStringLiteral("last_name"), name.last, where, name.isSure, trust);
    add(QStringLiteral("preferred_name"), name.preferred, where, name.isSure, trust);
    add(QStringLiteral("title"), name.title, where, name.isSure, trust);
}

void PasteFinds::addAddress(const FoundAddress &address, const QString &where, Trust trust)
{
    const auto known = m_values.find(QStringLiteral("address/line1"));
    const bool isOther = known != m_values.end() && foldedWords(known->second.text) != foldedWords(address.line1);
    if (isOther && known->second.trust == trust) {
        for (auto &[path, value] : m_values)
            value.isContested = value.isContested || path.startsWith(QStringLiteral("address/"));
        return;
    }
    if (isOther && known->second.trust > trust)
        return;
    add(QStringLiteral("address/line1"), address.line1, where, true, trust);
    add(QStringLiteral("address/city"), address.city, where, true, trust);
    add(QStringLiteral("address/state"), address.state, where, address.isSure, trust);
    add(QStringLiteral("address/postal_code"), address.postcode, where, address.isSure, trust);
}

void PasteFinds::addPhone(const QString &number, const QString &type, const QString &where, Trust trust, bool isFirst)
{
    const auto known =
        std::ranges::find(m_phones, essence(number), [](const PhoneFind &each) { return essence(each.number); });
    if (known != m_phones.end()) {
        known->type = known->type.isEmpty() ? type : known->type;
        known->trust = std::max(known->trust, trust);
        return;
    }
    if (m_phones.size() < mostPhones)
        m_phones.insert(isFirst ? m_phones.begin() : m_phones.end(), {number, type, shortened(where, number), trust});
}

void PasteFinds::addRow(const QString &list, const QString &first, const QString &second, const QString &where,
                        bool isSure)
{
    const bool isKnown = std::ranges::any_of(
        m_rows, [&](const RowFind &row) { return row.list == list && foldedWords(row.first) == foldedWords(first); });
    const auto inList = std::ranges::count(m_rows, list, &RowFind::list);
    if (!isKnown && !first.isEmpty() && std::size_t(inList) < mostRows && !first.contains(QChar::ReplacementCharacter))
        m_rows.push_back({list, first, second, shortened(where, first), isSure});
}

void PasteFinds::remark(PasteRemark::Kind kind, int count, const QString &detail)
{
    const PasteRemark remark{kind, count, detail};
    if (std::ranges::find(m_remarks, remark) == m_remarks.end() && m_remarks.size() < 10)
        m_remarks.push_back(remark);
}

/// The first mobile number is the primary one, else the first of all.
void PasteFinds::putPhones(std::vector<Proposal> &all) const
{
    if (m_phones.empty())
        return;
    auto primary = std::ranges::find(m_phones, QStringLiteral("mobile"), &PhoneFind::type);
    primary = primary == m_phones.end() ? m_phones.begin() : primary;
    all.push_back({QStringLiteral("phone_number"), primary->number, primary->where});
    int row = 0;
    for (auto phone = m_phones.begin(); phone != m_phones.end(); ++phone) {
        if (phone == primary)
            continue;
        const QString path = joined(QStringLiteral("phone_numbers"), row++);
        all.push_back({joined(path, QLatin1StringView("number")), phone->number, phone->where});
        if (!phone->type.isEmpty())
            all.push_back({joined(path, QLatin1StringView("type")), phone->type, phone->where});
    }
}

void PasteFinds::putRows(std::vector<Proposal> &all) const
{
    std::map<QString, int> count;
    for (const RowFind &row : m_rows) {
        const QString path = joined(row.list, count[row.list]++);
        if (row.list == u"intolerances") {
            all.push_back({path, row.first, row.where, row.isSure});
            continue;
        }
        all.push_back({joined(path, QLatin1StringView("name")), row.first, row.where, row.isSure});
        const auto second = row.list == u"allergies" ? QLatin1StringView("reaction") : QLatin1StringView("dosage");
        if (!row.second.isEmpty())
            all.push_back({joined(path, second), row.second, row.where, row.isSure});
    }
}

Pasted PasteFinds::result() const
{
    Pasted pasted;
    for (const auto &[path, value] : m_values)
        if (!value.isContested)
            pasted.proposals.push_back({path, value.text, value.where, value.isSure});
    putPhones(pasted.proposals);
    putRows(pasted.proposals);
    std::ranges::stable_sort(pasted.proposals, {}, [](const Proposal &each) { return rank(each.path); });
    pasted.remarks = m_remarks;
    return pasted;
}

} // namespace Intake
