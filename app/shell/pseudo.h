#pragma once

#include <QTranslator>

namespace Intake {

/// A language that nobody speaks, for looking at the screens: every text of ours becomes longer, accented and
/// bracketed ("⟦Çŕéàţé çļîéñţ ~~~⟧"). What stands on screen without brackets never went through a translation, and what
/// lost its closing bracket is clipped. Placeholders, mnemonics and line breaks stay as they are.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT
public:
    /// The name of the language in `--language` and the settings.
    static QString name() { return QStringLiteral("xx-pseudo"); }

    explicit PseudoTranslator(QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment = nullptr,
                      int n = -1) const override;

    /// Whether a text on screen went through it whole.
    static bool isPseudo(const QString &shown);

private:
    QTranslator m_english; ///< knows the plural forms
};

} // namespace Intake
