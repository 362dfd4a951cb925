// An address by keys: what its parts are called, which are there, and that nothing typed is lost.

#include "addressstage.h"

using namespace Intake;
using namespace Intake::Testing;

class AddressesOnScreen : public QObject
{
    Q_OBJECT

    std::unique_ptr<AddressStage> stage;

private slots:
    void init() { stage = std::make_unique<AddressStage>(); }

    void aCountryNamesItsParts_data();
    void aCountryNamesItsParts();
    void nothingMovesWhileACountryIsTyped();
    void whatHoldsTextIsNeverHidden();
    void anUnusedPartGoesOnceItIsEmpty();
    void aComplaintBringsAHiddenPartBack();
    void tabGoesThroughTheVisibleParts();
    void badInputIsKept_data();
    void badInputIsKept();
    void anotherDraftBringsItsOwnCountry();
};

void AddressesOnScreen::aCountryNamesItsParts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("AU") << u"au"_s << u"Australia"_s << QStringList{u"City"_s, u"State"_s, u"Postcode"_s};
    QTest::newRow("NZ") << u"New Zealand"_s << u"New Zealand"_s << QStringList{u"Town or city"_s, {}, u"Postcode"_s};
    QTest::newRow("US") << u"USA"_s << u"United States"_s << QStringList{u"City"_s, u"State"_s, u"ZIP code"_s};
    QTest::newRow("GB") << u"England"_s << u"United Kingdom"_s << QStringList{u"Town"_s, u"County"_s, u"Postcode"_s};
    QTest::newRow("CA") << u"canada"_s << u"Canada"_s << QStringList{u"City"_s, u"Province"_s, u"Postal code"_s};
    QTest::newRow("IE") << u"Ireland"_s << u"Ireland"_s << QStringList{u"Town or city"_s, u"County"_s, u"Eircode"_s};
    QTest::newRow("JP") << u"jp"_s << u"Japan"_s << QStringList{u"City"_s, u"Prefecture"_s, u"Postal code"_s};
    QTest::newRow("SG") << u"Singapore"_s << u"Singapore"_s << QStringList{{}, {}, u"Postal code"_s};
    QTest::newRow("AE") << u"UAE"_s << u"United Arab Emirates"_s << QStringList{u"City"_s, u"Emirate"_s, {}};
    QTest::newRow("none") << QString() << QString() << QStringList{u"City"_s, u"State"_s, u"Postcode"_s};
}

void AddressesOnScreen::aCountryNamesItsParts()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(QStringList, parts);
    stage->fill(u"country_code"_s, typed);
    QCOMPARE(stage->textOf(u"country_code"_s), name);
    QCOMPARE(QStringList({stage->labelOf(u"city"_s), stage->labelOf(u"state"_s), stage->labelOf(u"postal_code"_s)}),
             parts);
    QCOMPARE(labels(stage->part(u"city"_s)).first(), parts[0].isEmpty() ? u"City"_s : parts[0]);
    QCOMPARE(stage->labelOf(u"line1"_s), u"Address line 1"_s);
}

void AddressesOnScreen::nothingMovesWhileACountryIsTyped()
{
    stage->focus(u"country_code"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"NE"_s); // the code of Niger, where no state is written
    QCOMPARE(stage->labelOf(u"state"_s), u"State"_s);
    type(u"w Zealand"_s);
    QCOMPARE(stage->labelOf(u"state"_s), u"State"_s);
    stage->goOn();
    QCOMPARE(stage->labelOf(u"state"_s), QString());
    QCOMPARE(focusedPath(), u"address/line1"_s);
}

