// Texts that programs trip over: pasted into a field, kept, opened again, sent and shown as they are, or said in words.

#include "forms/recordlabel.h"
#include "forms/recordsamples.h"
#include "formstage.h"
#include "model/check.h"
#include "model/storeddraft.h"

#include <QClipboard>
#include <QJsonDocument>

using namespace Intake;
using namespace Intake::Testing;

namespace {

const QDate today(2026, 11, 23);

struct Hostile
{
    const char *name;
    QString text;
    bool isFit; ///< can be sent
};

std::vector<Hostile> texts()
{
    return {{"null", u"null"_s, true},
            {"not a number", u"NaN"_s, true},
            {"undefined", u"undefined"_s, true},
            {"a figure", u"1e309"_s, true},
            {"SQL", u"Robert'); DROP TABLE clients;--"_s, true},
            {"markup", u"<img src=x onerror=alert(1)>&amp;%1%n"_s, true},
            {"JSON", u"\"},{\"a\":[\\u0000"_s, true},
            {"a path", u"../../etc/passwd"_s, true},
            {"a formula", u"=cmd|' /C calc'!A0"_s, true},
            {"999 combining marks", QString(u'e' + QString(999, QChar(0x0323))), true},
            {"letters apart by nothing", u"a\u200bb\u200bc\u2060d\ufeffe"_s, true},
            {"spaces of other kinds", u"a\u00a0b\u2007c\u3000d"_s, true},
            {"homoglyphs", u"Раul Аdаms"_s, true},
            {"255 letters", QString(255, u'w'), true},
            {"256 letters", QString(256, u'w'), true},
            {"turned direction", u"a\u202etxt.exe\u202c b"_s, true},
            {"isolates left open", u"a\u2067b\u2066c"_s, true},
            {"emoji", u"👩‍⚕️🏳️‍🌈\U0001F1E6\U0001F1FA"_s, true},
            {"a private use letter and a noncharacter", u"a\ue000\uffffb"_s, true},
            {"NUL", QString(u"a" + QString(QChar(0)) + u"b"), false},
            {"C0", u"a\u0001\u0007\u001b[31m\u007fb"_s, false},
            {"C1", u"a\u0080\u009bb"_s, false},
            {"half a character, high", QString(u"a" + QString(QChar(0xd83d)) + u"b"), false},
            {"half a character, low", QString(u"a" + QString(QChar(0xde00)) + u"b"), false}};
}

const QStringList places{
    u"first_name"_s,    u"last_name"_s,           u"profession"_s,     u"title"_s, u"address/line1"_s,
    u"address/state"_s, u"medications/0/name"_s,  u"intolerances/0"_s, u"notes"_s, u"emergency_contact_name"_s,
    u"date_of_birth"_s, u"address/country_code"_s};

/// What is no text of the field's own type stays as typed and cannot be sent.
bool isText(const QString &path)
{
    return path != u"date_of_birth" && path != u"address/country_code";
}

void paste(const QString &text)
{
    QApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

} // namespace

class HostileTexts : public QObject
{
    Q_OBJECT

    std::unique_ptr<IntakePage> page;

    QString shown(const QString &path) const { return page->form()->editorAt(path)->text(); }

    /// Everybody has a name, and the field holds this.
    void fill(const QString &path, const QString &text)
    {
        page->open({});
        page->form()->editorAt(u"first_name"_s)->retype(u"Zofia"_s);
        page->form()->editorAt(u"last_name"_s)->retype(u"Nowak"_s);
        page->form()->focusField(path);
        press(Qt::Key_A, Qt::ControlModifier);
        paste(text);
        page->form()->focusField(path == u"profession" ? u"email"_s : u"profession"_s);
    }

private slots:
    void initTestCase() { page = openPage(); }
    void eachTextInEachField_data();
    void eachTextInEachField();
    void whatIsTooLongForALineIsRefusedInWords();
};

void HostileTexts::eachTextInEachField_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFit");
    for (const Hostile &hostile : texts())
        for (const QString &path : places)
            QTest::addRow("%s in %s", hostile.name, qPrintable(path)) << path << hostile.text << hostile.isFit;
}

void HostileTexts::eachTextInEachField()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, isFit);
    fill(path, text);
    QCOMPARE(shown(path), text);
    const Draft draft = page->form()->value();
    const QByteArray stored = QCborValue(storedDraft(draft)).toCbor();
    const Draft kept = draftFromStored(QCborValue::fromCbor(stored).toMap());
    QVERIFY(kept == draft);
    page->open({});
    page->open(kept);
    QCOMPARE(shown(path), text);
    QVERIFY(page->form()->value() == draft);
    const auto checked = check(kept, today);
    if (!isFit || !isText(path)) {
        QVERIFY(!checked);
        page->showProblems(Words::remarks(checked.error()));
        QVERIFY(page->form()->editorAt(path)->hasRemark());
        return;
    }
    QVERIFY(checked);
    RecordView view;
    view.show(Samples::shownFor(QJsonDocument::fromJson(checked->body()).object()));
    const QList<RecordLabel *> labels = view.findChildren<RecordLabel *>();
    const QString sent = asSent(text);
    QVERIFY(std::ranges::any_of(labels, [&](const RecordLabel *label) { return label->value().contains(sent); }));
}

void HostileTexts::whatIsTooLongForALineIsRefusedInWords()
{
    const QString marks = QString(u'e' + QString(1'000, QChar(0x0323)));
    fill(u"last_name"_s, marks);
    page->form()->focusField(u"last_name"_s);
    paste(marks);
    QCOMPARE(shown(u"last_name"_s), u"Nowak"_s);
    QVERIFY(labels(page.get()).join(u'|').contains(u"At most 1,000 characters fit here, so nothing was added."));
    fill(u"notes"_s, marks);
    QCOMPARE(shown(u"notes"_s), marks);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    HostileTexts tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "hostiletexts.moc"
