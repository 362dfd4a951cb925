// Which words for a reaction are so grave that a line in the alert is offered.

#include "advice/severe.h"

#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

void columns()
{
    QTest::addColumn<QString>("reaction");
    QTest::addColumn<Severity>("severity");
}

void rows(Severity severity, const char *name, const QStringList &texts)
{
    for (const QString &text : texts)
        QTest::addRow("%s: %s", name, qPrintable(text)) << text << severity;
}

} // namespace

class SevereTest : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void judgesChineseVietnameseAndArabic_data();
    void judgesChineseVietnameseAndArabic();
};

void SevereTest::judges_data()
{
    columns();
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

void SevereTest::judgesChineseVietnameseAndArabic_data()
{
    columns();
    rows(Severity::Anaphylaxis, "anaphylaxis",
         {u"过敏性休克"_s, u"過敏性休克"_s, u"2019年过敏性休克住院"_s, u"全身过敏反应"_s, u"不是皮疹，过敏性休克"_s,
          u"sốc phản vệ"_s, u"Phản vệ năm 2019"_s, u"SỐC PHẢN VỆ"_s, u"صدمة تحسسية"_s, u"صدمة تأقية"_s,
          u"الحساسية المفرطة"_s, u"صدمه تحسسيه"_s, u"تأق"_s});
    rows(Severity::Severe, "severe",
         {u"喉头水肿"_s,           u"喉嚨腫"_s,        u"舌头肿"_s,          u"呼吸困难"_s,       u"呼吸困難"_s,
          u"喘不过气"_s,           u"窒息"_s,          u"带肾上腺素笔"_s,    u"血管性水肿"_s,     u"khó thở"_s,
          u"nghẹt thở"_s,          u"sưng họng"_s,     u"sưng lưỡi"_s,       u"phù thanh quản"_s, u"phù Quincke"_s,
          u"bút tiêm adrenalin"_s, u"ضيق في التنفس"_s, u"صعوبة في التنفس"_s, u"تورم الحلق"_s,     u"تورّم في اللسان"_s,
          u"وذمة وعائية"_s,        u"وذمة الحنجرة"_s,  u"اختناق"_s,          u"قلم أدرينالين"_s});
    rows(Severity::Mild, "mild",
         {u"皮疹"_s,
          u"荨麻疹"_s,
          u"恶心"_s,
          u"无过敏性休克"_s,
          u"没有呼吸困难"_s,
          u"從未過敏性休克"_s,
          u"否认呼吸困难"_s,
          u"眼睛肿"_s,
          u"phát ban"_s,
          u"nổi mề đay"_s,
          u"không sốc phản vệ"_s,
          u"không bị khó thở"_s,
          u"chưa từng sốc phản vệ"_s,
          u"đau họng"_s,
          u"طفح جلدي"_s,
          u"حكة"_s,
          u"لا توجد صدمة تحسسية"_s,
          u"بدون ضيق في التنفس"_s,
          u"ليس اختناق"_s,
          u"تورم العين"_s,
          u"قلق"_s});
}

void SevereTest::judgesChineseVietnameseAndArabic()
{
    judges();
}

QTEST_APPLESS_MAIN(SevereTest)
#include "suggestsevere.moc"
