#include "fuzz/targets.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

using namespace Intake::Fuzz;
using namespace Qt::StringLiterals;

/// What the fuzzers drive, over what they were given to begin with and what they once found, and over a few thousand
/// changes of it. A broken promise ends the program.
class Replay : public QObject
{
    Q_OBJECT

private slots:
    void corpus_data();
    void corpus();
    void changes_data();
    void changes();
};

namespace {

QByteArrayList corpusOf(const QString &name)
{
    QByteArrayList all{{}};
    QDirIterator each(QStringLiteral(INTAKE_SOURCE_DIR "/tests/fuzz/corpus/") % name, QDir::Files);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/// A byte other, gone, or more; a piece doubled or cut out.
QByteArray changed(QByteArray bytes, QRandomGenerator &chance)
{
    for (int i = chance.bounded(1, 5); i > 0; --i) {
        const int at = chance.bounded(int(bytes.size()) + 1), size = chance.bounded(1, 16);
        switch (chance.bounded(4)) {
        case 0:
            bytes.replace(at, 1, QByteArray(1, char(chance.bounded(256))));
            break;
        case 1:
            bytes.remove(at, size);
            break;
        case 2:
            bytes.insert(at, QByteArray(bytes.mid(chance.bounded(int(bytes.size()) + 1), size)));
            break;
        default:
            bytes.insert(at, QByteArray(size, "[{\"\\\0\xff@:/%"[chance.bounded(10)]));
        }
    }
    return bytes;
}

const Target &target(const QString &name)
{
    return *std::find_if(targets.begin(), targets.end(),
                         [&](const Target &each) { return name == QLatin1StringView(each.name); });
}

void names()
{
    QTest::addColumn<QString>("name");
    for (const Target &each : targets)
        QTest::newRow(each.name) << QString::fromLatin1(each.name);
}

} // namespace

void Replay::corpus_data()
{
    names();
}

void Replay::corpus()
{
    QFETCH(QString, name);
    const QByteArrayList all = corpusOf(name);
    QVERIFY2(all.size() > 3, "the corpus was not found");
    for (const QByteArray &each : all)
        target(name).run(each);
}

void Replay::changes_data()
{
    names();
}

void Replay::changes()
{
    QFETCH(QString, name);
    QRandomGenerator chance(20'261'124);
    const QByteArrayList all = corpusOf(name);
    for (int i = 0; i < 3'000; ++i)
        target(name).run(changed(all[chance.bounded(int(all.size()))], chance));
}

QTEST_GUILESS_MAIN(Replay)
#include "replay.moc"
