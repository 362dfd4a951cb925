#pragma once

#include "advice/suggest.h"

#include <functional>
#include <QListWidget>
#include <QPointer>

class QLabel;
class QLineEdit;

namespace Intake {

/// Names under the field that is being typed in. It never takes the keyboard by itself and nothing in it is chosen
/// beforehand: Down goes into it, F2 there or a click takes the name, as the line at its foot says; Enter goes on with
/// what was typed, Esc leaves the list, any letter goes on in the field. It lies over the window, so that nothing moves
/// when it comes or goes.
class SuggestList : public QListWidget
{
    Q_OBJECT
public:
    explicit SuggestList(QWidget *window);

    /// Shows names under `line`, for `take` to have when one is chosen; none hides the list.
    void offer(QLineEdit *line, const std::vector<Suggestion> &names, std::function<void(const QString &)> take);
    void leave(); ///< the keyboard, if it is here, goes back to the field

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void follow(QLineEdit *line);
    void place();
    void scrolled();
    void enter();
    void take(const QListWidgetItem *item);

    QLabel *m_foot;
    QPointer<QLineEdit> m_line;
    std::function<void(const QString &)> m_take;
};

} // namespace Intake
