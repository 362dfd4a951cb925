#include "forms/gotofield.h"

#include "forms/intakeform.h"
#include "forms/lineinput.h"
#include "forms/taborder.h"

#include <algorithm>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace Intake {

namespace {

constexpr int pathRole = Qt::UserRole;

/// The field that is called so comes first, then labels that begin with what was typed come first, then those of which
/// a word does, then the others that hold it.
int rank(const QString &label, const QString &typed)
{
    if (label.compare(typed, Qt::CaseInsensitive) == 0)
        return 0;
    if (label.startsWith(typed, Qt::CaseInsensitive))
        return 1;
    return label.contains(u' ' % typed, Qt::CaseInsensitive) ? 2 : 3;
}

} // namespace

GoToField::GoToField(IntakeForm *form, QWidget *over)
    : Overlay(over)
    , m_form(form)
    , m_line(new LineInput(this))
    , m_fields(new QListWidget(this))
    , m_none(plainLabel(tr("No field is called that."), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid(2), Theme::grid(1.5), Theme::grid(2), Theme::grid(2));
    column->setSpacing(Theme::grid(1));
    auto *label = plainLabel(tr("Go to a field: type a part of its name"), this);
    label->setFont(Theme::font(Theme::Size::Help));
    label->setBuddy(m_line);
    m_line->setAccessibleName(tr("Go to field"));
    m_fields->setAccessibleName(tr("Fields"));
    m_fields->setFocusPolicy(Qt::NoFocus);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setMinimumWidth(Theme::grid(48));
    Theme::setTextToken(m_none, Theme::Token::Muted);
    for (QWidget *each : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_line),
                          static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_none)})
        column->addWidget(each);
    readInOrder(column);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &GoToField::match);
    connect(m_fields, &QListWidget::itemClicked, this, &GoToField::go);
}

void GoToField::ask()
{
    m_line->clear();
    match({});
    come(m_line);
}

void GoToField::match(const QString &text)
{
    const QString typed = text.trimmed();
    std::vector<FieldEditor *> found;
    const QList<FieldEditor *> all = m_form->editors();
    for (FieldEditor *field : all)
        if (!field->isHidden() && !field->name().isEmpty() && field->name().contains(typed, Qt::CaseInsensitive))
            found.push_back(field);
    std::ranges::stable_sort(found, {}, [&](const FieldEditor *field) { return rank(field->name(), typed); });
    m_fields->clear();
    for (const FieldEditor *field : found) {
        auto *item = new QListWidgetItem(field->name(), m_fields);
        item->setData(pathRole, field->path());
    }
    m_fields->setCurrentRow(0);
    m_none->setVisible(found.empty());
}

void GoToField::go()
{
    if (const QListWidgetItem *item = m_fields->currentItem()) {
        const QString path = item->data(pathRole).toString();
        m_form->focusField(path);
    }
}

bool GoToField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_fields->count() > 0) {
            m_fields->setCurrentRow(std::clamp(m_fields->currentRow() + step, 0, m_fields->count() - 1));
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            go();
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace Intake
