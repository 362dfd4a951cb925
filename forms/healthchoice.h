#pragma once

#include "forms/theme.h"
#include "model/draft.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QRadioButton;

namespace Intake {

/// What was said about a health block: not asked, none, these, declined, side by side. One stop of the Tab key; the
/// arrow keys choose, a letter begins a row, Ctrl+Z takes a choice back, Enter and Tab go on to the first row. Below it
/// a line of words when there is something to say.
class HealthChoice : public QWidget
{
    Q_OBJECT
public:
    /// `path` is the block's.
    HealthChoice(const QString &path, QWidget *parent);

    /// The one above a block of a form; null where there is none.
    static HealthChoice *of(const QWidget &form, const QString &path);

    QString path() const { return m_path; }
    Answer shown() const;

    /// Silent: chosen() comes from a person alone.
    void show(Answer answer);

    /// As if a person had.
    void choose(Answer answer);

    void say(const QString &words, Theme::Token token = Theme::Token::Muted);

signals:
    void chosen(Intake::Answer answer);
    void takeBackWanted();            ///< Ctrl+Z
    void typed(const QKeyEvent *key); ///< a letter, which no choice takes

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_path;
    std::array<QRadioButton *, 4> m_buttons; ///< in the order of the answers
    QLabel *m_words = nullptr;
};

} // namespace Intake
