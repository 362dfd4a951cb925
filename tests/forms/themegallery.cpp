#include "forms/themegallery.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStatusBar>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

QLabel *caption(const QString &text, Theme::Token token, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(Theme::Size::Help));
    Theme::setTextToken(label, token);
    return label;
}

void addLabelled(QGridLayout *grid, int place, const QString &label, QWidget *control, const QString &below = {})
{
    auto *cell = new QVBoxLayout;
    cell->setSpacing(Theme::grid(0.5));
    cell->addWidget(caption(label, Theme::Token::Muted, control->parentWidget()));
    cell->addWidget(control);
    if (!below.isEmpty())
        cell->addWidget(caption(below, Theme::Token::Bad, control->parentWidget()));
    cell->addStretch();
    grid->addLayout(cell, 1 + place / 4, place % 4);
}

QPushButton *button(const QString &text, Theme::ButtonKind kind, QWidget *parent, const QString &hint = {})
{
    auto *made = new QPushButton(text, parent);
    Theme::setButtonKind(made, kind);
    Theme::setHint(made, hint);
    return made;
}

QLineEdit *line(const QString &text, QWidget *parent, const QString &name = {})
{
    auto *made = new QLineEdit(text, parent);
    made->setObjectName(name);
    return made;
}

QComboBox *combo(const QStringList &items, bool editable, QWidget *parent, const QString &name = {})
{
    auto *made = new QComboBox(parent);
    made->setEditable(editable);
    made->addItems(items);
    made->setObjectName(name);
    return made;
}

const QStringList sexes{u"Female"_s, u"Male"_s, u"Another term"_s};

} // namespace

Gallery::Gallery()
    : m_page(new QVBoxLayout(this))
{
    m_page->setContentsMargins(24, 16, 24, 0);
    m_page->setSpacing(16);
    auto *name = new QLabel(u"Zofia Wiśniewska-O’Hara"_s, this);
    name->setFont(Theme::font(Theme::Size::Name, QFont::DemiBold));
    m_page->addWidget(name);
    addBands();
    addFields();
    addTexts();
    addChoices();
    addButtons();
    auto *status = new QStatusBar(this);
    status->setSizeGripEnabled(false);
    status->addWidget(caption(u"Practice server"_s, Theme::Token::Muted, status));
    m_page->addWidget(status);
}

Panel *Gallery::card(const QString &title)
{
    auto *made = new Panel(Panel::Kind::Card, this);
    auto *inside = new QGridLayout(made);
    inside->setContentsMargins(16, 12, 16, 16);
    inside->setHorizontalSpacing(16);
    inside->setVerticalSpacing(12);
    auto *heading = new QLabel(title, made);
    heading->setFont(Theme::font(Theme::Size::Text, QFont::DemiBold));
    inside->addWidget(heading, 0, 0, 1, 4);
    m_page->addWidget(made);
    return made;
}

void Gallery::addFields()
{
    Panel *panel = card(u"Fields"_s);
    auto *grid = static_cast<QGridLayout *>(panel->layout());
    auto *empty = line({}, panel);
    empty->setPlaceholderText(u"Next allergy"_s);
    auto *broken = line(u"zofia.w@example"_s, panel, u"broken"_s);
    Theme::setProblem(broken, true);
    auto *off = line(u"Cannot be changed"_s, panel);
    off->setEnabled(false);
    addLabelled(grid, 0, u"First name"_s, line(u"Zofia"_s, panel, u"line"_s));
    addLabelled(grid, 1, u"Empty"_s, empty);
    addLabelled(grid, 2, u"Email"_s, broken, u"An email needs a dot after the @, as in name@example.com"_s);
    addLabelled(grid, 3, u"Disabled"_s, off);
    addLabelled(grid, 4, u"Sex"_s, combo(sexes, false, panel, u"combo"_s));
    addLabelled(grid, 5, u"Gender identity"_s, combo(sexes, true, panel, u"editable"_s));
    addLabelled(grid, 6, u"Problem"_s, combo(sexes, true, panel, u"brokenCombo"_s));
    addLabelled(grid, 7, u"Disabled"_s, combo(sexes, false, panel, u"offCombo"_s));
    Theme::setProblem(control(u"brokenCombo"_s), true);
    control(u"offCombo"_s)->setEnabled(false);
}

void Gallery::addTexts()
{
    Panel *panel = card(u"Texts"_s);
    auto *grid = static_cast<QGridLayout *>(panel->layout());
    const QString words =
        u"Prefers SMS. Comes with her sister, who speaks for her.\nSecond line\nThird\nFourth\nFifth\nSixth"_s;
    for (const QString &name : {u"text"_s, u"brokenText"_s, u"offText"_s}) {
        auto *text = new QPlainTextEdit(words, panel);
        text->setObjectName(name);
        text->setFixedHeight(84);
        Theme::setProblem(text, name == u"brokenText");
        text->setEnabled(name != u"offText");
        grid->addWidget(text, 1, grid->count() - 1);
    }
    auto *list = new QListWidget(panel);
    list->addItems(sexes);
    list->setCurrentRow(1);
    list->setFixedHeight(84);
    grid->addWidget(list, 1, 3);
}

