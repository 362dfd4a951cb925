#pragma once

#include <QWidget>

class QButtonGroup;
class QLayout;

namespace Intake {

/// Who it is, chosen by one key while the keyboard is where the PIN is typed: by the first letter of the initials or,
/// where two begin alike and By::LettersAndNumbers is wanted, by the number that stands beside them until somebody is
/// chosen. The same letter again goes on to the next one. Letters alone are for where a PIN typed too early must not
/// choose anybody by its first digit.
class InitialsChoice : public QWidget
{
    Q_OBJECT
public:
    enum class By { LettersAndNumbers, Letters };
    explicit InitialsChoice(By by, QWidget *parent = nullptr);

    /// One is chosen at once; of several, whoever was chosen and still is there, else the likely one, else nobody.
    void offer(const QStringList &initials, const QString &likely = {});
    void chooseNobody();
    QString chosen() const;  ///< empty: nobody
    bool hasNumbers() const; ///< two begin alike

    /// Keys that are typed there choose; digits do so only where nothing is typed yet.
    void listenTo(QWidget *where);

signals:
    void choiceMade();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeLetter(const QString &letter);
    bool takeNumber(int number);
    void choose(qsizetype at);
    bool isNumbered(qsizetype at) const;

    const By m_by;
    QStringList m_initials;
    qsizetype m_chosen = -1;
    bool m_isLikely = false; ///< nobody has pressed anything yet
    QButtonGroup *m_buttons;
    QLayout *m_line;
};

} // namespace Intake
