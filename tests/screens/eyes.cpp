// Each kind of mistake, made once on purpose, is found; a window without any is left in peace.

#include "screens/findings.h"

#include "forms/overlay.h"
#include "forms/scrolledpage.h"
#include "forms/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A small window in order: a labelled field and two buttons.
struct Window : QWidget
{
    QVBoxLayout *column = new QVBoxLayout(this);
    QLabel *label = new QLabel(u"&Name"_s, this);
    QLineEdit *field = new QLineEdit(this);
    QPushButton *first = new QPushButton(u"&Open"_s, this);
    QPushButton *second = new QPushButton(u"&Close"_s, this);

    Window()
    {
        for (QWidget *each : {static_cast<QWidget *>(label), static_cast<QWidget *>(field),
                              static_cast<QWidget *>(first), static_cast<QWidget *>(second)})
            column->addWidget(each);
        label->setBuddy(field);
        field->setAccessibleName(u"Name"_s);
    }

    void open()
    {
        show();
        static_cast<void>(QTest::qWaitForWindowExposed(this));
    }
};

} // namespace

class Eyes : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsFoundWhereAllIsWell();
    void wordsCutOff();
    void aButtonTooNarrow();
    void aWidgetThatReachesOut();
    void aPanelThatScrollsWithoutNeed();
    void oneOnTheOther();
    void aFieldWithoutAName();
    void aChoiceWithoutAName();
    void twoOfOneLetter();
    void aSmallTarget();
    void tabGoesBack();
    void faintWords();
};

void Eyes::nothingIsFoundWhereAllIsWell()
{
    Window window;
    window.open();
    QCOMPARE(findings(window), QStringList());
}

void Eyes::wordsCutOff()
{
    Window window;
    window.label->setText(u"The name as it stands in the passport"_s);
    window.label->setFixedWidth(60);
    window.open();
    QCOMPARE(cutOff(window).size(), 1);
}

void Eyes::aButtonTooNarrow()
{
    Window window;
    window.first->setText(u"Open that one"_s);
    window.first->setFixedWidth(50);
    window.open();
    QCOMPARE(cutOff(window).size(), 1);
}

void Eyes::aWidgetThatReachesOut()
{
    Window window;
    window.open();
    window.second->move(window.width() - 10, window.second->y());
    QCOMPARE(cutOff(window).size(), 1);
}

void Eyes::aPanelThatScrollsWithoutNeed()
{
    QWidget window;
    window.resize(400, 400);
    Overlay panel(&window);
    auto *column = new QVBoxLayout(insideScrolled(&panel));
    auto *tall = new QLabel(u"Name"_s, &panel);
    tall->setFixedHeight(250);
    column->addWidget(tall);
    window.show();
    panel.come(&panel);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(cutOff(window), QStringList());
    panel.findChild<ScrolledPage *>()->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    panel.resize(panel.width(), 100);
    QCoreApplication::processEvents();
    QCOMPARE(cutOff(window).filter(u"scrolls"_s).size(), 1);
}

void Eyes::oneOnTheOther()
{
    Window window;
    window.open();
    window.second->move(window.first->pos() + QPoint(0, 5));
    QCOMPARE(overlapping(window).size(), 1);
}

void Eyes::aFieldWithoutAName()
{
    Window window;
    window.label->setBuddy(nullptr);
    window.field->setAccessibleName({});
    window.open();
    QCOMPARE(unnamed(window).size(), 1);
    window.field->setAccessibleName(u"Name"_s);
    Theme::setProblem(window.field, true);
    QCOMPARE(unnamed(window).size(), 1);
}

/// Its value is read out as if it were its name.
void Eyes::aChoiceWithoutAName()
{
    Window window;
    auto *choice = new QComboBox(&window);
    choice->setEditable(true);
    choice->addItem(u"Australia"_s);
    window.column->addWidget(choice);
    window.open();
    QCOMPARE(unnamed(window).size(), 1);
    auto *label = new QLabel(u"Country"_s, &window);
    label->setBuddy(choice);
    QCOMPARE(unnamed(window).size(), 1);
    choice->lineEdit()->setAccessibleName(u"Country"_s);
    QVERIFY(unnamed(window).isEmpty());
}

void Eyes::twoOfOneLetter()
{
    Window window;
    window.second->setText(u"N&o"_s);
    window.open();
    QCOMPARE(sameMnemonics(window).size(), 1);
}

void Eyes::aSmallTarget()
{
    Window window;
    window.first->setFixedHeight(20);
    window.open();
    QCOMPARE(smallTargets(window).size(), 1);
}

void Eyes::tabGoesBack()
{
    Window window;
    window.column->removeWidget(window.field);
    window.column->addWidget(window.field);
    window.open();
    QVERIFY(!tabOrder(window).isEmpty());
}

void Eyes::faintWords()
{
    Window window;
    QPalette grey;
    grey.setColor(QPalette::WindowText, QColor(150, 150, 150));
    window.label->setPalette(grey);
    window.open();
    QCOMPARE(faint(window).size(), 1);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::apply(app, Look::Light);
    Eyes tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "eyes.moc"
