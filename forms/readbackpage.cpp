#include "forms/readbackpage.h"

#include "forms/flowline.h"
#include "forms/panel.h"
#include "forms/readbacklarge.h"
#include "forms/taborder.h"
#include "forms/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Intake {

ReadBackPage::ReadBackPage(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *title = plainLabel(tr("Read back"), this);
    title->setFont(Theme::font(Theme::Size::Name, QFont::DemiBold));
    title->setContentsMargins(Theme::grid(3), Theme::grid(1.5), Theme::grid(3), Theme::grid(1));
    column->addWidget(title);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildBar());
    readInOrder(column);
}

QWidget *ReadBackPage::buildBar()
{
    auto *bar = new Intake::Panel(Intake::Panel::Kind::Bar, this);
    auto *line = new FlowLine(FlowLine::Side::End, bar);
    line->setSpacing(Theme::grid(1));
    line->setContentsMargins(Theme::grid(3), Theme::grid(1.5), Theme::grid(3), Theme::grid(1.5));
    const auto button = [&](const QString &text, const QString &key, Theme::ButtonKind kind) {
        auto *made = new QPushButton(text, bar);
        made->setFocusPolicy(Qt::TabFocus);
        made->setAutoDefault(true);
        Theme::setButtonKind(made, kind);
        Theme::setHint(made, key);
        line->addWidget(made);
        return made;
    };
    const auto name = [](Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    connect(button(tr("Back to the form"), name(Qt::Key_Escape), Theme::ButtonKind::Quiet), &QPushButton::clicked, this,
            &ReadBackPage::left);
    connect(button(tr("Large print for the client"), name(Qt::Key_L), Theme::ButtonKind::Plain), &QPushButton::clicked,
            this, &ReadBackPage::showLarge);
    connect(button(tr("Read aloud, all right"), name(Qt::Key_Enter), Theme::ButtonKind::Main), &QPushButton::clicked,
            this, &ReadBackPage::confirmed);
    return bar;
}

void ReadBackPage::open(const Draft &draft, QDate today, std::vector<SpokenLanguage> languages)
{
    m_draft = draft;
    m_languages = std::move(languages);
    m_lines = readBackLines(draft, today);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Theme::grid(3), Theme::grid(1), Theme::grid(3), Theme::grid(3));
    column->setSpacing(Theme::grid(1.5));
    QStringList aloud;
    for (const ReadLine &line : m_lines) {
        addLine(line, inside, column);
        aloud += line.label % u": " % line.words;
    }
    column->addStretch();
    m_scroll->setWidget(inside);
    m_scroll->verticalScrollBar()->setValue(0);
    setAccessibleName(tr("Read back"));
    setAccessibleDescription(aloud.join(QStringLiteral(". ")));
}

void ReadBackPage::addLine(const ReadLine &line, QWidget *inside, QVBoxLayout *column)
{
    const bool isAllergy = line.path.startsWith(QStringLiteral("allergies"));
    auto *card = isAllergy ? new Intake::Panel(Intake::Panel::Kind::Bad, inside) : new QWidget(inside);
    auto *rows = new QVBoxLayout(card);
    const int side = isAllergy ? Theme::grid(2) : 0, top = isAllergy ? Theme::grid(1) : 0;
    rows->setContentsMargins(side, top, side, top);
    rows->setSpacing(0);
    const auto put = [&](const QString &text, const QFont &font, Theme::Token token) {
        auto *label = plainLabel(Words::shown(text), card);
        label->setFont(font);
        Theme::setTextToken(label, token);
        rows->addWidget(label);
    };
    put(line.isRead ? tr("%1 · read aloud").arg(line.label) : line.label, Theme::font(Theme::Size::Help),
        Theme::Token::Muted);
    put(line.words, Theme::font(Theme::Size::Name, QFont::DemiBold), Theme::Token::Ink);
    if (!line.spelled.isEmpty())
        put(line.spelled, Theme::font(Theme::Size::Name), Theme::Token::Ink);
    if (!line.remarks.isEmpty())
        put(line.remarks.join(QStringLiteral(" · ")), Theme::font(Theme::Size::Text), Theme::Token::Muted);
    column->addWidget(card);
}

QStringList ReadBackPage::paths() const
{
    QStringList paths;
    for (const ReadLine &line : m_lines)
        paths += line.path;
    return paths;
}

void ReadBackPage::showLarge()
{
    if (!m_large) {
        m_large = new ReadBackLarge(window());
        connect(m_large, &ReadBackLarge::closed, this, [this] { setFocus(Qt::OtherFocusReason); });
    }
    m_large->open(m_draft, m_languages);
}

void ReadBackPage::scroll(int key)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (key == Qt::Key_Home || key == Qt::Key_End)
        return bar->setValue(key == Qt::Key_Home ? 0 : bar->maximum());
    const int step = key == Qt::Key_Up || key == Qt::Key_Down ? bar->singleStep() * 3 : bar->pageStep();
    bar->setValue(bar->value() + (key == Qt::Key_Up || key == Qt::Key_PageUp ? -step : step));
}

void ReadBackPage::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return QFrame::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_L:
    case Qt::Key_Space:
        return showLarge();
    case Qt::Key_Escape:
        emit left();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit confirmed();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return scroll(event->key());
    default:
        QFrame::keyPressEvent(event);
    }
}

/// What was shown is not kept longer than it is looked at.
void ReadBackPage::hideEvent(QHideEvent *event)
{
    if (m_large)
        m_large->close();
    QFrame::hideEvent(event);
}

} // namespace Intake
