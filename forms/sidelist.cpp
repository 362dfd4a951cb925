#include "forms/sidelist.h"

#include "forms/icons.h"
#include "forms/sidepainter.h"
#include "forms/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Intake {

SideList::SideList(QWidget *parent)
    : QWidget(parent)
    , m_model(new SideModel(this))
    , m_new(new QPushButton(tr("&New intake"), this))
    , m_find(new QLineEdit(this))
    , m_nothing(plainLabel(tr("Nobody in the list has this name."), this))
    , m_list(new QListView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid(1.5), Theme::grid(2), Theme::grid(1.5), Theme::grid(1));
    layout->setSpacing(Theme::grid(1));
    Theme::setButtonKind(m_new, Theme::ButtonKind::Main);
    m_new->setIcon(themeIcon(Icon::New, Theme::Token::OnAccent));
    m_new->setIconSize({iconSide(m_new->font()), iconSide(m_new->font())});
    Theme::setHint(m_new, QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    m_new->setFocusPolicy(Qt::TabFocus);
    m_new->setAutoDefault(true); // Enter presses it too
    buildFind();
    buildList();
    layout->addWidget(m_new);
    layout->addWidget(m_find);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_new, &QPushButton::clicked, this, &SideList::newIntakeRequested);
}

void SideList::buildFind()
{
    const QString keys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    m_find->setAccessibleName(tr("Find by name"));
    m_find->setPlaceholderText(tr("Find (%1)").arg(keys));
    m_find->addAction(themeIcon(Icon::Find, Theme::Token::Muted), QLineEdit::LeadingPosition);
    m_find->setFocusPolicy(Qt::ClickFocus);
    m_find->installEventFilter(this);
    m_nothing->hide();
    Theme::setTextToken(m_nothing, Theme::Token::Muted);
    connect(m_find, &QLineEdit::textChanged, this, &SideList::find);
    connect(m_find, &QLineEdit::returnPressed, this, &SideList::openFirst);
}

void SideList::buildList()
{
    m_list->setAccessibleName(tr("Intakes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setResizeMode(QListView::Adjust); // the words of an empty group wrap
    m_list->setItemDelegate(new SidePainter(m_list));
    m_list->setModel(m_model);
    connect(m_list, &QListView::activated, this, &SideList::choose);
    connect(m_list, &QListView::clicked, this, &SideList::choose);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &SideList::restWanted);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SideList::markCurrent);
}

void SideList::choose(const QModelIndex &index)
{
    if (const QVariant id = index.data(SideModel::IdRole); id.isValid())
        emit chosen(id.toUuid());
}

void SideList::setCurrent(const QUuid &id)
{
    m_current = id;
    markCurrent();
}

void SideList::markCurrent()
{
    const int row = m_model->rowOf(m_current);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        m_list->clearSelection();
}

void SideList::focusFind()
{
    emit restWanted();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void SideList::find(const QString &text)
{
    emit restWanted();
    m_model->find(text);
    m_nothing->setVisible(m_model->found() == 0 && !text.trimmed().isEmpty());
}

/// Enter opens the first that was found, as everybody expects of such a field.
void SideList::openFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row).data(SideModel::IdRole).isValid() && !m_find->text().trimmed().isEmpty()) {
            choose(m_model->index(row));
            return m_find->clear();
        }
}

bool SideList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Intake
