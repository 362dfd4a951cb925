#include "forms/recordview.h"

#include "forms/recordonscreen.h"
#include "forms/recordsheet.h"
#include "forms/theme.h"
#include "model/clientfields.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

class RecordViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyValueOfEveryFieldIsShown();
    void valuesAreNamedForScreenReaders();
    void textIsNeverMarkup();
    void controlCharactersAreVisible();
    void allDifferencesAreListed();
    void aDifferingValueSaysSo();
    void bandOnlyWithReason();
    void copyButtons();
    void openOnlyWithAnAddress();
    void newIntake();
    void mnemonicsAreUnique();
    void outcomeTakesTheKeyboard();
    void tabFollowsTheEye();
    void columnsFold();
    void homeAndEndScroll();
    void anotherRecordReplacesAll();
};

void RecordViewTest::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_AU"_s));
    Theme::apply(*qApp, Theme::Scheme::Light);
}

/// The fullest record holds its own paths as texts, so that what is missing names itself.
void RecordViewTest::everyValueOfEveryFieldIsShown()
{
    const OnScreen shown(Samples::fullest());
    const QList<QLabel *> labels = shown.view.findChildren<QLabel *>();
    const auto isShown = [&](const QString &text) {
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    const auto visit = [&](auto &&self, const auto &from) -> void {
        using Type = std::remove_cvref_t<decltype(from)>;
        if constexpr (Described<Type>)
            forEachField<Type>([&](const auto &field) { self(self, from.*field.member); });
        else if constexpr (std::same_as<Type, std::optional<QDate>>)
            QVERIFY(isShown(u"27 June 1987"_s));
        else if constexpr (std::same_as<Type, std::optional<Consent>>)
            QVERIFY(isShown(u"Rejected"_s));
        else if constexpr (std::same_as<Type, QString>)
            QVERIFY2(isShown(from), qPrintable(from));
        else if constexpr (requires { from.text; })
            QVERIFY2(isShown(from.text), qPrintable(from.text));
        else
            for (const auto &entry : from)
                self(self, entry);
    };
    visit(visit, Samples::everyField());
    QVERIFY(isShown(u"430 111 222"_s));
}

void RecordViewTest::valuesAreNamedForScreenReaders()
{
    const OnScreen shown(Samples::typical());
    const std::pair<QString, QString> expected[] = {{u"zofia.w@example.net"_s, u"Email"_s},
                                                    {u"+61 398765432"_s, u"Phone 1"_s},
                                                    {u"Optometrist"_s, u"Profession"_s},
                                                    {u"Fructans"_s, u"Intolerance 2"_s},
                                                    {u"Fitzroy North"_s, u"City"_s}};
    for (const auto &[value, name] : expected) {
        const RecordLabel *label = shown.labelWith(value);
        QVERIFY2(label, qPrintable(value));
        QCOMPARE(label->accessibleDescription(), name);
        QCOMPARE(label->accessibleName(), value);
        QVERIFY(label->textInteractionFlags().testFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard));
    }
}

void RecordViewTest::textIsNeverMarkup()
{
    const OnScreen shown(Samples::nasty());
    for (const QLabel *label : shown.view.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(shown.labelWith(u"<img src=http://example.com/a.png>"_s)->text().contains(u"<img src="));
    QVERIFY(shown.labelWith(u"line two &amp; three"_s));
    for (const QLabel *label : shown.view.findChildren<QLabel *>())
        QVERIFY2(!label->buddy(), "an ampersand in a label with a buddy would vanish");
}

void RecordViewTest::controlCharactersAreVisible()
{
    const OnScreen shown(Samples::nasty());
    QVERIFY(shown.labelWith(u"</p><b>Bobby</b> & sons\uFFFD"_s));
    for (const RecordLabel *label : shown.labels())
        QVERIFY(!label->text().contains(QChar(7)));
}

void RecordViewTest::allDifferencesAreListed()
{
    const OnScreen shown(Samples::nasty());
    const QStringList sentences = recordSheet(Samples::nasty()).differences;
    QVERIFY(sentences.size() > 200);
    QSet<QString> onScreen;
    for (const RecordLabel *label : shown.labels())
        if (label->isVisible())
            onScreen += label->value();
    for (const QString &sentence : sentences)
        QVERIFY2(onScreen.contains(sentence), qPrintable(sentence.left(60)));
    QVERIFY(onScreen.contains(u"Intolerance 10: sent gone 9, returned nothing"_s));
}

void RecordViewTest::aDifferingValueSaysSo()
{
    const OnScreen shown(Samples::typical());
    const RecordLabel *mark = shown.labelWith(u"Reaction differs: sent Anaphylaxis, returned nothing"_s);
    QVERIFY(mark && mark->isVisible());
    const RecordLabel *value = nullptr;
    for (const RecordLabel *label : shown.labels())
        if (label->value() == u"Bee sting")
            value = label;
    QVERIFY(value);
    QCOMPARE(mark->parentWidget(), value->parentWidget());
}

void RecordViewTest::bandOnlyWithReason()
{
    const OnScreen calm(Samples::smallest());
    QVERIFY(!calm.labelWith(u"rejected"_s));
    const OnScreen shown(Samples::typical());
    for (const QString &warning : {u"Latex!"_s, u"Codeine (hives), Bee sting"_s, u"rejected"_s})
        QVERIFY2(shown.labelWith(warning), qPrintable(warning));
}

void RecordViewTest::copyButtons()
{
    const OnScreen shown(Samples::typical());
    QCOMPARE(shown.copiedBy(u"Copy id"_s), u"cli_01HQFQ9QWTNNPY58FZ8CB3FWWK"_s);
    QCOMPARE(shown.copiedBy(u"Copy name and birth date"_s), u"Zofia Wiśniewska-O’Hara, 6 October 1968"_s);
    QCOMPARE(shown.copiedBy(u"Copy all as text"_s), shown.view.asText());
    QVERIFY(shown.view.asText().contains(u"Profession: Optometrist\n"));
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    QCOMPARE(shown.button(u"Copy all as text"_s)->accessibleDescription(), u"Copied for a minute."_s);
    QVERIFY(shown.button(u"Copy id"_s)->accessibleDescription().isEmpty()); // something else was copied since
}

void RecordViewTest::openOnlyWithAnAddress()
{
    OnScreen shown(Samples::typical());
    QPushButton *open = shown.button(u"Open in Caspen"_s);
    QVERIFY(open->isVisible());
    QCOMPARE(QString(open->text()).remove(u'&'), u"Open in Caspen · app.example.com"_s);
    QSignalSpy opened(&shown.view, &RecordView::openRequested);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toUrl(), QUrl(u"https://app.example.com/clients/cli_01HQFQ9QWTNNPY58FZ8CB3FWWK"_s));

    RecordShown without = Samples::typical();
    without.clinic.recordAddress = u"http://app.example.com/{id}"_s;
    shown.view.show(without);
    QVERIFY(!open->isVisible());
}

