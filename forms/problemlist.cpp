#include "forms/problemlist.h"

#include <algorithm>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Intake {

ProblemList::ProblemList(std::function<QString(const QString &)> label, QWidget *parent)
    : Panel(Kind::Bad, parent)
    , m_label(std::move(label))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(marginsBesideIcon(Theme::grid(1.5)));
    showIcon();
    m_layout->setSpacing(0);
    hide();
}

void ProblemList::begin(Kind kind, const QString &words)
{
    setKind(kind);
    delete m_lines;
    m_lines = new QWidget(this);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::grid(0.25));
    m_links.clear();
    m_others = 0;
    auto *headline = m_headline = plainLabel(words, m_lines);
    headline->setFont(Theme::font(Theme::Size::Text, QFont::DemiBold));
    Theme::setTextToken(headline, kind == Kind::Bad ? Theme::Token::Bad : Theme::Token::Warn);
    lines->addWidget(headline);
}

void ProblemList::end(bool visible)
{
    m_layout->addWidget(m_lines);
    setVisible(visible);
}

void ProblemList::show(const Remarks &remarks, const Remarks &others)
{
    const int count = int(remarks.size() + others.size());
    begin(Kind::Bad, tr("%n to fix", nullptr, count));
    for (const Remark &remark : remarks)
        addLine(remark);
    for (const Remark &other : others)
        m_lines->layout()->addWidget(
            plainLabel(tr("The server also says: “%1” (it has no field here: %2)")
                           .arg(Words::isolated(Words::shown(other.words)), Words::isolated(Words::shown(other.name))),
                       m_lines));
    m_others = int(others.size());
    end(count > 0);
}

void ProblemList::ask(const Remarks &open)
{
    begin(Kind::Warn, tr("%n still to ask", nullptr, int(open.size())));
    for (const Remark &remark : open)
        addLine(remark);
    m_lines->layout()->addWidget(plainLabel(
        tr("To go on without, press Create client again. The notes will say what to ask next time."), m_lines));
    end(true);
}

void ProblemList::addLine(const Remark &remark)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::grid(1));
    auto *link = new QPushButton(m_label(remark.path).replace(u'&', QStringLiteral("&&")), m_lines);
    Theme::setButtonKind(link, Theme::ButtonKind::Quiet);
    link->setAccessibleDescription(Words::shown(remark.words));
    link->setAutoDefault(true);
    line->addWidget(link);
    auto *says = plainLabel(Words::shown(remark.words), m_lines);
    line->addWidget(says, 1);
    m_links.push_back({remark.path, says->text(), says});
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(line);
    connect(link, &QPushButton::clicked, this, [this, path = remark.path] { emit chosen(path); });
    link->installEventFilter(this);
}

void ProblemList::settle(const QStringList &paths)
{
    if (isHidden())
        return;
    int open = m_others;
    for (const Line &line : m_links) {
        // A row that is gone is shown where its list is.
        const bool isOpen = std::ranges::any_of(
            paths, [&](const QString &path) { return line.path == path || line.path.startsWith(path % u'/'); });
        open += isOpen ? 1 : 0;
        line.says->setText(isOpen ? line.words : tr("✓ changed"));
        Theme::setTextToken(line.says, isOpen ? Theme::Token::Ink : Theme::Token::Good);
    }
    m_headline->setText(kind() == Kind::Bad ? tr("%n to fix", nullptr, open) : tr("%n still to ask", nullptr, open));
}

bool ProblemList::eventFilter(QObject *watched, QEvent *event)
{
    auto *link = qobject_cast<QPushButton *>(watched);
    if (!link || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isLetter = !key->text().isEmpty() && key->text().front().isPrint() && key->key() != Qt::Key_Space &&
                          !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!isLetter)
        return false;
    link->click();
    QWidget *field = QApplication::focusWidget();
    if (field && field != link) {
        QKeyEvent again(key->type(), key->key(), key->modifiers(), key->text());
        QApplication::sendEvent(field, &again);
    }
    return true;
}

void ProblemList::focusFirst()
{
    if (auto *link = findChild<QPushButton *>())
        link->setFocus(Qt::OtherFocusReason);
}

} // namespace Intake
