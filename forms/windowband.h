#pragma once

#include "forms/panel.h"

#include <functional>
#include <QUuid>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace Intake {

/// One line over the window that asks or tells without blocking: "The intake was discarded. Undo". Once answered, the
/// words are gone: a key may have been among them.
class WindowBand : public Panel
{
    Q_OBJECT
public:
    struct Verb
    {
        QString label;
        std::function<void()> run;
    };

    explicit WindowBand(QWidget *parent = nullptr);

    /// Shows the words with a button for each verb; any of them closes the band. `takeFocus` puts the keyboard on the
    /// first.
    void tell(const QString &words, const std::vector<Verb> &verbs, bool takeFocus);

    /// The same for what went well: told by another shape and colour.
    void tellGood(const QString &words, const std::vector<Verb> &verbs, bool takeFocus);

    /// How often something was told: by it one knows whether that still stands there.
    int tellings() const { return m_tellings; }

    /// What was told is about this intake, until something else is told; null: about none.
    void setAbout(const QUuid &id) { m_about = id; }
    const QUuid &about() const { return m_about; }

    /// What was told holds only while this says so, until something else is told; whoever knows that things have
    /// changed lets it look.
    void setHolds(std::function<bool()> holds) { m_holds = std::move(holds); }
    void lookIfHolds();

signals:
    void answered(); ///< one of its buttons was pressed, and what it does is done
    void left();     ///< Esc: the keyboard goes back, and what is told stays

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QHBoxLayout *m_line;
    QWidget *m_inside = nullptr;
    QUuid m_about;
    std::function<bool()> m_holds;
    int m_tellings = 0;
};

} // namespace Intake
