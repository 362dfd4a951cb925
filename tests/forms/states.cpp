// The state of an address by keys: found by code and name, or any text.

#include "addressstage.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace Intake;
using namespace Intake::Testing;

class StatesOnScreen : public QObject
{
    Q_OBJECT

    std::unique_ptr<AddressStage> stage;

private slots:
    void init() { stage = std::make_unique<AddressStage>(); }

    void aStateIsFoundByNameAndByCode_data();
    void aStateIsFoundByNameAndByCode();
    void anyStateCanBeTyped();
    void oneStateThatIsMeantIsOffered_data();
    void oneStateThatIsMeantIsOffered();
    void statesFollowTheCountry();
};

void StatesOnScreen::aStateIsFoundByNameAndByCode_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("taken");
    QTest::newRow("name") << u"Australia"_s << u"new s"_s << u"NSW · New South Wales"_s << u"NSW"_s;
    QTest::newRow("code") << u"Australia"_s << u"tas"_s << u"TAS · Tasmania"_s << u"TAS"_s;
    QTest::newRow("US") << u"United States"_s << u"calif"_s << u"CA · California"_s << u"CA"_s;
    QTest::newRow("names are written") << u"Japan"_s << u"kyo"_s << u"Kyoto · 京都府"_s << u"Kyoto"_s;
    QTest::newRow("their own script") << u"Japan"_s << u"京都"_s << u"Kyoto · 京都府"_s << u"Kyoto"_s;
}

void StatesOnScreen::aStateIsFoundByNameAndByCode()
{
    QFETCH(QString, country);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QFETCH(QString, taken);
    stage->fill(u"country_code"_s, country);
    stage->focus(u"state"_s);
    type(typed);
    auto *box = static_cast<QComboBox *>(stage->part(u"state"_s)->control());
    const QAbstractItemView *popup = box->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(stage->textOf(u"state"_s), typed); // nothing is completed by itself
    QStringList offered;
    for (int row = 0; row < popup->model()->rowCount(); ++row)
        offered += popup->model()->index(row, 0).data().toString();
    QVERIFY2(offered.contains(shown), qPrintable(offered.join(u'|')));
    for (int row = 0; row <= offered.indexOf(shown); ++row)
        QTest::keyClick(box->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(box->completer()->popup(), Qt::Key_Return);
    QCOMPARE(stage->textOf(u"state"_s), taken);
    QCOMPARE(stage->value().state.text, taken);
}

void StatesOnScreen::anyStateCanBeTyped()
{
    for (const QString &text : {u"New South Wales"_s, u"Lord Howe Island"_s, u"vic"_s, u"ولاية"_s}) {
        stage->fill(u"state"_s, text);
        QCOMPARE(stage->value().state.text, text);
        QCOMPARE(stage->textOf(u"state"_s), text);
    }
}

void StatesOnScreen::oneStateThatIsMeantIsOffered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("taken");
    QTest::newRow("code in small letters") << u"nsw"_s << u"NSW"_s;
    QTest::newRow("name in small letters") << u"new south wales"_s << u"NSW"_s;
    QTest::newRow("beginning of a name") << u"queen"_s << u"QLD"_s;
    QTest::newRow("beginning of two") << u"n"_s << QString();
    QTest::newRow("as it is written") << u"VIC"_s << QString();
    QTest::newRow("a whole name") << u"Victoria"_s << QString();
    QTest::newRow("none") << u"Lord Howe Island"_s << QString();
}

/// Never taken unasked.
void StatesOnScreen::oneStateThatIsMeantIsOffered()
{
    QFETCH(QString, typed);
    QFETCH(QString, taken);
    stage->fill(u"state"_s, typed);
    QCOMPARE(stage->textOf(u"state"_s), typed);
    QCOMPARE(stage->part(u"state"_s)->hasOffer(), !taken.isEmpty());
    stage->part(u"state"_s)->takeOffer();
    QCOMPARE(stage->textOf(u"state"_s), taken.isEmpty() ? typed : taken);
}

void StatesOnScreen::statesFollowTheCountry()
{
    auto *box = static_cast<QComboBox *>(stage->part(u"state"_s)->control());
    stage->fill(u"state"_s, u"WA"_s);
    QCOMPARE(box->count(), 8);
    stage->fill(u"country_code"_s, u"United States"_s);
    stage->focus(u"state"_s);
    QVERIFY(box->count() >= 50);
    QCOMPARE(stage->textOf(u"state"_s), u"WA"_s);
    stage->fill(u"country_code"_s, u"United Kingdom"_s);
    stage->focus(u"state"_s);
    QCOMPARE(box->count(), 0);
    QCOMPARE(stage->textOf(u"state"_s), u"WA"_s);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    StatesOnScreen tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "states.moc"
