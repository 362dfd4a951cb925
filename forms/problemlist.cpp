#include "forms/problemlist.h"

#include "forms/aloud.h"
#include "forms/offerline.h"

#include <algorithm>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Intake {

namespace {

constexpr int fewestLetters = 60; ///< of a line with a link and words

} // namespace

ProblemList::ProblemList(std::function<QString(const QString &)> label,
                         std::function<FieldOffer(const QString &)> offer, QWidget *parent)
    : Panel(Kind::Bad, parent)
    , m_label(std::move(label))
    , m_offer(std::move(offer))
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
    fold();
    setVisible(visible);
}

/// Words beside a link would get a narrow column where letters are large.
void ProblemList::fold()
{
    const bool isNarrow = width() < fewestLetters * fontMetrics().averageCharWidth();
    for (int i = 0; m_lines && i < m_lines->layout()->count(); ++i)
        if (auto *line = qobject_cast<QBoxLayout *>(m_lines->layout()->itemAt(i)->layout()))
            line->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ProblemList::resizeEvent(QResizeEvent *event)
{
    fold();
    Panel::resizeEvent(event);
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
    link->setAutoDefault(true);
    line->addWidget(link);
    auto *says = plainLabel(Words::shown(remark.words), m_lines);
    line->addWidget(says, 1);
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(line);
    m_links.push_back({remark.path, says->text(), says, addOffer(remark.path), link});
    sayOffer(m_links.back(), true);
    connect(link, &QPushButton::clicked, this, [this, path = remark.path] { emit chosen(path); });
    link->installEventFilter(this);
}

/// What can be done about it stands below its line, and keeps its room once it is done.
OfferLine *ProblemList::addOffer(const QString &path)
{
    if (kind() != Kind::Bad || !m_offer(path).take)
        return nullptr;
    auto *line = new OfferLine(m_lines);
    QSizePolicy keeps = line->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    line->setSizePolicy(keeps);
    m_lines->layout()->addWidget(line);
    connect(line, &OfferLine::taken, this, [this, path] { emit offerTaken(path); });
    return line;
}

/// As the field offers it now: leaving the field may have brought a better one.
void ProblemList::sayOffer(const Line &line, bool isOpen)
{
    const FieldOffer offer = isOpen && line.offer ? m_offer(line.path) : FieldOffer();
    if (line.offer)
        line.offer->show(offer.words, offer.verb);
    line.link->setAccessibleDescription(
        Words::aloud({line.words, offer.words.isEmpty() ? QString() : Words::offerAloud(offer.words, offer.verb)}));
}

bool ProblemList::takeOffer()
{
    for (const Line &line : m_links)
        if (line.link->hasFocus() && line.offer && !line.offer->isHidden()) {
            emit offerTaken(line.path);
            return true;
        }
    return false;
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
        sayOffer(line, isOpen);
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
