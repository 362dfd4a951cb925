// Keys that were meant for another place: none is lost, none chooses, and what has the keyboard is in sight.

#include "forms/healthchoice.h"
#include "formstage.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>

using namespace Intake;
using namespace Intake::Testing;

namespace {

/// To the open list where there is one, as on a real desk.
void strike(const QString &keys)
{
    for (const QChar c : keys) {
        QWidget *list = QApplication::activePopupWidget();
        auto *view = list ? list->findChild<QAbstractItemView *>() : nullptr;
        QTest::keyClick(view ? view : QApplication::focusWidget(), c == u'\n' ? '\r' : c.toLatin1());
    }
}

void focusChoice(const IntakePage &page, const QString &block)
{
    for (auto *button : HealthChoice::of(page, block)->findChildren<QRadioButton *>())
        if (button->isChecked())
            button->setFocus(Qt::TabFocusReason);
}

} // namespace

class StrayKeys : public QObject
{
    Q_OBJECT

private slots:
    void aWordTypedOnAHealthChoiceBeginsARow_data();
    void aWordTypedOnAHealthChoiceBeginsARow();
    void aWordFromThePostcodeOn();
    void noLetterChoosesTheConsent();
    void theFieldWithTheKeyboardIsInSight_data();
    void theFieldWithTheKeyboardIsInSight();
};

void StrayKeys::aWordTypedOnAHealthChoiceBeginsARow_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("cell");
    QTest::newRow("allergies") << u"allergies"_s << u"/name"_s;
    QTest::newRow("medications") << u"medications"_s << u"/name"_s;
    QTest::newRow("intolerances") << u"intolerances"_s << QString();
}

void StrayKeys::aWordTypedOnAHealthChoiceBeginsARow()
{
    QFETCH(QString, block);
    QFETCH(QString, cell);
    const auto page = openPage();
    focusChoice(*page, block);
    strike(u"Nuts"_s);
    const QString first = block % u"/0" % cell, second = block % u"/1" % cell;
    QCOMPARE(page->form()->editorAt(first)->text(), u"Nuts"_s);
    QCOMPARE(focusedPath(), first);
    focusChoice(*page, block);
    strike(u"7-up"_s);
    QCOMPARE(page->form()->editorAt(first)->text(), u"Nuts"_s);
    QCOMPARE(page->form()->editorAt(second)->text(), u"7-up"_s);
    focusChoice(*page, block);
    strike(u" "_s);
    press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(focusedPath(), block);
}

void StrayKeys::aWordFromThePostcodeOn()
{
    const auto page = openPage();
    page->form()->focusField(u"address/postal_code"_s);
    strike(u"3065\npenicillin\nanaphylaxis\n"_s);
    QCOMPARE(page->form()->value().client.allergies, (std::vector<Allergy>{{u"penicillin"_s, u"anaphylaxis"_s}}));
}

/// The list that opens says that here is something to choose.
void StrayKeys::noLetterChoosesTheConsent()
{
    const auto page = openPage();
    page->form()->focusField(u"privacy_policy_consent"_s);
    strike(u"alert text"_s);
    QVERIFY(page->form()->value() == Draft());
    QVERIFY(QApplication::activePopupWidget());
    strike(u"\n"_s);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(page->form()->value() == Draft());
}

void StrayKeys::theFieldWithTheKeyboardIsInSight_data()
{
    QTest::addColumn<int>("section");
    for (int section = 0; section < 7; ++section)
        QTest::addRow("section %d", section + 1) << section;
}

/// In letters of 24 points the form has little more room than a field of it.
void StrayKeys::theFieldWithTheKeyboardIsInSight()
{
    QFETCH(int, section);
    const QFont before = QApplication::font();
    const auto back = qScopeGuard([before] { QApplication::setFont(before); });
    QFont large = before;
    large.setPointSize(24);
    QApplication::setFont(large);
    const auto page = openPage();
    auto *area = page->findChild<QScrollArea *>();
    area->setMaximumHeight(160);
    QApplication::processEvents();
    const auto isInSight = [area] {
        const QWidget *now = QApplication::focusWidget();
        const QRect there(now->mapTo(area->viewport(), QPoint()), now->size());
        const int height = area->viewport()->height();
        return there.top() < height - there.height() / 2 && there.bottom() > there.height() / 2;
    };
    press(Qt::Key(Qt::Key_1 + section), Qt::ControlModifier);
    QVERIFY2(isInSight(), qPrintable(focusedPath()));
    for (const QChar c : u"latex"_s) {
        strike(QString(c));
        if (!QApplication::activePopupWidget())
            QVERIFY2(isInSight(), qPrintable(focusedPath()));
    }
    press(Qt::Key_Escape);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    StrayKeys tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "straykeys.moc"