void AddressesOnScreen::whatHoldsTextIsNeverHidden()
{
    stage->fill(u"state"_s, u"NSW"_s);
    stage->fill(u"country_code"_s, u"New Zealand"_s);
    QCOMPARE(stage->labelOf(u"state"_s), u"State"_s);
    QCOMPARE(stage->value().state.text, u"NSW"_s);
    QVERIFY2(stage->hintAt(u"state"_s).contains(u"Usually not part of an address (New Zealand)"_s),
             qPrintable(stage->hintAt(u"state"_s)));
    stage->fill(u"country_code"_s, u"Australia"_s);
    QCOMPARE(stage->textOf(u"state"_s), u"NSW"_s);
    QCOMPARE(stage->hintAt(u"state"_s), QString());
}

void AddressesOnScreen::anUnusedPartGoesOnceItIsEmpty()
{
    stage->fill(u"state"_s, u"NSW"_s);
    stage->fill(u"country_code"_s, u"nz"_s);
    stage->focus(u"state"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    QVERIFY(stage->part(u"state"_s)->isVisible()); // the keyboard is in it
    press(Qt::Key_Tab);
    QVERIFY(!stage->part(u"state"_s)->isVisible());
    QCOMPARE(focusedPath(), u"allergies"_s); // what a country does not use stands behind what it uses
}

void AddressesOnScreen::aComplaintBringsAHiddenPartBack()
{
    stage->fill(u"country_code"_s, u"nz"_s);
    QVERIFY(!stage->part(u"state"_s)->isVisible());
    stage->page->form()->showRemarks({{u"address/state"_s, {}, u"The state is wrong."_s}});
    QVERIFY(stage->part(u"state"_s)->isVisible());
    QVERIFY(stage->focus(u"state"_s));
    QCOMPARE(focusedPath(), u"address/state"_s);
}

void AddressesOnScreen::tabGoesThroughTheVisibleParts()
{
    stage->fill(u"country_code"_s, u"Singapore"_s);
    QStringList passed;
    for (int i = 0; i < 3; ++i) {
        passed += focusedPath();
        press(Qt::Key_Tab);
    }
    QCOMPARE(passed, QStringList({u"address/line1"_s, u"address/line2"_s, u"address/postal_code"_s}));
}

void AddressesOnScreen::badInputIsKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("300 characters") << QString(300, u'2');
    QTest::newRow("Arabic") << u"شارع الملك ٢٢"_s;
    QTest::newRow("Chinese") << u"北京市朝阳区"_s;
    QTest::newRow("markup") << u"<b>3056</b>"_s;
    QTest::newRow("placeholders") << u"%1 %2 %n"_s;
}

void AddressesOnScreen::badInputIsKept()
{
    QFETCH(QString, text);
    for (const QString &key : {u"line1"_s, u"city"_s, u"state"_s, u"postal_code"_s})
        stage->fill(key, text);
    const Address address = stage->value();
    QCOMPARE((QStringList{address.line1, address.city, address.state.text, address.postalCode}), QStringList(4, text));
    QCOMPARE(stage->hintAt(u"postal_code"_s), u"Is this right? A usual one: 2060 (Australia)."_s);
    QVERIFY(!stage->part(u"postal_code"_s)->hasRemark());
}

void AddressesOnScreen::anotherDraftBringsItsOwnCountry()
{
    Draft draft;
    draft.client.address.countryCode = {u"NZ"_s};
    draft.client.address.city = u"Nelson"_s;
    draft.client.address.postalCode = u"70101"_s;
    stage->page->open(draft);
    QCOMPARE(stage->labelOf(u"state"_s), QString());
    QCOMPARE(stage->labelOf(u"city"_s), u"Town or city"_s);
    QCOMPARE(stage->textOf(u"country_code"_s), u"New Zealand"_s);
    stage->fill(u"line2"_s, u"Suburb"_s);
    QVERIFY(!stage->hintAt(u"postal_code"_s).isEmpty());
    stage->page->open({});
    QCOMPARE(stage->labelOf(u"state"_s), u"State"_s);
    QCOMPARE(stage->labelOf(u"city"_s), u"City"_s);
    QCOMPARE(stage->hintAt(u"postal_code"_s), QString());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    AddressesOnScreen tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "addresses.moc"