void RecordViewTest::newIntake()
{
    const OnScreen shown(Samples::smallest());
    QSignalSpy wanted(&shown.view, &RecordView::newIntakeRequested);
    QTest::mouseClick(shown.button(u"New intake"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void RecordViewTest::mnemonicsAreUnique()
{
    const OnScreen shown(Samples::typical());
    QSet<QString> keys{u"Alt+N"_s}; // the list's own New intake
    for (const QPushButton *button : shown.view.findChildren<QPushButton *>()) {
        const QString key = QKeySequence::mnemonic(button->text()).toString(QKeySequence::PortableText);
        QVERIFY2(!key.isEmpty() && !keys.contains(key), qPrintable(button->text()));
        keys += key;
    }
}

void RecordViewTest::outcomeTakesTheKeyboard()
{
    OnScreen shown(Samples::typical());
    shown.view.focusOutcome();
    QVERIFY(qApp->focusWidget());
    QCOMPARE(qApp->focusWidget()->accessibleName(),
             u"Created: Dr Zofia Wiśniewska-O’Hara, id cli_01HQFQ9QWTNNPY58FZ8CB3FWWK"_s);
    QVERIFY(qApp->focusWidget()->accessibleDescription().startsWith(u"One difference"));
}

void RecordViewTest::tabFollowsTheEye()
{
    OnScreen shown(Samples::typical(), {1008, 2400});
    shown.view.show(Samples::typical());
    QStringList stops;
    for (const QWidget *at = shown.view.nextInFocusChain(); at != &shown.view; at = at->nextInFocusChain()) {
        const auto *label = qobject_cast<const RecordLabel *>(at);
        const auto *button = qobject_cast<const QPushButton *>(at);
        if (at->isVisible() && at->focusPolicy() & Qt::TabFocus)
            stops += label ? label->value() : button ? QString(button->text()).remove(u'&') : QString();
    }
    QCOMPARE(stops.first(), u"Dr Zofia Wiśniewska-O’Hara"_s);
    const QStringList inOrder = {u"Dr Zofia Wiśniewska-O’Hara"_s,
                                 u"Copy id"_s,
                                 u"Latex!"_s,
                                 u"Reaction 2: sent Anaphylaxis, returned nothing"_s,
                                 u"Zofia"_s,
                                 u"zofia.w@example.net"_s,
                                 u"7/12 Łódź Lane"_s,
                                 u"Codeine – hives"_s,
                                 u"Prefers SMS."_s,
                                 u"pho_01HQFQ9QWV"_s,
                                 u"Not recorded: gender identity, address line 2, emergency contact, referral"_s,
                                 u"Copy all as text"_s,
                                 u"New intake"_s,
                                 u"Open in Caspen · app.example.com"_s};
    qsizetype from = 0;
    for (const QString &stop : inOrder) {
        const qsizetype at = stops.indexOf(stop, from);
        QVERIFY2(at >= from, qPrintable(stop % u" in " % stops.join(u" | "_s)));
        from = at + 1;
    }
    QCOMPARE(from, stops.size());
}

void RecordViewTest::columnsFold()
{
    RecordShown typical = Samples::typical();
    typical.clinic.recordAddress.clear();
    OnScreen shown(typical);
    const RecordLabel *left = shown.labelWith(u"Optometrist"_s), *right = shown.labelWith(u"Prefers SMS."_s);
    QVERIFY(leftOf(right, shown.view) > leftOf(left, shown.view) + left->width());
    shown.view.resize(560, 768);
    QTRY_COMPARE(leftOf(right, shown.view), leftOf(left, shown.view));
    QVERIFY(right->mapTo(&shown.view, QPoint()).y() > left->mapTo(&shown.view, QPoint()).y());
}

void RecordViewTest::homeAndEndScroll()
{
    OnScreen shown(Samples::typical());
    shown.view.resize(600, 300);
    const auto *bar = shown.view.findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    shown.view.focusOutcome();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
}

void RecordViewTest::anotherRecordReplacesAll()
{
    OnScreen shown(Samples::typical());
    QTest::mouseClick(shown.button(u"Copy all as text"_s), Qt::LeftButton);
    shown.view.show(Samples::smallest());
    QVERIFY(!shown.labelWith(u"Zofia"_s));
    QVERIFY(shown.labelWith(u"Helen Keller"_s));
    QVERIFY(!shown.view.asText().contains(u"Zofia"));
    QVERIFY(shown.button(u"Copy all as text"_s)->accessibleDescription().isEmpty());
}

QTEST_MAIN(RecordViewTest)
#include "recordview.moc"
