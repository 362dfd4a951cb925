// Which words for a reaction are so grave that a line in the alert is offered.

#include "advice/severe.h"

#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

class SevereTest : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
};

void SevereTest::judges_data()
{
    QTest::addColumn<QString>("reaction");
    QTest::addColumn<Severity>("severity");
    const auto rows = [](Severity severity, const char *name, const QStringList &texts) {
        for (const QString &text : texts)
            QTest::addRow("%s: %s", name, qPrintable(text)) << text << severity;
    };
    rows(Severity::Anaphylaxis, "anaphylaxis",
         {u"Anaphylaxis"_s, u"anaphylaxis in 2019, hospital"_s, u"Anaphylactic shock"_s, u"anaphylactoid reaction"_s,
          u"hives → ANAPHYLAXIS"_s, u"?anaphylaxis"_s, u"anaphalaxis"_s, u"anaphilactic"_s, u"anaphylatic shock"_s,
          u"Anaphylaxie"_s, u"anaphylaktischer Schock"_s, u"anaphylaktoide Reaktion"_s, u"choc anaphylactique"_s,
          u"anafilaxia"_s, u"shock anafiláctico"_s, u"anafilassi"_s, u"not eczema, anaphylaxis"_s,
          u"no rash but anaphylaxis"_s});
    rows(Severity::Severe, "severe",
         {u"throat swelling"_s,
          u"Throat swells up"_s,
          u"swelling of the throat"_s,
          u"swollen tongue"_s,
          u"throat closed"_s,
          u"difficulty breathing"_s,
          u"can’t breathe"_s,
          u"carries EpiPen"_s,
          u"epi-pen"_s,
          u"Anapen in bag"_s,
          u"angioedema"_s,
          u"Angioödem"_s,
          u"Rachenschwellung"_s,
          u"Hals geschwollen"_s,
          u"Atemnot"_s,
          u"Quincke-Ödem"_s,
          u"œdème de Quincke"_s,
          u"gonflement de la gorge"_s,
          u"difficulté à respirer"_s,
          u"hinchazón de la garganta"_s,
          u"edema de glotis"_s,
          u"dificultad para respirar"_s,
          u"Stevens–Johnson syndrome"_s});
    rows(Severity::Mild, "mild",
         {QString(), u"Rash"_s, u"hives"_s, u"nausea, vomiting"_s, u"sore throat"_s, u"swollen eyes"_s, u"Ausschlag"_s,
          u"no anaphylaxis"_s, u"not anaphylactic"_s, u"non-anaphylactic"_s, u"never had anaphylaxis"_s,
          u"keine Anaphylaxie"_s, u"pas d’anaphylaxie"_s, u"sin anafilaxia"_s, u"no EpiPen"_s, u"anal fissure"_s,
          u"analgesic"_s, u"breathing fine"_s});
}

void SevereTest::judges()
{
    QFETCH(QString, reaction);
    QFETCH(Severity, severity);
    QCOMPARE(severityOf(reaction), severity);
}

QTEST_APPLESS_MAIN(SevereTest)
#include "suggestsevere.moc"
