#include "advice/addresses.h"

#include "advice/suggest.h"

#include <algorithm>
#include <array>
#include <QFile>
#include <QRegularExpression>

namespace Intake {

namespace {

template <typename Kind, std::size_t Count>
Kind kindOf(const QString &word, const std::array<std::pair<const char *, Kind>, Count> &kinds)
{
    const auto hit =
        std::ranges::find_if(kinds, [&](const auto &each) { return word == QLatin1StringView(each.first); });
    return hit == kinds.end() ? Kind::None : hit->second;
}

CityKind cityKind(const QString &word)
{
    using enum CityKind;
    static constexpr auto kinds = std::to_array<std::pair<const char *, CityKind>>(
        {{"city", City}, {"town", Town}, {"towncity", TownOrCity}, {"district", District}});
    return kindOf(word, kinds);
}

StateKind stateKind(const QString &word)
{
    using enum StateKind;
    static constexpr auto kinds = std::to_array<std::pair<const char *, StateKind>>({{"state", State},
                                                                                     {"province", Province},
                                                                                     {"county", County},
                                                                                     {"prefecture", Prefecture},
                                                                                     {"region", Region},
                                                                                     {"department", Department},
                                                                                     {"governorate", Governorate},
                                                                                     {"emirate", Emirate},
                                                                                     {"oblast", Oblast},
                                                                                     {"parish", Parish},
                                                                                     {"island", Island},
                                                                                     {"district", District},
                                                                                     {"area", Area}});
    return kindOf(word, kinds);
}

PostcodeKind postcodeKind(const QString &word)
{
    using enum PostcodeKind;
    static constexpr auto kinds = std::to_array<std::pair<const char *, PostcodeKind>>(
        {{"postcode", Postcode}, {"postalcode", PostalCode}, {"zip", ZipCode}, {"eircode", Eircode}, {"pin", PinCode}});
    return kindOf(word, kinds);
}

AddressShape shapeFrom(const QStringList &columns)
{
    AddressShape shape;
    shape.city = cityKind(columns.value(1));
    shape.state = stateKind(columns.value(2));
    shape.postcode = postcodeKind(columns.value(3));
    shape.order = columns.value(4);
    shape.needed = columns.value(5);
    shape.codesWritten = columns.value(6) == u"code";
    shape.postcodeShape = columns.value(7);
    shape.postcodeSample = columns.value(8);
    return shape;
}

/// Capitals, digits of any script as 0 to 9, single spaces.
QString plainCode(const QString &typed)
{
    QString code = typed.normalized(QString::NormalizationForm_KC).simplified().toUpper();
    for (QChar &c : code)
        if (const int digit = c.digitValue(); digit >= 0)
            c = QChar(u'0' + digit);
    return code;
}

/// "D-12345" and "FI 00100" say the country too; a space more or less is nobody's mistake.
bool hasShape(const QString &code, const QString &shape)
{
    static const QRegularExpression countryBefore(QStringLiteral("^[A-Z]{1,3}[- ]"));
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(shape));
    const QString bare = QString(code).remove(countryBefore);
    return std::ranges::any_of(QStringList{code, QString(code).remove(u' '), bare, QString(bare).remove(u' ')},
                               [&](const QString &each) { return wanted.match(each).hasMatch(); });
}

bool beginsLike(const QString &code, const QString &pattern)
{
    const QRegularExpression start(pattern);
    return start.match(code, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

/// Those to which a postcode belongs when it does not belong to the one that is given.
std::vector<Region> regionsElsewhere(const QString &code, const QString &state, const AddressShape &shape)
{
    const Region *given = shape.region(state);
    if (!given || given->postcodes.isEmpty() || beginsLike(code, given->postcodes))
        return {};
    std::vector<Region> hold;
    hold.reserve(shape.regions.size());
    std::ranges::copy_if(shape.regions, std::back_inserter(hold), [&](const Region &each) {
        return !each.postcodes.isEmpty() && beginsLike(code, each.postcodes);
    });
    return hold;
}

class Hints
{
public:
    Hints(const Address &address, const AddressShape &shape)
        : m_shape(shape)
    {
        addPart(QStringLiteral("address/line1"), address.line1, u'A', true);
        addPart(QStringLiteral("address/city"), address.city, u'C', shape.city != CityKind::None);
        if (!addPart(QStringLiteral("address/state"), address.state.text, u'S', shape.state != StateKind::None) &&
            !shape.regions.empty() && !shape.likelyRegion(address.state.text))
            m_hints.push_back({QStringLiteral("address/state"), AddressHint::NotListed, {}});
        if (!addPart(QStringLiteral("address/postal_code"), address.postalCode, u'Z',
                     shape.postcode != PostcodeKind::None))
            addPostcode(plainCode(address.postalCode), address.state.text);
    }

    std::vector<AddressHint> take() { return std::move(m_hints); }

private:
    bool addPart(const QString &path, const QString &text, QChar part, bool used)
    {
        const bool empty = text.trimmed().isEmpty();
        if (empty && m_shape.needed.contains(part))
            m_hints.push_back({path, AddressHint::Needed, {}});
        else if (!empty && !used)
            m_hints.push_back({path, AddressHint::Unused, {}});
        return empty || !used;
    }

    void addPostcode(const QString &code, const QString &state)
    {
        const QString path = QStringLiteral("address/postal_code");
        if (!m_shape.postcodeShape.isEmpty() && !hasShape(code, m_shape.postcodeShape))
            return m_hints.push_back({path, AddressHint::UnlikeShape, {}});
        if (auto hold = regionsElsewhere(code, state, m_shape); !hold.empty())
            m_hints.push_back({path, AddressHint::Elsewhere, std::move(hold)});
    }

    const AddressShape &m_shape;
    std::vector<AddressHint> m_hints;
};

bool holdsNothing(const Address &address)
{
    return std::ranges::all_of(
        QStringList{address.line1, address.line2, address.city, address.state.text, address.postalCode},
        [](const QString &text) { return text.trimmed().isEmpty(); });
}

} // namespace

const Region *AddressShape::region(const QString &codeOrName) const
{
    const QString wanted = foldedName(codeOrName);
    if (wanted.isEmpty())
        return nullptr;
    const auto called = [&](const QString &name) { return !name.isEmpty() && foldedName(name) == wanted; };
    const auto hit = std::ranges::find_if(
        regions, [&](const Region &each) { return called(each.code) || called(each.name) || called(each.ownName); });
    return hit == regions.end() ? nullptr : &*hit;
}

const Region *AddressShape::likelyRegion(const QString &beginning) const
{
    const QString wanted = foldedName(beginning);
    const Region *likely = region(beginning);
    if (likely || wanted.isEmpty())
        return likely;
    const auto begins = [&](const QString &name) { return foldedName(name).startsWith(wanted); };
    for (const Region &each : regions)
        if (begins(each.code) || begins(each.name) || begins(each.ownName)) {
            if (likely)
                return nullptr;
            likely = &each;
        }
    return likely;
}

AddressShape addressShape(const QString &countryCode)
{
    AddressShape shape;
    QFile file(QStringLiteral(":/advice/addresses.txt"));
    if (countryCode.size() != 2 || !file.open(QIODevice::ReadOnly))
        return shape;
    const QString all = QString::fromUtf8(file.readAll());
    const qsizetype start = all.indexOf(u'\n' % countryCode % u'\t');
    if (start < 0)
        return shape;
    bool first = true;
    for (const auto line : QStringView(all).sliced(start + 1).tokenize(u'\n')) {
        const QStringList columns = line.toString().split(u'\t');
        if (first)
            shape = shapeFrom(columns);
        else if (!columns.first().isEmpty() || line.isEmpty())
            break;
        else
            shape.regions.push_back({columns.value(1), columns.value(2), columns.value(3), columns.value(4)});
        first = false;
    }
    return shape;
}

std::vector<AddressHint> addressHints(const Address &address, const AddressShape &shape)
{
    return holdsNothing(address) ? std::vector<AddressHint>() : Hints(address, shape).take();
}

} // namespace Intake
