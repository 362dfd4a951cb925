#include "house/includerules.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Who includes whom. Linking alone does not enforce it: headers of distribution packages are found without it.
class Arrows : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void nobodyIncludesWhatItMayNotSee();
};

void Arrows::rules_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const QString &path, const QString &line, bool allowed) {
        QTest::newRow(name) << path << line << allowed;
    };
    row("own folder", u"app/model/a.h"_s, u"#include \"model/b.h\""_s, true);
    row("own folder, bare", u"forms/a.cpp"_s, u"#include \"a.moc\""_s, true);
    row("down", u"app/api/a.h"_s, u"#include \"model/b.h\""_s, true);
    row("shell sees all", u"app/shell/a.cpp"_s,
        u"#include \"forms/b.h\"\n#include \"desk/c.h\"\n#include <QSslSocket>"_s, true);
    row("core", u"app/model/a.h"_s,
        u"#include <QString>\n#include <QtGlobal>\n#include <QtCore/QDate>\n#include <vector>"_s, true);
    row("server of one's own", u"app/practice/a.cpp"_s, u"#include <httplib.h>"_s, true);
    row("up", u"app/model/a.h"_s, u"#pragma once\n\n  #  include \"forms/b.h\""_s, false);
    row("up, in angles", u"app/model/a.h"_s, u"#include <api/b.h>"_s, false);
    row("up, from the top", u"app/model/a.h"_s, u"#include \"app/api/b.h\""_s, false);
    row("beside", u"app/api/a.h"_s, u"#include \"store/b.h\""_s, false);
    row("forms to api", u"forms/a.cpp"_s, u"#include \"api/b.h\""_s, false);
    row("forms to desk", u"forms/a.cpp"_s, u"#include \"desk/b.h\""_s, false);
    row("desk to forms", u"app/desk/a.cpp"_s, u"#include \"forms/b.h\""_s, false);
    row("by a relative path", u"app/model/a.h"_s, u"#include \"../../forms/b.h\""_s, false);
    row("network in model", u"app/model/a.h"_s, u"#include <QNetworkReply>"_s, false);
    row("network in forms", u"forms/a.cpp"_s, u"#include <QtNetwork/QSslSocket>"_s, false);
    row("network in desk", u"app/desk/a.cpp"_s, u"#include <QNetworkAccessManager>"_s, false);
    row("widget in api", u"app/api/a.cpp"_s, u"#include <QLabel>"_s, false);
    row("widget in model", u"app/model/a.cpp"_s, u"#include <QtWidgets>"_s, false);
    row("painting in model", u"app/model/a.cpp"_s, u"#include <QFont>"_s, false);
    row("another's library", u"app/api/a.cpp"_s, u"#include <httplib.h>"_s, false);
    row("a folder without a rule", u"app/misc/a.cpp"_s, u"#include <QString>"_s, false);
}

void Arrows::rules()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, allowed);
    QCOMPARE(forbiddenIncludes({path, line}).isEmpty(), allowed);
}

void Arrows::nobodyIncludesWhatItMayNotSee()
{
    QStringList found;
    const auto files = sourceFiles({u"app"_s, u"forms"_s}, {u"*.h"_s, u"*.cpp"_s});
    for (const SourceFile &file : files)
        found << forbiddenIncludes(file);
    QVERIFY2(files.size() > 40, "the source tree was not found");
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_APPLESS_MAIN(Arrows)
#include "arrows.moc"
