#include "bench/windowsize.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStatusBar>
#include <QVBoxLayout>
#include <span>

// The yardstick: what somebody would write by hand for the same fields, with Qt's own widgets and nothing else.
namespace {

enum class Kind { Line, Choice, Date, Text };

struct Entry
{
    const char *label;
    Kind kind = Kind::Line;
};

struct Group
{
    const char *title;
    std::span<const Entry> entries;
    bool rows = false; ///< one row of cells with a button that would add another
};

constexpr Entry person[] = {{"First name"},
                            {"Last name"},
                            {"Preferred name"},
                            {"Date of birth", Kind::Date},
                            {"Sex", Kind::Choice},
                            {"Gender identity", Kind::Choice},
                            {"Pronouns", Kind::Choice},
                            {"Title", Kind::Choice},
                            {"Profession"}};
constexpr Entry contact[] = {{"Primary phone"}, {"Email"}};
constexpr Entry phones[] = {{"Phone"}, {"Country code"}, {"Phone type", Kind::Choice}};
constexpr Entry address[] = {
    {"Country", Kind::Choice}, {"Address line 1"}, {"Address line 2"}, {"City"}, {"State"}, {"Postcode"}};
constexpr Entry allergies[] = {{"Allergy"}, {"Reaction"}};
constexpr Entry medications[] = {{"Medication"}, {"Dosage"}};
constexpr Entry intolerances[] = {{"Intolerance"}};
constexpr Entry emergency[] = {{"Contact name"}, {"Contact phone"}, {"Relationship", Kind::Choice}};
constexpr Entry referral[] = {{"Referral type", Kind::Choice}, {"Referred by"}, {"Referral description", Kind::Text}};
constexpr Entry consent[] = {
    {"Privacy policy consent", Kind::Choice}, {"Tags"}, {"Alert", Kind::Text}, {"Notes", Kind::Text}};

constexpr Group groups[] = {{"Person", person},
                            {"Contact", contact},
                            {"Phones", phones, true},
                            {"Address", address},
                            {"Allergies", allergies, true},
                            {"Medications", medications, true},
                            {"Intolerances", intolerances, true},
                            {"Emergency contact", emergency},
                            {"Referral", referral},
                            {"Consent and notes", consent}};

QWidget *makeEditor(Kind kind, QWidget *parent)
{
    switch (kind) {
    case Kind::Line:
        return new QLineEdit(parent);
    case Kind::Date:
        return new QDateEdit(parent);
    case Kind::Text:
        return new QPlainTextEdit(parent);
    case Kind::Choice:
        break;
    }
    auto *box = new QComboBox(parent);
    box->addItems({QString(), QStringLiteral("First choice"), QStringLiteral("Second choice")});
    return box;
}

QGroupBox *makeGroup(const Group &group, QWidget *parent)
{
    auto *box = new QGroupBox(QString::fromLatin1(group.title), parent);
    auto *grid = new QGridLayout(box);
    int cell = 0;
    for (const Entry &entry : group.entries) {
        auto *label = new QLabel(QString::fromLatin1(entry.label), box);
        QWidget *editor = makeEditor(entry.kind, box);
        label->setBuddy(editor);
        grid->addWidget(label, cell / 3 * 2, cell % 3);
        grid->addWidget(editor, cell / 3 * 2 + 1, cell % 3);
        ++cell;
    }
    if (group.rows)
        grid->addWidget(new QPushButton(QStringLiteral("Add a row"), box), 1, cell);
    return box;
}

QScrollArea *makePage(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    auto *page = new QWidget(area);
    auto *column = new QVBoxLayout(page);
    for (const Group &group : groups)
        column->addWidget(makeGroup(group, page));
    column->addWidget(new QPushButton(QStringLiteral("Create client"), page), 0, Qt::AlignRight);
    area->setWidgetResizable(true);
    area->setWidget(page);
    return area;
}

void addMenus(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(QStringLiteral("&File"));
    file->addAction(QStringLiteral("&New"), QKeySequence::New, qApp, [] {});
    file->addAction(QStringLiteral("&Quit"), QKeySequence::Quit, qApp, &QApplication::quit);
    QMenu *edit = bar->addMenu(QStringLiteral("&Edit"));
    edit->addAction(QStringLiteral("&Undo"), QKeySequence::Undo, qApp, [] {});
    edit->addAction(QStringLiteral("&Find"), QKeySequence::Find, qApp, [] {});
    bar->addMenu(QStringLiteral("&Help"))->addAction(QStringLiteral("&About Qt"), qApp, &QApplication::aboutQt);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Plain form"));
    addMenus(window.menuBar());
    QScrollArea *page = makePage(&window);
    window.setCentralWidget(page);
    window.statusBar()->showMessage(QStringLiteral("Ready"));
    window.resize(Intake::Bench::windowSize(QApplication::arguments()));
    page->findChild<QLineEdit *>()->setFocus();
    window.show();
    return QApplication::exec();
}
