#include "desk/reconciler.h"
#include "support/certificates.h"

#include <cstdio>
#include <QCoreApplication>
#include <QTimer>

// A program with a store and a queue and no window, to be killed: queueprogram FOLDER SERVER [LASTNAME]. It sends the
// person, or what is left from the run before. Once nothing is under way any more it prints each intake's state and
// ends.

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Queue : public QObject
{
public:
    Queue(const QStringList &arguments)
        : m_arguments(arguments)
        , m_intakes(m_store, m_clock)
        , m_line(m_wire, m_clock, m_store)
        , m_outbox(m_intakes, m_line)
        , m_reconciler(m_intakes, m_line)
    {
        connect(&m_outbox, &Outbox::settled, this, [this] { m_left.start(); });
        m_left.setSingleShot(true);
        m_left.setInterval(100ms);
        connect(&m_left, &QTimer::timeout, this, &Queue::end);
    }

    void start()
    {
        m_store.open({m_arguments.at(1), {KeySource::Kind::KeyFile}}, this,
                     [this](const tl::expected<OpenReport, StoreProblem> &report) {
                         if (!report)
                             return QCoreApplication::exit(2);
                         m_intakes.load([this](const tl::expected<void, StoreProblem> &) { send(); });
                     });
    }

private:
    void send()
    {
        m_outbox.setServer(Server{QUrl(m_arguments.at(2)), "token"}, false);
        m_outbox.start();
        if (m_arguments.size() <= 3) {
            m_outbox.sendNow();
            m_left.start();
            return;
        }
        Draft draft;
        draft.client.firstName = u"Mai"_s;
        draft.client.lastName = m_arguments.at(3);
        for (int row = 0; row < 100; ++row)
            draft.client.intolerances.append(QString(900, u'x'));
        if (!m_outbox.create(QUuid::createUuid(), draft, QDate::currentDate()).empty())
            QCoreApplication::exit(3);
    }

    void end()
    {
        if (m_outbox.status().sending > 0) {
            m_left.start();
            return;
        }
        for (const auto &[id, card] : m_intakes.cards())
            std::puts(QByteArray(stateWord(card.row.state).data()).constData());
        QCoreApplication::exit(0);
    }

    const QStringList m_arguments;
    SystemClock m_clock;
    NetworkWire m_wire{{400ms}, {400ms}};
    StoreThread m_store;
    Intakes m_intakes;
    Line m_line;
    Outbox m_outbox;
    Reconciler m_reconciler;
    QTimer m_left;
};

} // namespace

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    trustTestAuthority();
    Queue queue(QCoreApplication::arguments());
    queue.start();
    return QCoreApplication::exec();
}
