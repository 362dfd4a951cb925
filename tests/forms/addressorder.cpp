// City, state and postcode by keys: each country has its own words and its own order, on screen and for the Tab key.

#include "addressstage.h"

#include <algorithm>
#include <QLayout>

using namespace Intake;
using namespace Intake::Testing;

namespace {

/// Of the parts that are seen: as they are read, line by line.
QStringList read(AddressStage &stage)
{
    QList<FieldEditor *> parts{stage.part(u"city"_s), stage.part(u"state"_s), stage.part(u"postal_code"_s)};
    parts.removeIf([](const FieldEditor *part) { return !part->isVisible(); });
    const bool mirrored = stage.page->layoutDirection() == Qt::RightToLeft;
    std::ranges::sort(parts, {}, [&](const FieldEditor *part) {
        const int x = mirrored ? -part->geometry().right() : part->x();
        return std::pair(part->y(), x);
    });
    QStringList labels;
    for (const FieldEditor *part : parts)
        labels += part->name();
    return labels;
}

/// From address line 2 on, until the keyboard leaves the address.
QStringList walked(AddressStage &stage)
{
    stage.focus(u"line2"_s);
    QStringList labels;
    constexpr int enough = 6;
    for (press(Qt::Key_Tab); focusedPath().startsWith(u"address/"_s) && labels.size() < enough; press(Qt::Key_Tab))
        labels += stage.part(focusedPath().section(u'/', 1))->name();
    return labels;
}

void settleLayout(AddressStage &stage)
{
    stage.page->form()->layout()->activate();
    QCoreApplication::processEvents();
    stage.page->activateWindow(); // a list that has closed keeps that, where no window manager is
    QVERIFY(QTest::qWaitForWindowActive(stage.page.get()));
}

} // namespace

class AddressOrder : public QObject
{
    Q_OBJECT

    std::unique_ptr<AddressStage> stage;

private slots:
    void init() { stage = std::make_unique<AddressStage>(); }

    void followsTheCountry_data();
    void followsTheCountry();
    void whatIsTypedStaysInItsField();
    void whatHasTheKeyboardStaysWhereItIs();
    void aPartThatIsNotUsedComesLast();
    void theWayBackIsTheSame();
    void beginsAsTheClinicsCountryHasIt_data();
    void beginsAsTheClinicsCountryHasIt();
    void anotherDefaultCountryCountsFromTheNextIntake();
};

void AddressOrder::followsTheCountry_data()
{
    QTest::addColumn<QStringList>("order");
    const auto row = [](const char *code, const QStringList &order) { QTest::newRow(code) << order; };
    row("AU", {u"City"_s, u"State"_s, u"Postcode"_s});
    row("NZ", {u"Town or city"_s, u"Postcode"_s});
    row("US", {u"City"_s, u"State"_s, u"ZIP code"_s});
    row("CA", {u"City"_s, u"Province"_s, u"Postal code"_s});
    row("GB", {u"Town"_s, u"County"_s, u"Postcode"_s});
    row("IE", {u"Town or city"_s, u"County"_s, u"Eircode"_s});
    row("DE", {u"Postcode"_s, u"City"_s});
    row("AT", {u"Postcode"_s, u"City"_s});
    row("CH", {u"Postcode"_s, u"City"_s});
    row("FR", {u"Postcode"_s, u"City"_s});
    row("NL", {u"Postcode"_s, u"City"_s});
    row("SE", {u"Postcode"_s, u"Town"_s});
    row("IT", {u"Postcode"_s, u"City"_s, u"Province"_s});
    row("ES", {u"Postcode"_s, u"City"_s, u"Province"_s});
    row("MX", {u"Postcode"_s, u"City"_s, u"State"_s});
    row("MY", {u"Postcode"_s, u"City"_s, u"State"_s});
    row("HU", {u"City"_s, u"Postcode"_s});
    row("JP", {u"Postal code"_s, u"Prefecture"_s, u"City"_s});
    row("CN", {u"Postcode"_s, u"Province"_s, u"City"_s});
    row("TW", {u"Postcode"_s, u"County"_s, u"District"_s});
    row("KR", {u"Province"_s, u"City"_s, u"Postcode"_s});
    row("HK", {u"Area"_s, u"District"_s});
    row("IN", {u"City"_s, u"PIN code"_s, u"State"_s});
    row("PH", {u"City"_s, u"Postal code"_s, u"Province"_s});
    row("VN", {u"City"_s, u"Province"_s, u"Postcode"_s});
    row("BR", {u"City"_s, u"State"_s, u"Postcode"_s});
    row("RU", {u"City"_s, u"Oblast"_s, u"Postcode"_s});
    row("AE", {u"City"_s, u"Emirate"_s});
    row("EG", {u"City"_s, u"Governorate"_s, u"Postcode"_s});
    row("JM", {u"City"_s, u"Parish"_s});
    row("ZA", {u"City"_s, u"Postal code"_s});
    row("SG", {u"Postal code"_s});
}

