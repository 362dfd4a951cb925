// The lines that say who asked when: written and read in every language of the screen.

#include "forms/health.h"
#include "forms/healthchoice.h"
#include "formstage.h"

#include <QDir>
#include <QTranslator>

using namespace Intake;
using namespace Intake::Testing;

class AskedTest : public QObject
{
    Q_OBJECT

    QTranslator m_words;

private slots:
    void cleanup() { static_cast<void>(QCoreApplication::removeTranslator(&m_words)); }

    void isReadAsItWasWritten_data();
    void isReadAsItWasWritten();
    void aChangedLineIsNotRead_data();
    void aChangedLineIsNotRead();
    void inAnotherLanguageTheFormSignsToo();
    void aLineSaysWhoAsked();
    void aChildsAnswersAreSigned();
};

void AskedTest::isReadAsItWasWritten_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "fr", "es", "vi", "zh_CN", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void AskedTest::isReadAsItWasWritten()
{
    QFETCH(const QString, language);
    QLocale::setDefault(QLocale(language));
    if (language != u"en"_s) {
        QVERIFY(m_words.load(u":/i18n/intake_%1.qm"_s.arg(language)));
        QVERIFY(QCoreApplication::installTranslator(&m_words));
    }
    for (int month = 1; month <= 12; ++month)
        for (const QString &initials : {QString(), u"Z"_s, u"ZW"_s, u"ÉÜ"_s, u"王明"_s, u"محمد"_s})
            for (const Answer answer : {Answer::None, Answer::Declined}) {
                const Asked asked{QDate(2026, month, 7), initials};
                const QString line = Health::noteLine(u"medications"_s, answer, asked);
                QVERIFY2(line.contains(initials), qPrintable(line));
                const auto read = Health::askedIn(line, u"medications"_s, answer);
                QVERIFY2(read && *read == asked, qPrintable(line));
                QVERIFY2(!Health::askedIn(line, u"intolerances"_s, answer), qPrintable(line));
            }
}

void AskedTest::aChangedLineIsNotRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("gone on with") << u"Medications: none, asked 23 Nov 2026 by ZW, says mum"_s;
    QTest::newRow("no initials") << u"Medications: none, asked 23 Nov 2026 by mum"_s;
    QTest::newRow("too many letters") << u"Medications: none, asked 23 Nov 2026 by ABCDE"_s;
    QTest::newRow("no day") << u"Medications: none, asked long ago by ZW"_s;
    QTest::newRow("other day") << u"Medications: none, asked 31 Feb 2026 by ZW"_s;
    QTest::newRow("of another answer") << u"Medications: declined, asked 23 Nov 2026 by ZW"_s;
}

void AskedTest::aChangedLineIsNotRead()
{
    QFETCH(const QString, line);
    QLocale::setDefault(QLocale(u"en_AU"_s));
    QVERIFY(Health::askedIn(u"Medications: none, asked 23 Nov 2026 by ZW"_s, u"medications"_s, Answer::None));
    QVERIFY(!Health::askedIn(line, u"medications"_s, Answer::None));
}

/// As the form writes it: beside an answer of its own, and beside the consent.
void AskedTest::inAnotherLanguageTheFormSignsToo()
{
    QLocale::setDefault(QLocale(u"de_AT"_s));
    QVERIFY(m_words.load(u":/i18n/intake_de.qm"_s) && QCoreApplication::installTranslator(&m_words));
    const auto page = openPage();
    IntakeForm &form = *page->form();
    const auto notes = [&form] { return form.value().client.notes.text; };
    form.setAtDesk(u"ZW"_s);
    QVERIFY(form.focusField(u"privacy_policy_consent"_s));
    chooseFromList(Qt::Key_Down);
    QVERIFY(form.takeOffer());
    const QString accepted = notes();
    QVERIFY2(accepted.contains(u"erteilt"_s) && accepted.contains(u"ZW"_s), qPrintable(accepted));
    chooseFromList(Qt::Key_Down);
    QVERIFY(notes() != accepted);
    QVERIFY2(notes().contains(u"ZW"_s) && notes().count(u'\n') == 0, qPrintable(notes()));
    chooseFromList(Qt::Key_Up);
    QCOMPARE(notes(), accepted);
    form.setAtDesk(u"AB"_s);
    chooseFromList(Qt::Key_Down); // another asks: what ZW was told stays
    QCOMPARE(notes(), accepted);
}