void Gallery::addChoices()
{
    Panel *panel = card(u"Choices"_s);
    auto *grid = static_cast<QGridLayout *>(panel->layout());
    auto *row = new QHBoxLayout;
    for (const QString &name : {u"check"_s, u"checkOn"_s, u"checkPart"_s, u"checkOff"_s}) {
        auto *box = new QCheckBox(name, panel);
        box->setObjectName(name);
        box->setTristate(name == u"checkPart");
        box->setCheckState(name == u"checkPart" ? Qt::PartiallyChecked
                           : name == u"check"   ? Qt::Unchecked
                                                : Qt::Checked);
        box->setEnabled(name != u"checkOff");
        row->addWidget(box);
    }
    for (const QString &name : {u"radio"_s, u"radioOn"_s, u"radioOff"_s}) {
        auto *radio = new QRadioButton(name, panel);
        radio->setObjectName(name);
        radio->setAutoExclusive(false);
        radio->setChecked(name == u"radioOn");
        radio->setEnabled(name != u"radioOff");
        row->addWidget(radio);
    }
    row->addStretch();
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    auto *block = new QWidget(panel);
    block->setLayout(segments);
    segments->setContentsMargins(0, 0, 0, 0);
    for (const QString &name : {u"Not asked"_s, u"No known allergies"_s, u"These"_s, u"Declined"_s}) {
        auto *radio = new QRadioButton(name, block);
        radio->setObjectName(name);
        Theme::setButtonKind(radio, Theme::ButtonKind::Segment);
        radio->setChecked(name == u"These");
        segments->addWidget(radio);
    }
    segments->addStretch();
    grid->addLayout(row, 1, 0, 1, 4);
    grid->addWidget(block, 2, 0, 1, 4);
}

void Gallery::addButtons()
{
    Panel *panel = card(u"Buttons"_s);
    auto *grid = static_cast<QGridLayout *>(panel->layout());
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    using Kind = Theme::ButtonKind;
    const QList<QPushButton *> buttons{button(u"Create client"_s, Kind::Main, panel, u"Ctrl+Enter"_s),
                                       button(u"Unlock"_s, Kind::Main, panel),
                                       button(u"Read back"_s, Kind::Plain, panel, u"Ctrl+R"_s),
                                       button(u"Look again"_s, Kind::Plain, panel),
                                       button(u"Discard"_s, Kind::Quiet, panel),
                                       button(u"Off"_s, Kind::Quiet, panel)};
    for (QPushButton *each : buttons) {
        each->setObjectName(each->text());
        row->addWidget(each);
    }
    buttons[1]->setEnabled(false);
    buttons[3]->setEnabled(false);
    buttons[5]->setEnabled(false);
    auto *menu = button(u"More"_s, Kind::Plain, panel);
    menu->setMenu(new QMenu(menu));
    row->addWidget(menu);
    row->addStretch();
    auto *index = new QHBoxLayout;
    index->setSpacing(4);
    for (const QString &name : {u"Person"_s, u"Contact"_s, u"Address"_s, u"Health"_s}) {
        auto *section = button(name, Kind::Section, panel);
        section->setObjectName(name);
        section->setCheckable(true);
        section->setChecked(name == u"Person");
        Theme::setCount(section, name == u"Contact" ? 1 : 0);
        index->addWidget(section);
    }
    index->addStretch();
    grid->addLayout(row, 1, 0, 1, 4);
    grid->addLayout(index, 2, 0, 1, 4);
}

void Gallery::addBands()
{
    auto *row = new QGridLayout;
    row->setSpacing(8);
    const std::pair<Panel::Kind, QString> bands[] = {
        {Panel::Kind::Warn, u"Possibly the same person, born 6 Oct 1968."_s},
        {Panel::Kind::Bad, u"Alert: Latex. Privacy policy consent rejected."_s},
        {Panel::Kind::Good, u"Created 10:44:12"_s},
        {Panel::Kind::Info, u"Recovered at 10:42, 14 fields"_s}};
    for (const auto &[kind, words] : bands) {
        auto *band = new Panel(kind, this);
        auto *inside = new QHBoxLayout(band);
        inside->setContentsMargins(16, 8, 16, 8);
        inside->addWidget(new QLabel(words, band), 1);
        inside->addWidget(button(u"Show"_s, Theme::ButtonKind::Quiet, band));
        row->addWidget(band, row->count() / 2, row->count() % 2);
    }
    m_page->addLayout(row);
}

} // namespace Intake
