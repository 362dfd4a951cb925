#pragma once

#include "advice/pastevalues.h"

#include <map>

namespace Intake {

/// Gathers what the readers find, and judges between them: what is said by a label goes before what is guessed, and two
/// different values of equal standing for one field leave it out.
class PasteFinds
{
public:
    enum class Trust { Guessed, Said };

    void add(const QString &path, const QString &value, const QString &where, bool isSure = true,
             Trust trust = Trust::Said);
    void addName(const PersonName &name, const QString &where, Trust trust);
    void addAddress(const FoundAddress &address, const QString &where, Trust trust);

    /// `type` is mobile, home, work or empty.
    void addPhone(const QString &number, const QString &type, const QString &where, Trust trust, bool isFirst = false);

    /// An entry of `allergies`, `medications` (two cells) or `intolerances` (one).
    void addRow(const QString &list, const QString &first, const QString &second, const QString &where,
                bool isSure = true);

    void remark(PasteRemark::Kind kind, int count = 0, const QString &detail = {});

    bool has(const QString &path) const { return m_values.find(path) != m_values.end(); }
    bool hasContact() const { return !m_phones.empty() || has(QStringLiteral("email")); }
    Pasted result() const;

private:
    struct Value
    {
        QString text;
        QString where;
        bool isSure;
        Trust trust;
        bool isContested;
    };
    struct PhoneFind
    {
        QString number;
        QString type;
        QString where;
        Trust trust;
    };
    struct RowFind
    {
        QString list;
        QString first;
        QString second;
        QString where;
        bool isSure;
    };

    void putPhones(std::vector<Proposal> &all) const;
    void putRows(std::vector<Proposal> &all) const;

    std::map<QString, Value> m_values;
    std::vector<PhoneFind> m_phones;
    std::vector<RowFind> m_rows;
    std::vector<PasteRemark> m_remarks;
};

} // namespace Intake
