#pragma once

#include <functional>
#include <QObject>
#include <QStringList>

class QLineEdit;

namespace Intake {

/// Puts a text into a line as if it had been typed over what stands there, so that undo brings that back. No
/// suggestions come of it.
void typeOver(QLineEdit *line, const QString &text);

/// The undo of a line whose text others set too: a choice box, a list of suggestions. A QLineEdit whose text is set
/// forgets all that was typed; here what was set is one step more, and what was typed lies below it.
class LineUndo : public QObject
{
    Q_OBJECT
public:
    /// `keys` has the keyboard for the line: its choice box, or the line itself.
    LineUndo(QLineEdit *line, QWidget *keys);

    /// `change` shows another value: nothing that stood there before comes back.
    void begin(const std::function<void()> &change);

    /// Text and undo stay, whatever `change` does to the line.
    void keep(const std::function<void()> &change);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void take();
    void typed(const QString &now);
    bool isLost() const;
    void replay(QStringList steps);

    QLineEdit *m_line;
    QStringList m_steps; ///< what was there first, and what stood there whenever it was erased, typed over or set
    QString m_last;
    bool m_isErasing = false;
    bool m_isQuiet = false;
};

} // namespace Intake
