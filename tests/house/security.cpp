// SECURITY.md promises forty things. Each names the files of the tests that would fail if it were not so, or says there
// that it is not built.

#include "house/tree.h"

#include <map>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int promises = 40;

/// What is wrong with one row of the table; empty: its tests are there, and carry its number in their names.
QString faultOf(const QString &number, const QString &proof, const std::map<QString, QString> &tests)
{
    static const QRegularExpression file(u"`(tests/[^`]+)`"_s);
    if (proof.trimmed().startsWith(u"not built: "_s))
        return {};
    auto named = file.globalMatch(proof);
    if (!named.hasNext())
        return u"S%1 names no test"_s.arg(number);
    while (named.hasNext()) {
        const QString path = named.next().captured(1);
        const auto test = tests.find(path);
        if (test == tests.end() || !test->second.contains(u"void S%1_"_s.arg(number)))
            return u"S%1 has no test in %2"_s.arg(number, path);
    }
    return {};
}

std::map<QString, QString> testFiles()
{
    std::map<QString, QString> tests;
    for (const SourceFile &file : sourceFiles({u"tests"_s}, {u"*.cpp"_s}))
        tests[file.path] = file.text;
    return tests;
}

} // namespace

class Security : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyPromiseIsFound();
    void everyPromiseNamesItsTests();
};

void Security::anEmptyPromiseIsFound()
{
    const std::map<QString, QString> tests{{u"tests/a.cpp"_s, u"void S1_holds()"_s}};
    QCOMPARE(faultOf(u"1"_s, u"`tests/a.cpp`"_s, tests), QString());
    QCOMPARE(faultOf(u"1"_s, u"`tests/a.cpp`, `tests/b.cpp`"_s, tests), u"S1 has no test in tests/b.cpp"_s);
    QCOMPARE(faultOf(u"2"_s, u"`tests/a.cpp`"_s, tests), u"S2 has no test in tests/a.cpp"_s);
    QCOMPARE(faultOf(u"2"_s, u"we are sure"_s, tests), u"S2 names no test"_s);
    QCOMPARE(faultOf(u"2"_s, u" not built: for a reason"_s, tests), QString());
}

void Security::everyPromiseNamesItsTests()
{
    static const QRegularExpression row(u"^\\| S(\\d+) \\|[^|]+\\|([^|]+)\\|$"_s, QRegularExpression::MultilineOption);
    const std::vector<SourceFile> page = sourceFiles({u"."_s}, {u"SECURITY.md"_s});
    QCOMPARE(page.size(), 1U);
    const std::map<QString, QString> tests = testFiles();
    int next = 1;
    for (const QRegularExpressionMatch &item : row.globalMatch(page.front().text)) {
        QCOMPARE(item.captured(1), QString::number(next++));
        QCOMPARE(faultOf(item.captured(1), item.captured(2), tests), QString());
    }
    QCOMPARE(next, promises + 1);
}

QTEST_APPLESS_MAIN(Security)
#include "security.moc"
