// Markup in every field and in every word of the server: it is text everywhere, and loads nothing.

#include "desk/answering.h"
#include "forms/pdftext.h"
#include "forms/recordsheet.h"
#include "journey/richtext.h"
#include "journey/stage.h"
#include "support/filewatch.h"

#include <QClipboard>
#include <QJsonArray>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>

#include <atomic>

using namespace Intake;
using Intake::Support::FileWatch;
using Intake::Support::HostileServer;
using Intake::Support::httpAnswer;
using Intake::Support::Script;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString mark = u"img"_s;

/// A picture whose file is watched, and the markup that would load it.
struct Trap
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"trap.png"_s);
    QString markup = u"<img src=\"file://%1\"><b>x</b>"_s.arg(file);
    std::unique_ptr<FileWatch> watch;

    Trap()
    {
        QImage picture(2, 2, QImage::Format_RGB32);
        picture.fill(Qt::red);
        if (picture.save(file))
            watch = std::make_unique<FileWatch>(FileWatch::What::Opened, QStringList{file});
    }
};

Client evil(const QString &word)
{
    Client client;
    for (QString *text :
         {&client.firstName, &client.lastName, &client.preferredName, &client.profession, &client.address.line1,
          &client.address.line2, &client.address.city, &client.address.postalCode, &client.emergencyContactName})
        *text = word;
    client.sex = client.genderIdentity = client.pronouns = client.title = client.emergencyContactRelationship = {word};
    client.address.countryCode = {u"AU"_s};
    client.address.state = {word};
    client.phoneNumbers = {{{}, u"0491570156"_s, u"+61"_s, {word}}};
    client.medications = {{word, word}};
    client.allergies = {{word, word}};
    client.intolerances = {word};
    client.referralDescription = client.alert = client.notes = {word};
    client.referredById = {word};
    client.privacyPolicyConsent = Consent::Rejected;
    return client;
}

QByteArray recordOf(const QString &word, const QString &id)
{
    const QJsonArray rows{QJsonObject{{u"name"_s, word}, {u"reaction"_s, word}, {u"dosage"_s, word}}};
    QJsonObject record{
        {u"id"_s, id},
        {u"allergies"_s, rows},
        {u"medications"_s, rows},
        {word, word},
        {u"intolerances"_s, QJsonArray{word}},
        {u"address"_s, QJsonObject{{u"address_1"_s, word}, {u"city"_s, word}, {u"state"_s, word}, {word, word}}}};
    for (const char *key : {"first_name", "preferred_name", "profession", "email", "phone_number", "date_of_birth",
                            "sex", "gender_identity", "pronouns", "title", "alert", "notes", "referral_description",
                            "referred_by_id", "emergency_contact_name", "emergency_contact_phone", "created_at"})
        record.insert(QLatin1StringView(key), word);
    record.insert(u"last_name"_s, QString(word % u" other"_s));
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

/// The window on a server whose every word is markup.
struct Walk : Stage
{
    Trap trap;
    std::atomic<int> status = 201;
    std::unique_ptr<HostileServer> hostile;

    Walk()
    {
        crash();
        hostile = std::make_unique<HostileServer>(Script{
            .ending = Support::Ending::Fin, .answerTo = [this](const QByteArray &head) { return answer(head); }});
        setup.server = Server{hostile->base(), "t"};
        setup.practice = false;
        clinic.name = trap.markup;
        clinic.tags = {{trap.markup, 1, {}}};
        clinic.referralTypes = {{trap.markup, 2, {}}};
        clinic.words[u"allergies"_s] = {trap.markup};
        open();
    }

    QByteArray answer(const QByteArray &head) const
    {
        const QByteArray record = recordOf(trap.markup, u"cli_1"_s);
        if (head.startsWith("GET"))
            return httpAnswer("200 OK", "{\"data\": [" + record + "], \"links\": {\"next\": null}}");
        if (status == 201)
            return httpAnswer("201 Created", record);
        const QJsonObject refusal{
            {u"message"_s, trap.markup},
            {u"errors"_s, QJsonObject{{u"first_name"_s, trap.markup}, {trap.markup, trap.markup}}}};
        return httpAnswer(QByteArray::number(status) + " No", QJsonDocument(refusal).toJson());
    }

    void fill()
    {
        page()->open({evil(trap.markup), {{u"date_of_birth"_s, trap.markup}, {u"email"_s, trap.markup}}});
        page()->form()->settle();
        emit page()->form()->edited();
    }

    IntakePage *page() const { return window->page(); }

    /// Types what passes the checks, with markup wherever it may be, and sends it.
    void create(int says, const QString &until)
    {
        status = says;
        page()->open({evil(trap.markup), {}});
        window->create();
        QTRY_VERIFY_WITH_TIMEOUT(sees(until), 10'000);
    }

    /// Nothing on screen is rich, nothing was loaded, and the titles know nobody.
    void isPlain(int atLeast)
    {
        QCoreApplication::processEvents();
        const QStringList found = richText(mark);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QCOMPARE(trap.watch->seen(), QStringList());
        for (const QString &title : titles())
            QVERIFY2(!title.contains(mark), qPrintable(title));
        QVERIFY2(places(mark) >= atLeast, QByteArray::number(places(mark)).constData());
    }
};

} // namespace

class Markup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }
    void theTrapWorks();
    void inTheForm();
    void S19_theServersWordsAreTextOnly();
    void inAQuestion();
    void inARecordOnPaperAndInFiles();
    void inWhatWasCopied();
    void inTheSettings();
};

