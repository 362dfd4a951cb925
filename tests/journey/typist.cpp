#include "journey/typist.h"

#include "support/formdriver.h"

#include <cstdio>
#include <QJsonDocument>
#include <QJsonObject>

namespace Intake::Testing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tagLength = 6;
constexpr qsizetype longest = 400;

void write(const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

Texts textsOf(const Draft &draft)
{
    const auto birth = draft.unparsed.find(u"date_of_birth"_s);
    Texts texts{{u"first_name"_s, draft.client.firstName},
                {u"last_name"_s, draft.client.lastName},
                {u"preferred_name"_s, draft.client.preferredName},
                {u"date_of_birth"_s, birth == draft.unparsed.end() ? QString() : birth->second},
                {u"notes"_s, draft.client.notes.text}};
    std::erase_if(texts, [](const auto &each) { return each.second.isEmpty(); });
    return texts;
}

QJsonObject jsonOf(const Texts &texts)
{
    QJsonObject object;
    for (const auto &[path, text] : texts)
        object.insert(path, text);
    return object;
}

} // namespace

QString tagOf(int number)
{
    return u'q' + QString::number(number).rightJustified(tagLength - 1, u'0');
}

int numberOf(const Texts &texts)
{
    for (const auto &[path, text] : texts)
        if (text.size() >= tagLength)
            return text.sliced(1, tagLength - 1).toInt();
    return -1;
}

qint64 steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

Typist::Typist(const QString &folder, quint32 seed, int next)
    : m_chance(seed)
    , m_next(next)
{
    WindowSetup setup;
    setup.practice = true;
    setup.store = {folder, {KeySource::Kind::KeyFile, {}}};
    m_window = std::make_unique<MainWindow>(m_desk, setup);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Typist::press);
    // The window may be ready before the last card is read; both are waited for.
    connect(m_window.get(), &MainWindow::storeOpened, this, &Typist::opened);
    connect(&m_desk.intakes(), &Intakes::loaded, this, &Typist::opened);
    m_window->show();
    m_window->openStore();
}

void Typist::opened()
{
    if (--m_awaited > 0)
        return;
    std::vector<QUuid> ids;
    ids.reserve(m_desk.intakes().cards().size());
    for (const auto &[id, card] : m_desk.intakes().cards())
        ids.push_back(id);
    readAll(std::move(ids));
}

void Typist::readAll(std::vector<QUuid> ids)
{
    if (ids.empty())
        return begin();
    const QUuid id = ids.back();
    ids.pop_back();
    m_desk.intakes().read(id, this, [this, ids](const Intakes::Result &intake) {
        write({{u"found"_s, intake ? jsonOf(textsOf(intake->draft)) : QJsonObject()}});
        readAll(ids);
    });
}

void Typist::begin()
{
    m_texts = textsOf(m_window->page()->form()->value());
    write({{u"shown"_s, jsonOf(m_texts)}});
    m_number = numberOf(m_texts);
    // What is left of a tag cannot be gone on with.
    if (m_number < 0 && !m_texts.empty())
        startNew();
    press();
}

void Typist::startNew()
{
    m_window->newIntake();
    m_texts.clear();
    m_number = -1;
}

void Typist::press()
{
    const auto upTo = [this](int most) { return std::uniform_int_distribution<int>(0, most)(m_chance); };
    if (upTo(60) == 0 && !m_texts.empty())
        startNew();
    if (m_number < 0)
        m_number = m_next++;
    const QString &path = typedPaths[upTo(int(typedPaths.size()) - 1)];
    const QString &text = m_texts[path];
    if (text.size() < tagLength)
        for (const QChar key : tagOf(m_number).sliced(text.size()))
            typeInto(path, key.toLatin1());
    else if (text.size() < longest)
        typeInto(path, char('a' + upTo(25)));
    m_pause.start(2 + upTo(20));
}

void Typist::typeInto(const QString &path, char key)
{
    QWidget *target = keysOf(editorAt(m_window->page(), path));
    QTest::keyClick(target, Qt::Key_End, Qt::ControlModifier);
    const qint64 at = steadyNow();
    QTest::keyClick(target, key);
    QString &text = m_texts[path];
    text += QLatin1Char(key);
    write({{u"at"_s, at}, {u"number"_s, m_number}, {u"path"_s, path}, {u"text"_s, text}});
}

} // namespace Intake::Testing
