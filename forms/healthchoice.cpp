#include "forms/healthchoice.h"

#include "forms/flowline.h"
#include "forms/lineinput.h"
#include "forms/words.h"

#include <algorithm>
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
    auto *line = new FlowLine(FlowLine::Side::Start);
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
    show(Answer::NotAsked);
}

HealthChoice *HealthChoice::of(const QWidget &form, const QString &path)
{
    const QList<HealthChoice *> all = form.findChildren<HealthChoice *>();
    const auto hit = std::ranges::find(all, path, &HealthChoice::path);
    return hit == all.end() ? nullptr : *hit;
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
    const bool hasKeyboard = std::ranges::any_of(m_buttons, [](const auto *each) { return each && each->hasFocus(); });
    button->setChecked(true);
    if (hasKeyboard)
        button->setFocus(Qt::OtherFocusReason);
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
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (typesText(key)) {
        emit typed(key);
        return true;
    }
    if (!key->matches(QKeySequence::Undo))
        return enterMovesOn(static_cast<QWidget *>(watched), key);
    emit takeBackWanted();
    return true;
}

} // namespace Intake