void Markup::theTrapWorks()
{
    Trap trap;
    QVERIFY(trap.watch && trap.watch->isReady());
    auto label = std::make_unique<QLabel>(trap.markup);
    label->show();
    QVERIFY(QTest::qWaitFor([&] { return !trap.watch->seen().isEmpty(); }));
    QVERIFY(!richText(mark).isEmpty());
    label = std::make_unique<QLabel>();
    label->setToolTip(trap.markup);
    QCOMPARE(richText(mark).size(), 1);
}

void Markup::inTheForm()
{
    Walk walk;
    walk.fill();
    walk.isPlain(15);
    walk.window->create(); // problems that quote what was typed
    walk.isPlain(15);
    walk.window->readBack();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L);
    walk.isPlain(15);
    walk.window->newIntake();
    walk.fill(); // now the list has one of the same name
    walk.window->saveNow();
    QTRY_COMPARE(walk.count(State::Draft), 2);
    walk.window->focusSame();
    walk.window->find();
    walk.isPlain(15);
    walk.window->discard();
    walk.isPlain(1);
}

void Markup::S19_theServersWordsAreTextOnly()
{
    Walk walk;
    walk.create(422, u"The server did not take this client"_s);
    QVERIFY(walk.sees(walk.trap.markup));
    walk.isPlain(15);
}

void Markup::inAQuestion()
{
    Walk walk;
    walk.create(500, u"We do not know whether"_s);
    QTRY_VERIFY_WITH_TIMEOUT(walk.sees(u"Looked through"_s) || walk.sees(u"This is the client"_s), 10'000);
    QVERIFY(walk.sees(walk.trap.markup));
    walk.isPlain(3);
}

void Markup::inARecordOnPaperAndInFiles()
{
    Walk walk;
    walk.create(201, u"Copy id"_s);
    walk.isPlain(5);
    press(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = walk.window->findChild<QPrintDialog *>();
    QVERIFY(dialog);
    const QString path = walk.folder.filePath(u"paper.pdf"_s);
    dialog->printer()->setOutputFileName(path);
    QVERIFY(!dialog->printer()->docName().contains(mark)); // S29
    dialog->done(QDialog::Accepted);
    QVERIFY(walk.sees(u"It was written to the file that you named, not to paper."_s));
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(letters(pdfText(pdf.readAll())).contains(letters(u"<b>x</b>"_s)));
    walk.isPlain(5);
}

void Markup::inWhatWasCopied()
{
    Walk walk;
    const QString word = walk.trap.markup;
    QGuiApplication::clipboard()->setText(
        u"Name: %1\nEmail: a@example.org\nAllergies: Latex %1\nOccupation: Pilot %1\nNotes: %1"_s.arg(word));
    walk.window->pasteAnything();
    QVERIFY(walk.sees(u"a@example.org"_s));
    walk.isPlain(1);
}

void Markup::inTheSettings()
{
    Walk walk;
    walk.window->openSettings();
    walk.isPlain(2);
}

QTEST_MAIN(Markup)
#include "markup.moc"
