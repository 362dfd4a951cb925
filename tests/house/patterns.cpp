#include "house/tree.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Something that is written nowhere in its folders, with a line that has it and one that only looks like it.
struct Pattern
{
    const char *name;
    QString regex;
    QStringList folders;
    QString found;
    QString passed;
    QStringList homes = {}; ///< the files that may, for there the right way is made
};

const QStringList code{u"app"_s, u"forms"_s, u"tests"_s};
const QStringList product{u"app"_s, u"forms"_s};
const QStringList everything{u"."_s,     u".ci"_s,     u"app"_s,   u"docs"_s,
                             u"forms"_s, u"scripts"_s, u"tests"_s, u"translations"_s};

std::vector<Pattern> patterns()
{
    return {
        {"connects by string",
         uR"(\b(SIGNAL|SLOT)\s*\()"_s,
         code,
         u"connect(a, SIGNAL(b()), c, SLOT(d()))"_s,
         u"&A::b"_s, // Signals on D-Bus have no other way in Qt 6.4.
         {u"app/shell/sessionwatch_linux.cpp"_s, u"forms/desktopwatch_linux.cpp"_s}},
        {"chained arg(), which fills in what a person typed", uR"(\.arg(\((?:[^()]++|(?1))*+\))\s*\.arg\()"_s, code,
         u"text.arg(name(of(a), b))\n    .arg(c)"_s, u"one.arg(a) + two.arg(b, c.arg(d))"_s},
        {"events processed by hand", u"processEvents"_s, product, u"qApp->processEvents();"_s, u"event()"_s},
        {"sleeps", uR"(\b(qSleep|qWait|msleep|usleep|nanosleep|sleep_for|sleep_until)\s*\(|QThread::sleep)"_s, code,
         u"QTest::qWait(50);"_s, u"QTest::qWaitFor(done)"_s},
        {"style sheets", u"setStyleSheet"_s, code, u"w->setStyleSheet(s);"_s, u"setStyle(s)"_s},
        {"tests left out", u"QSKIP|QEXPECT_FAIL"_s, {u"tests"_s}, u"QSKIP(\"slow\");"_s, u"QVERIFY(skipped);"_s},
        {"debug output", uR"(\bqDebug\b)"_s, product, u"qDebug() << name;"_s, u"qWarning()"_s},
        {"labels that guess rich text: use plainLabel",
         uR"(new QLabel\b)"_s,
         product,
         u"new QLabel(name, this)"_s,
         u"plainLabel(name, this)"_s,
         {u"forms/words.cpp"_s}},
        {"tooltips and message boxes, which guess rich text: use plainToolTip",
         uR"(setToolTip\(|QToolTip::showText|QMessageBox)"_s,
         product,
         u"field->setToolTip(name);"_s,
         u"setPlainToolTip(field, name);"_s,
         {u"forms/words.cpp"_s}},
        {"time looked up where it must be passed in",
         uR"(current(Date|Time|DateTime|DateTimeUtc|MSecsSinceEpoch)\()"_s,
         {u"app/model"_s, u"app/advice"_s},
         u"QDate::currentDate()"_s,
         u"check(draft, today)"_s},
        {"words that shout", uR"re((tr|translate|QT_TRANSLATE_NOOP)\((\s*"[^"]*",)?\s*"([^"]*!|Error:))re"_s, product,
         u"tr(\"Saved!\")"_s, u"if (!tr(\"Saved\").isEmpty())"_s},
        {"work left undone", uR"(\b(TODO|FIXME|XXX)\b)"_s, everything, u"// TODO: later"_s, u"what is left to do"_s},
        {"paths of one machine", uR"((?<![\w.}])/(work|root|home|Users)/\w)"_s, everything, u"see /home/ann/x"_s,
         u"https://example.org/home/x and build/work/y"_s},
    };
}

QStringList findings(const Pattern &pattern, const SourceFile &file)
{
    const QRegularExpression regex(pattern.regex);
    QStringList found;
    for (auto each = regex.globalMatch(file.text); each.hasNext();) {
        const auto match = each.next();
        found << u"%1:%2: %3"_s.arg(file.path, QString::number(lineAt(file.text, match.capturedStart())),
                                    match.captured());
    }
    return found;
}

} // namespace

Q_DECLARE_METATYPE(Pattern)

/// What is not written in this project, because each of these has hurt somebody.
class Patterns : public QObject
{
    Q_OBJECT

private slots:
    void areWrittenNowhere_data();
    void areWrittenNowhere();
    void S25_noSwitchTurnsTheCheckOfCertificatesOff();

private:
    static void isWrittenNowhere(const Pattern &pattern);
};

void Patterns::areWrittenNowhere_data()
{
    QTest::addColumn<Pattern>("pattern");
    for (const Pattern &pattern : patterns())
        QTest::newRow(pattern.name) << pattern;
}

void Patterns::areWrittenNowhere()
{
    QFETCH(Pattern, pattern);
    isWrittenNowhere(pattern);
}

void Patterns::S25_noSwitchTurnsTheCheckOfCertificatesOff()
{
    isWrittenNowhere(
        {"certificate errors let pass",
         uR"(ignoreSslErrors(?!\(\{QSslError\(QSslError::OcspNoResponseFound\)\}\);)|VerifyNone|QueryPeer)"_s, code,
         u"reply->ignoreSslErrors();"_s, u"reply.ignoreSslErrors({QSslError(QSslError::OcspNoResponseFound)});"_s});
    for (const QString &loosened :
         {u"socket.setPeerVerifyName(name);"_s, u"tls.addCaCertificates(all);"_s, u"tls.setCaCertificates({one});"_s,
          u"QSslSocket::setDefaultCaCertificates(all);"_s, u"tls.setProtocol(QSsl::AnyProtocol);"_s,
          u"tls.setProtocol(QSsl::TlsV1_0OrLater);"_s, u"tls.setProtocol(QSsl::TlsV1_1);"_s})
        isWrittenNowhere({"other names, authorities or versions let in",
                          uR"(setPeerVerifyName|(set|add)(Default)?CaCertificate|AnyProtocol|TlsV1_[01])"_s, product,
                          loosened, u"tls.setProtocol(QSsl::TlsV1_2OrLater); return InvalidCaCertificate;"_s});
}

/// Nor is it overlooked: what it is to find is found, what it is to let pass passes.
void Patterns::isWrittenNowhere(const Pattern &pattern)
{
    QVERIFY(!findings(pattern, {{}, pattern.found}).isEmpty());
    QCOMPARE(findings(pattern, {{}, pattern.passed}), QStringList());

    const QStringList names{u"*.h"_s,     u"*.cpp"_s, u"*.md"_s, u"*.txt"_s,
                            u"*.cmake"_s, u"*.py"_s,  u"*.sh"_s, u"CMakePresets.json"_s};
    auto files = sourceFiles(pattern.folders, names);
    for (const SourceFile &script : sourceFiles({u"scripts"_s, u".ci"_s}, {u"*"_s}))
        files.push_back(script);
    QVERIFY2(files.size() > 5, "the source tree was not found");
    QStringList found;
    for (const SourceFile &file : files) {
        if (!pattern.homes.contains(file.path) && file.path != "tests/house/patterns.cpp"_L1)
            found << findings(pattern, file);
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_APPLESS_MAIN(Patterns)
#include "patterns.moc"