/// And stays that one's, whoever is at the desk when it is read.
void AskedTest::aLineSaysWhoAsked()
{
    QLocale::setDefault(QLocale(u"en_AU"_s));
    const auto page = openPage();
    const auto notes = [&page] { return page->form()->value().client.notes.text; };
    const auto choose = [&page](const QString &block, Answer answer) {
        for (auto *each : page->findChildren<HealthChoice *>())
            if (each->path() == block) {
                each->show(answer);
                emit each->chosen(answer);
            }
    };
    const QString byZw = u"Medications: none, asked 23 Nov 2026 by ZW"_s;
    const QString byAb = u"Intolerances: declined, asked 23 Nov 2026 by AB"_s;
    page->form()->setAtDesk(u"ZW"_s);
    choose(u"medications"_s, Answer::None);
    QCOMPARE(notes(), byZw);
    page->form()->setAtDesk(u"AB"_s);
    const Draft kept = page->form()->value();
    page->open({});
    page->open(kept);
    choose(u"intolerances"_s, Answer::Declined);
    QCOMPARE(notes(), QString(byZw % u'\n' % byAb));
    choose(u"medications"_s, Answer::Declined);
    QCOMPARE(notes(), QString(byAb % u"\nMedications: declined, asked 23 Nov 2026 by AB"));
    page->form()->setAtDesk({});
    choose(u"medications"_s, Answer::None);
    QCOMPARE(notes(), QString(byAb % u"\nMedications: none, asked 23 Nov 2026"));
}

void AskedTest::aChildsAnswersAreSigned()
{
    QLocale::setDefault(QLocale(u"en_AU"_s));
    auto page = openPage();
    const auto fill = [&page](const QString &path, const QString &text) {
        QVERIFY2(page->form()->focusField(path), qPrintable(path));
        type(text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    page->form()->setAtDesk(u"ZW"_s);
    fill(u"date_of_birth"_s, u"27/6/2015"_s);
    fill(u"guardian_name"_s, u"Anna"_s);
    const auto text = [&page](const char *path) { return page->form()->editorAt(QString::fromLatin1(path))->text(); };
    page->form()->editorAt(u"guardian_relationship"_s)->retype(u"Parent"_s);
    QCOMPARE(text("notes"), u"Parent or guardian: Anna (Parent), asked 23 Nov 2026 by ZW"_s);
    const Draft draft = page->form()->value();
    page = openPage();
    page->form()->setAtDesk(u"AB"_s);
    page->open(draft);
    QCOMPARE(text("guardian_name"), u"Anna"_s);
    QCOMPARE(text("guardian_relationship"), u"Parent"_s);
    QVERIFY(page->form()->value() == draft);
    page->form()->editorAt(u"guardian_consent"_s)->retype(u"Aunt Maria"_s);
    QCOMPARE(text("notes"), u"Parent or guardian: Anna (Parent), asked 23 Nov 2026 by ZW\n"
                            "Consent is given by: Aunt Maria, asked 23 Nov 2026 by AB"_s);
    page->form()->setAtDesk({});
    page->form()->editorAt(u"guardian_consent"_s)->retype({});
    QCOMPARE(text("notes"), u"Parent or guardian: Anna (Parent), asked 23 Nov 2026 by ZW"_s);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::apply(app, Theme::Scheme::Light);
    AskedTest tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "asked.moc"
