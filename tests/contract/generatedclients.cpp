#include "contract/generatedclients.h"

#include "model/clientfields.h"
#include "model/country.h"

#include <random>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

/// Folds over the field table; each overload makes a value of its type.
class Generator
{
public:
    explicit Generator(unsigned seed)
        : m_random(seed)
    {
    }

    template <Described Struct>
    void fill(Struct &value, const Rules & = {})
    {
        forEachField<Struct>([&](const auto &field) {
            if (field.rules.origin == Origin::Person && (field.rules.required || below(3) > 0))
                fill(value.*field.member, field.rules);
        });
    }

private:
    int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_random); }

    void fill(QString &text, const Rules &rules)
    {
        static const QStringList words = {u"Ada"_s,    u"  Ng "_s,        u"O’Brien"_s,     u"Nguyễn Thị"_s,
                                          u"美玲"_s,   u"الخوري"_s,       u"🌻"_s,           u"\"quoted\" \\ /"_s,
                                          u"500 mg"_s, u"<b>A & B</b>"_s, u"e\u0301tude"_s, u"true"_s,
                                          u"0"_s,      u"null"_s};
        const QString number = QString::number(below(1000));
        text = rules.format == Format::Email ? u"person+"_s + number + u"@mail.example.org"_s
                                             : words[below(int(words.size()))];
    }
    void fill(LongText &text, const Rules &rules)
    {
        text.text = below(2) == 0 ? u"First line\n\tsecond “line” 🌻"_s
                                  : u"🌻"_s.repeated(rules.longest > 0 ? rules.longest : 3'000);
    }
    void fill(Choice &choice, const Rules &rules)
    {
        const int chosen = below(int(rules.offers->size()) + 1);
        if (chosen < int(rules.offers->size()))
            choice.text = (*rules.offers)[size_t(chosen)].wire;
        else
            fill(choice.text, rules);
    }
    void fill(StateName &state, const Rules &rules) { fill(state.text, rules); }
    void fill(Phone &phone, const Rules &)
    {
        phone.text = u"+61 4 "_s + QString::number(10'000'000 + below(89'999'999));
    }
    void fill(CountryCode &code, const Rules &)
    {
        code.text = QString::fromLatin1(countries()[size_t(below(int(countries().size())))].code);
    }
    void fill(TagId &id, const Rules &) { id.text = QString::number(below(5'000)); }
    void fill(ReferralTypeId &id, const Rules &) { id.text = QString::number(below(5'000)); }
    void fill(RecordId &id, const Rules &) { id.text = u"cli_"_s + QString::number(below(1'000'000)); }
    void fill(Timestamp &, const Rules &) {}
    void fill(std::optional<QDate> &date, const Rules &) { date = QDate(1930, 1, 1).addDays(below(34'000)); }
    void fill(std::optional<Consent> &consent, const Rules &)
    {
        consent = below(2) == 0 ? Consent::Accepted : Consent::Rejected;
    }
    template <typename List>
    requires RowList<List> || std::same_as<List, QStringList> || std::same_as<List, std::vector<TagId>>
    void fill(List &list, const Rules &rules)
    {
        for (int i = below(4); i > 0; --i) {
            list.push_back({});
            fill(list.back(), rules);
        }
    }

    std::mt19937 m_random;
};

} // namespace

Client generatedClient(unsigned seed)
{
    Client client;
    Generator(seed).fill(client);
    return client;
}
