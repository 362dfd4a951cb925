#include "forms/healthchoice.h"

#include "forms/lineinput.h"
#include "forms/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Intake {

HealthChoice::HealthChoice(const QString &path, QWidget *parent)
    : QWidget(parent)
    , m_path(path)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid(0.5));
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    layout->addLayout(line);
    const QString none = path == u"allergies" ? tr("No known allergies") : tr("None");
    const QStringList texts{tr("Not asked"), none, tr("These"), tr("Declined")};
    const QString block = Words::fieldLabel(path);
    setAccessibleName(block);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        auto *button = m_buttons[i] = new QRadioButton(texts[qsizetype(i)], this);
        Theme::setButtonKind(button, Theme::ButtonKind::Segment);
        button->setAccessibleDescription(block);
        button->installEventFilter(this);
        line->addWidget(button);
        // Qt makes the chosen one the only stop of the Tab key when a person chooses, not when a draft is shown.
        button->setFocusPolicy(Qt::ClickFocus);
        connect(button, &QRadioButton::toggled, this, [this, i](bool on) {
            m_buttons[i]->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
            if (on)
                emit chosen(static_cast<Answer>(i));
        });
    }
    line->addStretch();
    show(Answer::NotAsked);
}

Answer HealthChoice::shown() const
{
    std::size_t at = 0;
    while (at + 1 < m_buttons.size() && !m_buttons[at]->isChecked())
        ++at;
    return static_cast<Answer>(at);
}

void HealthChoice::show(Answer answer)
{
    QRadioButton *button = m_buttons[static_cast<std::size_t>(answer)];
    const QSignalBlocker showing(this);
    button->setChecked(true);
}

void HealthChoice::choose(Answer answer)
{
    m_buttons[static_cast<std::size_t>(answer)]->click();
}

void HealthChoice::say(const QString &words, Theme::Token token)
{
    if (words.isEmpty() && !m_words)
        return;
    if (!m_words) {
        m_words = plainLabel({}, this);
        m_words->setFont(Theme::font(Theme::Size::Help));
        layout()->addWidget(m_words);
    }
    Theme::setTextToken(m_words, token);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    const QString block = Words::fieldLabel(m_path);
    for (QRadioButton *button : m_buttons)
        button->setAccessibleDescription(words.isEmpty() ? block : QString(block % u". " % words));
}

bool HealthChoice::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::KeyPress &&
           enterMovesOn(static_cast<QWidget *>(watched), static_cast<QKeyEvent *>(event));
}

} // namespace Intake
