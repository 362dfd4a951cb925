#pragma once

#include "forms/adviser.h"

namespace Intake {

/// Someone who types "none", "nil known" or NKA into a row of a health block means the choice above it: offers that,
/// as long as nothing else is listed there.
class NoneAdviser final : public Adviser
{
    Q_OBJECT
public:
    using Adviser::Adviser;

    void edited(FieldEditor *editor) override;
    void left(FieldEditor *editor) override;

private:
    FieldEditor *nameAt(const QString &block, int row) const;
    bool isAlone(const QString &block, int row) const;
    void offerChoice(const QString &block, int row);
    void choose(const QString &block, int row);
};

} // namespace Intake
