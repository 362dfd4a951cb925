#include "forms/readbacklarge.h"

#include "forms/choicebox.h"
#include "forms/panel.h"
#include "forms/taborder.h"
#include "forms/theme.h"
#include "forms/words.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace Intake {

namespace {

/// Black on white in every scheme: the highest contrast there is, and a page as people know pages.
QPalette paper()
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::black);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

QLabel *printed(const QString &text, QWidget *parent, int points, QFont::Weight weight, const QLocale &locale)
{
    auto *label = plainLabel(Words::shown(text), parent);
    QFont font = label->font();
    font.setPointSize(points);
    font.setWeight(weight);
    label->setFont(font);
    label->setPalette(paper());
    if (locale.textDirection() == Qt::RightToLeft)
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

} // namespace

ReadBackLarge::ReadBackLarge(QWidget *window)
    : QFrame(window)
    , m_choiceLabel(plainLabel(tr("Beside English"), this))
    , m_choice(new ChoiceBox(ChoiceBox::Text::FromList, this))
    , m_scroll(new QScrollArea(this))
{
    setAccessibleName(tr("Large print"));
    setFocusPolicy(Qt::StrongFocus);
    setPalette(paper());
    setAutoFillBackground(true);
    m_choiceLabel->setWordWrap(false);
    m_choiceLabel->setBuddy(m_choice);
    Theme::setTextToken(m_choiceLabel, Theme::Token::Ink);
    m_choice->setAccessibleName(m_choiceLabel->text());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setPalette(paper());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_scroll, 1);
    readInOrder(column);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ReadBackLarge::fill);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now) && now->window() == this->window())
            end();
    });
    window->installEventFilter(this);
    hide();
}

/// In the program's own look, so that it is not taken for a part of what the client reads.
QWidget *ReadBackLarge::buildBar()
{
    auto *bar = new Intake::Panel(Intake::Panel::Kind::Side, this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(Theme::grid(2), Theme::grid(1), Theme::grid(2), Theme::grid(1));
    line->setSpacing(Theme::grid(1));
    auto *back = new QPushButton(tr("Back"), bar);
    Theme::setButtonKind(back, Theme::ButtonKind::Quiet);
    Theme::setHint(back, QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    back->setAutoDefault(true); // Enter presses it too
    connect(back, &QPushButton::clicked, this, &ReadBackLarge::close);
    line->addWidget(back);
    line->addStretch(1);
    line->addWidget(m_choiceLabel);
    line->addWidget(m_choice);
    readInOrder(line);
    return bar;
}

ReadBackLarge::~ReadBackLarge()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void ReadBackLarge::open(const Draft &draft, const std::vector<SpokenLanguage> &languages)
{
    m_draft = draft;
    m_languages = languages;
    offerLanguages();
    fill();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus(Qt::OtherFocusReason);
}

/// Each language by its own name, as its readers look for it.
void ReadBackLarge::offerLanguages()
{
    const QSignalBlocker quiet(m_choice);
    // At first the language of the screen, which most of those who come here read.
    QString before = m_choice->currentText();
    const bool isFirst = m_choice->count() == 0;
    m_choice->clear();
    m_choice->addItem(tr("English only"));
    for (const SpokenLanguage &language : m_languages) {
        m_choice->addItem(language.ownName());
        if (isFirst && language.locale.language() == QLocale().language())
            before = language.ownName();
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findText(before)));
    m_choice->fitItems();
    m_choice->setVisible(!m_languages.empty());
    m_choiceLabel->setVisible(!m_languages.empty());
}

void ReadBackLarge::fill()
{
    const int chosen = m_choice->currentIndex() - 1;
    const SpokenLanguage *language = chosen >= 0 ? &m_languages[std::size_t(chosen)] : nullptr;
    const QLocale english(QLocale::English), own = language ? language->locale : english;
    auto *inside = new QWidget;
    inside->setPalette(paper());
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(Theme::grid(5), Theme::grid(3), Theme::grid(5), Theme::grid(3));
    grid->setHorizontalSpacing(Theme::grid(4));
    grid->setVerticalSpacing(Theme::grid(0.5));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, language ? 1 : 0);
    int row = 0;
    for (const LargeLine &line : largeLines(m_draft, language)) {
        grid->addWidget(printed(line.english, inside, 24, QFont::Normal, english), row, 0);
        if (language)
            grid->addWidget(printed(line.label, inside, 24, QFont::Normal, own), row, 1);
        ++row;
        const bool isShared = line.ownValue.isEmpty();
        grid->addWidget(printed(line.value, inside, points, QFont::Bold, english), row, 0, 1, isShared ? 2 : 1);
        if (!isShared)
            grid->addWidget(printed(line.ownValue, inside, points, QFont::Bold, own), row, 1);
        grid->setRowMinimumHeight(++row, Theme::grid(2));
        ++row;
    }
    grid->setRowStretch(row, 1);
    m_scroll->setWidget(inside);
}

/// What was shown is not kept longer than it is looked at.
void ReadBackLarge::end()
{
    m_draft = {};
    hide();
    delete m_scroll->takeWidget();
}

void ReadBackLarge::close()
{
    if (isHidden())
        return;
    emit closed();
    end();
}

void ReadBackLarge::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_L:
    case Qt::Key_Space:
    case Qt::Key_Escape:
        return close();
    case Qt::Key_Home:
        return bar->setValue(0);
    case Qt::Key_End:
        return bar->setValue(bar->maximum());
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return bar->setValue(bar->value() - bar->pageStep() / 2);
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        return bar->setValue(bar->value() + bar->pageStep() / 2);
    default:
        QFrame::keyPressEvent(event);
    }
}

bool ReadBackLarge::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QFrame::eventFilter(watched, event);
}

} // namespace Intake
