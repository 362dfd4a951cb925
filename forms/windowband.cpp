#include "forms/windowband.h"

#include "forms/flowline.h"
#include "forms/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace Intake {

WindowBand::WindowBand(QWidget *parent)
    : Panel(Kind::Warn, parent)
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(marginsBesideIcon(Theme::grid(0.5)));
    showIcon();
    hide();
}

void WindowBand::tellGood(const QString &words, const std::vector<Verb> &verbs, bool takeFocus)
{
    tell(words, verbs, takeFocus);
    setKind(Kind::Good);
}

void WindowBand::tell(const QString &words, const std::vector<Verb> &verbs, bool takeFocus)
{
    m_about = {};
    m_holds = {};
    ++m_tellings;
    setKind(Kind::Warn);
    if (m_inside) { // its button may be what is running now
        m_inside->hide();
        m_inside->deleteLater();
    }
    m_inside = new QWidget(this);
    auto *line = new FlowLine(FlowLine::Side::End, m_inside);
    line->setSpacing(Theme::grid(1));
    line->addWords(plainLabel(words, m_inside));
    QPushButton *first = nullptr;
    for (const Verb &verb : verbs) {
        auto *button = new QPushButton(verb.label, m_inside);
        Theme::setButtonKind(button, Theme::ButtonKind::Quiet);
        button->setAutoDefault(true); // Enter presses it too
        button->setAccessibleDescription(words);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = verb.run] {
            hide();
            run();
            emit answered();
            if (isHidden() && m_inside)
                std::exchange(m_inside, nullptr)->deleteLater();
        });
        first = first ? first : button;
    }
    m_line->addWidget(m_inside);
    show();
    if (takeFocus && first)
        first->setFocus(Qt::OtherFocusReason);
}

void WindowBand::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        Panel::keyPressEvent(event);
}

void WindowBand::lookIfHolds()
{
    if (m_holds && !m_holds())
        hide();
}

} // namespace Intake
