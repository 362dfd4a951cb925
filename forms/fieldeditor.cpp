#include "forms/fieldeditor.h"

#include "forms/words.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace Intake {

FieldEditor::FieldEditor(const FieldPlace &place, const Rules &rules, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_required(rules.required)
    , m_layout(new QVBoxLayout(this))
    , m_label(plainLabel(place.label, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::grid(0.5));
    m_label->setFont(Theme::font(Theme::Size::Help));
    m_label->setWordWrap(false);
    Theme::setTextToken(m_label, Theme::Token::Muted);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(Theme::grid(0.5));
    heading->addWidget(m_label);
    if (m_required && !place.path.contains(u'/')) {
        auto *star = plainLabel(QStringLiteral("*"), this);
        star->setFont(m_label->font());
        Theme::setTextToken(star, Theme::Token::Bad);
        heading->addWidget(star);
    }
    heading->addStretch();
    m_layout->addLayout(heading);
    m_label->setVisible(!place.label.isEmpty());
}

void FieldEditor::setControl(QWidget *control, QWidget *focus)
{
    m_control = control;
    m_focus = focus ? focus : control;
    setFocusProxy(control);
    m_label->setBuddy(control);
    m_layout->addWidget(control);
    m_focus->installEventFilter(this);
    describe();
}

void FieldEditor::setPlace(const FieldPlace &place)
{
    m_place = place;
    m_label->setText(place.label);
    describe();
}

void FieldEditor::describe()
{
    if (!m_control)
        return;
    QStringList says;
    if (m_required)
        says += QCoreApplication::translate("FieldEditor", "required");
    for (const QString &text : {m_remark, m_hint})
        if (!text.isEmpty())
            says += text;
    for (QWidget *widget : {m_control, m_focus}) {
        widget->setAccessibleName(m_place.name);
        widget->setAccessibleDescription(says.join(QStringLiteral(". ")));
    }
    m_control->setObjectName(m_place.path);
}

QLabel *FieldEditor::lineBelow(QLabel *&line)
{
    if (!line) {
        line = plainLabel({}, this);
        line->setFont(Theme::font(Theme::Size::Help));
        m_layout->addWidget(line);
    }
    return line;
}

void FieldEditor::showRemark(const QString &words)
{
    if (m_remark == words)
        return;
    m_remark = words;
    QLabel *line = lineBelow(m_remarkLine);
    Theme::setTextToken(line, Theme::Token::Bad);
    line->setText(Words::shown(words));
    line->setVisible(!words.isEmpty());
    if (m_control)
        Theme::setProblem(m_control, !words.isEmpty());
    describe();
}

void FieldEditor::showHint(const QString &words, Theme::Token token)
{
    if (words.isEmpty() && !m_hintLine)
        return;
    m_hint = words;
    QLabel *line = lineBelow(m_hintLine);
    Theme::setTextToken(line, token);
    line->setText(words);
    line->setVisible(!words.isEmpty());
    describe();
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            tidy();
            emit left(this);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Intake