void AddressOrder::followsTheCountry()
{
    QFETCH(QStringList, order);
    stage->fill(u"country_code"_s, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(focusedPath(), u"address/line1"_s);
    settleLayout(*stage);
    QCOMPARE(read(*stage), order);
    QCOMPARE(walked(*stage), order);
    stage->fill(u"country_code"_s, u"Australia"_s);
    settleLayout(*stage);
    const QStringList home{u"City"_s, u"State"_s, u"Postcode"_s};
    QCOMPARE(read(*stage), home);
    QCOMPARE(walked(*stage), home);
}

void AddressOrder::whatIsTypedStaysInItsField()
{
    stage->fill(u"city"_s, u"Köln"_s);
    stage->fill(u"state"_s, u"NRW"_s);
    stage->fill(u"postal_code"_s, u"50667"_s);
    stage->fill(u"country_code"_s, u"Germany"_s);
    QCOMPARE(stage->value().city, u"Köln"_s);
    QCOMPARE(stage->value().state.text, u"NRW"_s);
    QCOMPARE(stage->value().postalCode, u"50667"_s);
    stage->focus(u"postal_code"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(stage->textOf(u"postal_code"_s) != u"50667"_s, "the field's own undo is gone");
}

void AddressOrder::whatHasTheKeyboardStaysWhereItIs()
{
    stage->focus(u"country_code"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Germany"_s);
    if (QWidget *list = QApplication::activePopupWidget())
        QTest::keyClick(list, Qt::Key_Enter);
    settleLayout(*stage);
    const QRect before = stage->part(u"city"_s)->geometry();
    stage->focus(u"city"_s); // by the mouse, say: past the lines between
    settleLayout(*stage);
    QCOMPARE(stage->part(u"city"_s)->geometry().topLeft(), before.topLeft());
    type(u"Bonn"_s);
    QCOMPARE(focusedPath(), u"address/city"_s);
    QCOMPARE(stage->part(u"city"_s)->geometry().topLeft(), before.topLeft());
    stage->focus(u"line1"_s);
    settleLayout(*stage);
    QCOMPARE(read(*stage), QStringList({u"Postcode"_s, u"City"_s}));
    QCOMPARE(stage->textOf(u"city"_s), u"Bonn"_s);
}

void AddressOrder::aPartThatIsNotUsedComesLast()
{
    stage->fill(u"state"_s, u"NRW"_s);
    stage->fill(u"country_code"_s, u"Germany"_s);
    settleLayout(*stage);
    const QStringList order{u"Postcode"_s, u"City"_s, u"State"_s};
    QCOMPARE(read(*stage), order);
    QCOMPARE(walked(*stage), order);
}

void AddressOrder::theWayBackIsTheSame()
{
    stage->fill(u"country_code"_s, u"Japan"_s);
    stage->focus(u"city"_s);
    QStringList passed;
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        passed += focusedPath();
    }
    QCOMPARE(passed, QStringList({u"address/state"_s, u"address/postal_code"_s, u"address/line2"_s}));
}

void AddressOrder::beginsAsTheClinicsCountryHasIt_data()
{
    QTest::addColumn<QStringList>("order");
    QTest::newRow("AU") << QStringList{u"City"_s, u"State"_s, u"Postcode"_s};
    QTest::newRow("US") << QStringList{u"City"_s, u"State"_s, u"ZIP code"_s};
    QTest::newRow("DE") << QStringList{u"Postcode"_s, u"City"_s};
    QTest::newRow("JP") << QStringList{u"Postal code"_s, u"Prefecture"_s, u"City"_s};
    QTest::newRow("SG") << QStringList{u"Postal code"_s};
    QTest::newRow("") << QStringList{u"City"_s, u"State"_s, u"Postcode"_s};
}

void AddressOrder::beginsAsTheClinicsCountryHasIt()
{
    QFETCH(QStringList, order);
    FormContext own = context();
    own.clinic.defaultCountry = QString::fromLatin1(QTest::currentDataTag());
    stage->page = std::make_unique<IntakePage>(own);
    stage->page->resize(1000, 700);
    stage->page->show();
    stage->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage->page.get()));
    stage->page->open({});
    settleLayout(*stage);
    QCOMPARE(read(*stage), order);
    QCOMPARE(walked(*stage), order);
    QVERIFY(stage->value() == Address());
    // The first key changes nothing of it, and another country does.
    stage->fill(u"line1"_s, u"1 High St"_s);
    settleLayout(*stage);
    QCOMPARE(read(*stage), order);
    stage->fill(u"country_code"_s, u"Australia"_s);
    settleLayout(*stage);
    QCOMPARE(read(*stage), QStringList({u"City"_s, u"State"_s, u"Postcode"_s}));
    stage->page->open({});
    settleLayout(*stage);
    QCOMPARE(read(*stage), order);
    Draft home;
    home.client.address.countryCode = {u"AU"_s};
    home.client.address.city = u"Perth"_s;
    stage->page->open(home);
    settleLayout(*stage);
    QCOMPARE(read(*stage), QStringList({u"City"_s, u"State"_s, u"Postcode"_s}));
}

void AddressOrder::anotherDefaultCountryCountsFromTheNextIntake()
{
    FormContext german = context();
    german.clinic.defaultCountry = u"DE"_s;
    stage->page->form()->setContext(german);
    stage->page->open({});
    settleLayout(*stage);
    QCOMPARE(read(*stage), QStringList({u"Postcode"_s, u"City"_s}));
    stage->page->form()->setContext(context());
    stage->page->open({});
    settleLayout(*stage);
    QCOMPARE(read(*stage), QStringList({u"City"_s, u"State"_s, u"Postcode"_s}));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    AddressOrder tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "addressorder.moc"
