#pragma once

#include "advice/addresses.h"
#include "forms/adviser.h"

#include <optional>
#include <QHash>
#include <QSet>

namespace Intake {

/// Gives an address the parts that it has in its country: their names and their order, the list of states, and hints
/// when a part is left that looks unusual or is usually not empty. A part that the country does not have is hidden
/// while it is empty, has nothing to say and no keyboard: nothing that holds text is ever hidden; and none of them
/// changes its place while one of them has the keyboard. The form is built as the clinic's own country has it, so that
/// an address there costs nothing before one of its fields is left.
class AddressAdviser final : public Adviser
{
    Q_OBJECT
public:
    explicit AddressAdviser(IntakeForm &form);

    void opened() override;
    void edited(FieldEditor *editor) override;
    void left(FieldEditor *editor) override;

private:
    struct Shown
    {
        QString words;
        Theme::Token token = Theme::Token::Muted;
        friend bool operator==(const Shown &, const Shown &) = default;
    };

    Address address() const;
    const AddressShape &shape();
    void followCountry();
    void orderParts();
    void hideUnusedParts();
    void showHints(bool onlyThoseThatStand);
    QString wordsFor(const AddressHint &hint, const Address &address);
    FieldEditor *part(const char *key) const;

    QString m_country;
    bool m_isOrdered = true;             ///< the parts stand as the country writes them
    std::optional<AddressShape> m_shape; ///< of the country, once it is needed
    QSet<QString> m_left;                ///< paths of the fields that were left since the draft was opened
    QHash<QString, Shown> m_shown;       ///< the hints of ours that stand under fields, by path
};

} // namespace Intake
