#include "shell/statusline.h"

#include "forms/words.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Intake {

StatusLine::StatusLine(const QString &where, QWidget *parent)
    : Panel(Kind::Side, parent)
{
    auto *inside = new QHBoxLayout(this);
    inside->setContentsMargins(Theme::grid(2), Theme::grid(0.75), Theme::grid(2), Theme::grid(0.75));
    auto *label = plainLabel(where, this);
    label->setFont(Theme::font(Theme::Size::Help));
    Theme::setTextToken(label, Theme::Token::Muted);
    inside->addWidget(label, 1);
}

} // namespace Intake
