#include "forms/initialschoice.h"

#include "forms/flowline.h"
#include "forms/theme.h"
#include "forms/words.h"

#include <algorithm>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace Intake {

InitialsChoice::InitialsChoice(By by, QWidget *parent)
    : QWidget(parent)
    , m_by(by)
    , m_buttons(new QButtonGroup(this))
    , m_line(new FlowLine(FlowLine::Side::Start, this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(Theme::grid(0.5));
}

void InitialsChoice::offer(const QStringList &initials, const QString &likely)
{
    if (initials == m_initials)
        return;
    const QString before = chosen();
    m_initials = initials;
    m_chosen = -1;
    for (const QAbstractButton *button : m_buttons->buttons())
        delete button;
    for (qsizetype at = 0; at < initials.size(); ++at) {
        auto *button = new QPushButton(Words::shown(initials[at]), this);
        Theme::setButtonKind(button, Theme::ButtonKind::Segment);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus); // a key does it, from where the PIN is typed
        if (isNumbered(at))
            Theme::setHint(button, QString::number(at + 1));
        m_buttons->addButton(button);
        m_line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, at] { choose(at); });
    }
    const qsizetype again = initials.indexOf(before);
    const qsizetype first = again >= 0 ? again : initials.indexOf(likely);
    if (const qsizetype at = initials.size() == 1 ? 0 : first; at >= 0)
        choose(at);
    m_isLikely = m_chosen >= 0;
}

/// An exclusive group would keep its last one checked.
void InitialsChoice::chooseNobody()
{
    if (m_initials.size() == 1)
        return;
    m_chosen = -1;
    m_isLikely = false;
    m_buttons->setExclusive(false);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(false);
    m_buttons->setExclusive(true);
}

QString InitialsChoice::chosen() const
{
    return m_initials.value(m_chosen);
}

void InitialsChoice::listenTo(QWidget *where)
{
    where->installEventFilter(this);
}

bool InitialsChoice::isNumbered(qsizetype at) const
{
    const QString letter = m_initials[at].left(1);
    return m_by == By::LettersAndNumbers && at < 9 && std::ranges::count_if(m_initials, [&](const QString &each) {
                                                          return each.startsWith(letter, Qt::CaseInsensitive);
                                                      }) > 1;
}

bool InitialsChoice::hasNumbers() const
{
    for (qsizetype at = 0; at < m_initials.size(); ++at)
        if (isNumbered(at))
            return true;
    return false;
}

void InitialsChoice::choose(qsizetype at)
{
    m_chosen = at;
    m_isLikely = false;
    m_buttons->buttons().at(at)->setChecked(true);
    emit choiceMade();
}

/// Whoever was taken to be there stays with their letter; pressed again it goes on to the next.
bool InitialsChoice::takeLetter(const QString &letter)
{
    const bool stays = m_isLikely && m_initials[m_chosen].startsWith(letter, Qt::CaseInsensitive);
    for (qsizetype step = stays ? 0 : 1; step <= m_initials.size(); ++step) {
        const qsizetype at = (m_chosen + step) % m_initials.size();
        if (!m_initials[at].startsWith(letter, Qt::CaseInsensitive))
            continue;
        choose(at);
        break;
    }
    return true; // no PIN has letters
}

bool InitialsChoice::takeNumber(int number)
{
    if (m_chosen >= 0 || number < 1 || number > m_initials.size() || !isNumbered(number - 1))
        return false;
    choose(number - 1);
    return true;
}

bool InitialsChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_initials.isEmpty() || isHidden())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QString text = key->text();
    const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain || text.isEmpty())
        return QWidget::eventFilter(watched, event);
    if (text.front().isLetter())
        return takeLetter(text);
    const auto *field = qobject_cast<QLineEdit *>(watched);
    const bool isEmpty = !field || field->text().isEmpty();
    return (isEmpty && takeNumber(text.front().digitValue())) || QWidget::eventFilter(watched, event);
}

} // namespace Intake
