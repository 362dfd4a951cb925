// Somebody types into the real window, which is killed at a random moment, opened again, typed into again, and killed
// again: all that was on screen for a second must be there each time. INTAKE_FAULTS=long kills 10,000 times.

#include "journey/typist.h"
#include "store/faultruns.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Intake::Support;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 promise = 1'000; ///< ms after which a key must be on disk
constexpr int lanes = 4;
constexpr int livesAFolder = 100;

struct Key
{
    qint64 at;
    QString text;
};

struct Figures
{
    int kills = 0;
    int keys = 0;
    int old = 0; ///< keys older than the promise when their window was killed
    qint64 oldestLost = 0;
    QStringList broken;
};

Texts textsFrom(const QJsonValue &value)
{
    Texts texts;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        texts[each.key()] = each.value().toString();
    return texts;
}

} // namespace

/// One folder after the other, each through many lives of the window.
class Lane : public QObject
{
    Q_OBJECT
public:
    Lane(quint32 seed, int lives, Figures &figures)
        : m_chance(seed)
        , m_lives(lives)
        , m_figures(figures)
    {
        m_death.setSingleShot(true);
        m_death.setTimerType(Qt::PreciseTimer);
        connect(&m_death, &QTimer::timeout, this, &Lane::kill);
        connect(&m_window, &QProcess::readyReadStandardOutput, this, &Lane::read);
        connect(&m_window, &QProcess::finished, this, &Lane::dead);
        QTimer::singleShot(0, this, &Lane::live);
    }

    ~Lane() override
    {
        m_window.disconnect(this);
        m_window.kill();
        static_cast<void>(m_window.waitForFinished());
    }

signals:
    void done();

private:
    using Place = std::pair<int, QString>; ///< number of an intake, path of a field

    void live();
    void kill();
    void read();
    void take(const QJsonObject &line);
    void judge(const Texts &shown);
    void judgeField(const Place &place, const QString &found);
    void dead();
    void settle();
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_chance); }

    std::mt19937 m_chance;
    int m_lives;
    Figures &m_figures;
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_window;
    QTimer m_death;
    qint64 m_killedAt = 0;
    int m_next = 0;
    std::vector<Texts> m_found;
    std::map<Place, std::vector<Key>> m_keys; ///< of this life
    std::map<Place, std::vector<Key>> m_open; ///< typed in earlier ones, and not yet looked for
    std::map<Place, QString> m_must;
    std::map<Place, QString> m_last;
};

void Lane::live()
{
    if (m_lives-- == 0) {
        emit done();
        return;
    }
    if (!m_folder || m_lives % livesAFolder == 0) {
        m_folder = std::make_unique<QTemporaryDir>(fastFolder());
        m_must.clear();
        m_last.clear();
        m_open.clear();
    }
    m_found.clear();
    m_killedAt = 0;
    m_window.start(QCoreApplication::applicationFilePath(), {u"--typist"_s, m_folder->filePath(u"data"_s),
                                                             QString::number(m_chance()), QString::number(m_next)});
    // One in twenty does not live to see its store open.
    if (upTo(19) == 0)
        m_death.start(upTo(400));
}

void Lane::kill()
{
    m_killedAt = steadyNow();
    m_window.kill();
}

void Lane::read()
{
    while (m_window.canReadLine())
        take(QJsonDocument::fromJson(m_window.readLine()).object());
}

void Lane::take(const QJsonObject &line)
{
    if (line.contains("found"_L1))
        return m_found.push_back(textsFrom(line["found"_L1]));
    if (line.contains("shown"_L1)) {
        judge(textsFrom(line["shown"_L1]));
        if (!m_death.isActive() && m_killedAt == 0)
            m_death.start(upTo(1'700));
        return;
    }
    const int number = line["number"_L1].toInt();
    m_next = std::max(m_next, number + 1);
    m_keys[{number, line["path"_L1].toString()}].push_back({line["at"_L1].toInteger(), line["text"_L1].toString()});
    ++m_figures.keys;
}

void Lane::judge(const Texts &shown)
{
    std::map<Place, QString> found;
    for (const Texts &texts : m_found)
        for (const auto &[path, text] : texts)
            if (numberOf(texts) >= 0)
                found[{numberOf(texts), path}] = text;
    for (const auto &[place, must] : m_must)
        judgeField(place, found[place]);
    if (!shown.empty() && std::ranges::find(m_found, shown) == m_found.end())
        m_figures.broken += u"the window shows what is not stored"_s;
    m_must = m_last = std::move(found);
    m_open.clear();
}

void Lane::judgeField(const Place &place, const QString &found)
{
    const QString where = tagOf(place.first) + u'/' + place.second;
    if (!found.startsWith(m_must[place]))
        m_figures.broken += u"%1: “%2” was to be there, found “%3”"_s.arg(where, m_must[place], found);
    if (!m_last[place].startsWith(found))
        m_figures.broken += u"%1: “%2” was found and never typed"_s.arg(where, found);
    for (const Key &key : m_open[place])
        if (key.text.size() > found.size())
            m_figures.oldestLost = std::max(m_figures.oldestLost, key.at);
}

void Lane::dead()
{
    read();
    if (m_killedAt == 0)
        m_figures.broken += u"the window ended by itself: "_s + QString::fromUtf8(m_window.readAllStandardError());
    m_death.stop();
    settle();
    ++m_figures.kills;
    live();
}

/// What must be found at the next start; ages take the place of times.
void Lane::settle()
{
    for (const auto &[place, keys] : m_keys) {
        m_last[place] = keys.back().text;
        static_cast<void>(m_must[place]);
        for (const Key &key : keys) {
            const qint64 age = m_killedAt - key.at;
            m_open[place].push_back({age, key.text});
            if (age < promise)
                continue;
            m_must[place] = key.text;
            ++m_figures.old;
        }
    }
    m_keys.clear();
}

class JourneyKill : public QObject
{
    Q_OBJECT

private slots:
    void whatStoodForASecondIsThere();
};

void JourneyKill::whatStoodForASecondIsThere()
{
    const int lives = (isLongRun() ? 10'000 : 200) / lanes;
    const quint32 seed = runSeed();
    Figures figures;
    std::vector<std::unique_ptr<Lane>> all;
    all.reserve(lanes);
    int left = lanes;
    for (int i = 0; i < lanes; ++i) {
        all.push_back(std::make_unique<Lane>(seed + quint32(i), lives, figures));
        connect(all.back().get(), &Lane::done, this, [&left] { --left; });
    }
    const int longest = isLongRun() ? 4 * 3'600'000 : 240'000;
    const bool ended = QTest::qWaitFor([&] { return left == 0 || figures.broken.size() > 10; }, longest);
    say("%d kills of the window, %d keys typed, %d of them older than a second at a kill; the oldest lost key was %d "
        "ms old; INTAKE_SEED=%u\n",
        figures.kills, figures.keys, figures.old, int(figures.oldestLost), seed);
    QVERIFY2(figures.broken.isEmpty(), qPrintable(figures.broken.join(u'\n')));
    QVERIFY(ended && figures.kills == lives * lanes);
    QVERIFY(figures.old > figures.kills);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 4 && qstrcmp(argv[1], "--typist") == 0) {
        const QApplication app(argc, argv);
        const Typist typist(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toUInt(), QByteArray(argv[4]).toInt());
        return QApplication::exec();
    }
    QCoreApplication app(argc, argv);
    JourneyKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "kill.moc"
