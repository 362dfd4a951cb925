#include "forms/noticepanel.h"

#include "forms/recordparts.h"
#include "forms/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Intake {

NoticePanel::NoticePanel(QWidget *parent)
    : Panel(Kind::Warn, parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(marginsBesideIcon(Theme::grid(1.5)));
    showIcon();
    hide();
}

void NoticePanel::show(const Notice &notice)
{
    if (m_inside && notice == m_shown)
        return;
    // A quiet one takes the room of the one before, so that nothing below it moves.
    const int room = notice.isQuiet && m_inside ? height() : 0;
    clear();
    setMinimumHeight(room);
    m_shown = notice;
    setKind(notice.tone == Notice::Tone::Bad ? Kind::Bad : Kind::Warn);
    m_inside = new QWidget(this);
    auto *lines = new QVBoxLayout(m_inside);
    lines->setContentsMargins(0, 0, 0, 0);
    auto *headline = new RecordLabel(Words::shown(notice.headline), m_inside);
    headline->setFont(Theme::font(Theme::Size::Text, QFont::DemiBold));
    headline->setTextInteractionFlags(Qt::TextSelectableByMouse); // no caret: this is no field
    headline->setFocusPolicy(Qt::StrongFocus);
    headline->setContentsMargins(4, 2, 4, 2);
    headline->setAccessibleName(notice.headline);
    headline->setAccessibleDescription(notice.body);
    lines->addWidget(headline);
    auto *body = plainLabel(Words::shown(notice.body), m_inside);
    dress(body, Theme::Size::Text, Theme::Token::Ink); // begins where the headline does
    lines->addWidget(body);
    lines->setAlignment(Qt::AlignTop);
    if (!notice.action.isEmpty()) {
        auto *button = new QPushButton(notice.action, m_inside);
        button->setAccessibleDescription(notice.headline);
        button->setAutoDefault(true); // Enter presses it too
        lines->addWidget(button, 0, Qt::AlignLeading);
        connect(button, &QPushButton::clicked, this, &NoticePanel::action);
    }
    m_layout->addWidget(m_inside);
    QWidget::show();
    if (!notice.isQuiet)
        headline->setFocus(Qt::OtherFocusReason);
}

void NoticePanel::clear()
{
    // Later, because the button that asked for it may still be speaking.
    if (m_inside) {
        m_inside->hide();
        m_inside->deleteLater();
    }
    m_inside = nullptr;
    m_shown = {};
    hide();
}

} // namespace Intake
