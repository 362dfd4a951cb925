#include "house/tree.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestFile = 300;
constexpr int longestFunction = 50;

QString at(const SourceFile &file, qsizetype line, const QString &words)
{
    return u"%1:%2: %3"_s.arg(file.path, QString::number(line + 1), words);
}

/// The formatting puts the braces of a function's body on lines of their own, at the left edge.
QStringList tooLong(const SourceFile &file)
{
    const QStringList lines = file.text.split(u'\n');
    QStringList found;
    if (lines.size() - 1 > longestFile)
        found << at(file, longestFile, u"a file of %1 lines"_s.arg(lines.size() - 1));
    qsizetype open = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i] == u'{')
            open = i;
        if (lines[i] == u'}' && open >= 0 && i - open - 1 > longestFunction)
            found << at(file, open, u"a function of %1 lines"_s.arg(i - open - 1));
    }
    return found;
}

SourceFile sample(int linesInBody, int linesAfter)
{
    const QString line = u"    next();\n"_s;
    return {u"sample.cpp"_s,
            u"void all()\n{\n"_s + line.repeated(linesInBody) + u"}\n"_s + u"\n"_s.repeated(linesAfter)};
}

} // namespace

/// Files and functions stay short enough to be read whole.
class Limits : public QObject
{
    Q_OBJECT

private slots:
    void longOnesAreFound();
    void filesAndFunctionsAreShort();
};

void Limits::longOnesAreFound()
{
    QCOMPARE(tooLong(sample(50, 247)), QStringList());
    QCOMPARE(tooLong(sample(51, 0)), QStringList{u"sample.cpp:2: a function of 51 lines"_s});
    QCOMPARE(tooLong(sample(50, 248)), QStringList{u"sample.cpp:301: a file of 301 lines"_s});
}

void Limits::filesAndFunctionsAreShort()
{
    QStringList found;
    const auto files = sourceFiles({u"app"_s, u"forms"_s, u"tests"_s}, {u"*.h"_s, u"*.cpp"_s});
    for (const SourceFile &file : files)
        found << tooLong(file);
    QVERIFY2(files.size() > 40, "the source tree was not found");
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_APPLESS_MAIN(Limits)
#include "limits.moc"
