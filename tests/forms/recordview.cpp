#include "forms/recordview.h"

#include "forms/recordlabel.h"
#include "forms/recordsamples.h"
#include "forms/recordsheet.h"
#include "forms/theme.h"
#include "model/clientfields.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

/// The view on screen, at a size.
class Shown
{
public:
    explicit Shown(const RecordShown &shown, QSize size = {1008, 768})
    {
        view.show(shown);
        view.resize(size);
        view.show();
        static_cast<void>(QTest::qWaitForWindowActive(&view));
    }

    QList<RecordLabel *> labels() const { return view.findChildren<RecordLabel *>(); }

    RecordLabel *labelWith(const QString &text) const
    {
        for (RecordLabel *label : labels())
            if (label->value().contains(text))
                return label;
        return nullptr;
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : view.findChildren<QPushButton *>())
            if (QString(button->text()).remove(u'&').startsWith(text))
                return button;
        return nullptr;
    }

    QString copiedBy(const QString &text) const
    {
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(button(text), Qt::LeftButton);
        return QGuiApplication::clipboard()->text();
    }

    RecordView view;
};

int leftOf(const QWidget *widget, const QWidget &in)
{
    return widget->mapTo(&in, QPoint()).x();
}

} // namespace

class RecordViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everyValueOfEveryFieldIsShown();
    void valuesAreNamedForScreenReaders();
    void textIsNeverMarkup();
    void controlCharactersAreVisible();
    void nothingIsWiderThanTheView_data();
    void nothingIsWiderThanTheView();
    void longWordsAreCopiedAsTheyAre();
    void partOfALongWordIsCopiedAsItIs();
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
    void numbersKeepTheirDirection();
    void anotherRecordReplacesAll();
};

void RecordViewTest::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_AU"_s));
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void RecordViewTest::cleanup()
{
    qApp->setLayoutDirection(Qt::LeftToRight);
}

/// The fullest record holds its own paths as texts, so that what is missing names itself.
void RecordViewTest::everyValueOfEveryFieldIsShown()
{
    const Shown shown(Samples::fullest());
    const auto isShown = [&](const QString &text) {
        const RecordLabel *label = shown.labelWith(text);
        return label && label->isVisible();
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
    const Shown shown(Samples::typical());
    const std::pair<QString, QString> expected[] = {{u"zofia.w@example.net"_s, u"Email"_s},
                                                    {u"+61 398765432"_s, u"Phone 1"_s},
                                                    {u"Optometrist"_s, u"Profession"_s},
                                                    {u"Fructans"_s, u"Intolerance 2"_s},
                                                    {u"Fitzroy North"_s, u"City"_s}};
    for (const auto &[value, name] : expected) {
        const RecordLabel *label = shown.labelWith(value);
        QVERIFY2(label, qPrintable(value));
        QCOMPARE(label->accessibleName(), name);
        QCOMPARE(label->accessibleDescription(), value);
        QVERIFY(label->textInteractionFlags().testFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard));
    }
}

void RecordViewTest::textIsNeverMarkup()
{
    const Shown shown(Samples::nasty());
    for (const QLabel *label : shown.view.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(shown.labelWith(u"<img src=http://example.com/a.png>"_s)->text().contains(u"<img src="));
    QVERIFY(shown.labelWith(u"line two &amp; three"_s));
    for (const QLabel *label : shown.view.findChildren<QLabel *>())
        QVERIFY2(!label->buddy(), "an ampersand in a label with a buddy would vanish");
}

void RecordViewTest::controlCharactersAreVisible()
{
    const Shown shown(Samples::nasty());
    QVERIFY(shown.labelWith(u"</p><b>Bobby</b> & sons\uFFFD"_s));
    for (const RecordLabel *label : shown.labels())
        QVERIFY(!label->text().contains(QChar(7)));
}

void RecordViewTest::nothingIsWiderThanTheView_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 1008;
    QTest::newRow("beside the list at 1024") << 752;
    QTest::newRow("one column") << 520;
}

void RecordViewTest::nothingIsWiderThanTheView()
{
    QFETCH(int, width);
    const Shown shown(Samples::nasty(), {width, 700});
    QCOMPARE(shown.view.width(), width);
    for (const RecordLabel *label : shown.labels()) {
        QVERIFY2(leftOf(label, shown.view) + label->width() <= width, qPrintable(label->value().left(40)));
        const int needed =
            label->fontMetrics()
                .boundingRect(QRect(0, 0, label->contentsRect().width(), 100'000), Qt::TextWordWrap, label->text())
                .width();
        QVERIFY2(needed <= label->contentsRect().width() + 1, qPrintable(label->value().left(40)));
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->value().left(40)));
    }
}

void RecordViewTest::longWordsAreCopiedAsTheyAre()
{
    const Shown shown(Samples::nasty());
    RecordLabel *notes = shown.labelWith(QString(1000, u'x'));
    QVERIFY(notes->text() != notes->value());
    QTest::keyClick(notes, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(notes, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), Samples::nasty().record.client.notes.text);
}

void RecordViewTest::partOfALongWordIsCopiedAsItIs()
{
    const Shown shown(Samples::nasty());
    RecordLabel *email = nullptr;
    for (RecordLabel *label : shown.labels())
        if (label->accessibleName() == u"Email" && label->value().startsWith(u"a.very"))
            email = label;
    QVERIFY(email);
    email->setSelection(int(email->text().indexOf(u'@')), int(email->text().size() - email->text().indexOf(u'@')) - 20);
    QTest::keyClick(email, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.size() > 50);
    QVERIFY2(email->value().contains(copied) && copied.startsWith(u"@e"), qPrintable(copied));
}

void RecordViewTest::allDifferencesAreListed()
{
    const Shown shown(Samples::nasty());
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
    const Shown shown(Samples::typical());
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
    const Shown calm(Samples::smallest());
    QVERIFY(!calm.labelWith(u"rejected"_s));
    const Shown shown(Samples::typical());
    for (const QString &warning : {u"Latex!"_s, u"Codeine (hives), Bee sting"_s, u"rejected"_s})
        QVERIFY2(shown.labelWith(warning), qPrintable(warning));
}

void RecordViewTest::copyButtons()
{
    const Shown shown(Samples::typical());
    QCOMPARE(shown.copiedBy(u"Copy id"_s), u"cli_01HQFQ9QWTNNPY58FZ8CB3FWWK"_s);
    QCOMPARE(shown.copiedBy(u"Copy name and birth date"_s), u"Zofia Wiśniewska-O’Hara, 6 October 1968"_s);
    QCOMPARE(shown.copiedBy(u"Copy all as text"_s), shown.view.asText());
    QVERIFY(shown.view.asText().contains(u"Profession: Optometrist\n"));
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    QCOMPARE(shown.button(u"Copy id"_s)->accessibleDescription(), u"Copied"_s);
}

void RecordViewTest::openOnlyWithAnAddress()
{
    Shown shown(Samples::typical());
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
    const Shown shown(Samples::smallest());
    QSignalSpy wanted(&shown.view, &RecordView::newIntakeRequested);
    QTest::mouseClick(shown.button(u"New intake"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void RecordViewTest::mnemonicsAreUnique()
{
    const Shown shown(Samples::typical());
    QSet<QString> keys{u"Alt+N"_s}; // the list's own New intake
    for (const QPushButton *button : shown.view.findChildren<QPushButton *>()) {
        const QString key = QKeySequence::mnemonic(button->text()).toString(QKeySequence::PortableText);
        QVERIFY2(!key.isEmpty() && !keys.contains(key), qPrintable(button->text()));
        keys += key;
    }
}

void RecordViewTest::outcomeTakesTheKeyboard()
{
    Shown shown(Samples::typical());
    shown.view.focusOutcome();
    QVERIFY(qApp->focusWidget());
    QCOMPARE(qApp->focusWidget()->accessibleName(),
             u"Created: Dr Zofia Wiśniewska-O’Hara, id cli_01HQFQ9QWTNNPY58FZ8CB3FWWK"_s);
    QVERIFY(qApp->focusWidget()->accessibleDescription().startsWith(u"One difference"));
}

void RecordViewTest::tabFollowsTheEye()
{
    Shown shown(Samples::typical(), {1008, 2400});
    shown.view.focusOutcome();
    QWidget *const first = qApp->focusWidget();
    QStringList stops;
    for (QWidget *at = first; stops.isEmpty() || at != first; at = qApp->focusWidget()) {
        auto *label = qobject_cast<RecordLabel *>(at);
        auto *button = qobject_cast<QPushButton *>(at);
        stops += label ? label->value() : button ? QString(button->text()).remove(u'&') : at->objectName();
        QVERIFY(stops.size() < 100);
        QTest::keyClick(at, Qt::Key_Tab);
    }
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
    Shown shown(Samples::typical());
    const RecordLabel *left = shown.labelWith(u"Optometrist"_s), *right = shown.labelWith(u"Prefers SMS."_s);
    QVERIFY(leftOf(right, shown.view) > leftOf(left, shown.view) + left->width());
    shown.view.resize(560, 768);
    QTRY_COMPARE(leftOf(right, shown.view), leftOf(left, shown.view));
    QVERIFY(right->mapTo(&shown.view, QPoint()).y() > left->mapTo(&shown.view, QPoint()).y());
}

void RecordViewTest::numbersKeepTheirDirection()
{
    qApp->setLayoutDirection(Qt::RightToLeft);
    const Shown shown(Samples::typical());
    const QString isolatedPhone = QChar(0x2068) % u"+61412345678"_s % QChar(0x2069);
    int numbers = 0;
    for (RecordLabel *label : shown.labels())
        if (label->value().contains(u"+61412345678")) {
            ++numbers;
            QVERIFY2(label->text().contains(isolatedPhone), qPrintable(label->text()));
            QTest::keyClick(label, Qt::Key_C, Qt::ControlModifier);
            QCOMPARE(QGuiApplication::clipboard()->text(), label->value());
        }
    QCOMPARE(numbers, 2);
    QVERIFY(!shown.view.asText().contains(isolatedPhone));
}

void RecordViewTest::anotherRecordReplacesAll()
{
    Shown shown(Samples::typical());
    QTest::mouseClick(shown.button(u"Copy all as text"_s), Qt::LeftButton);
    shown.view.show(Samples::smallest());
    QVERIFY(!shown.labelWith(u"Zofia"_s));
    QVERIFY(shown.labelWith(u"Helen Keller"_s));
    QVERIFY(!shown.view.asText().contains(u"Zofia"));
    QVERIFY(shown.button(u"Copy all as text"_s)->accessibleDescription().isEmpty());
}

QTEST_MAIN(RecordViewTest)
#include "recordview.moc"
