#include "store/keychainthread.h"

#include "store/inbox.h"

#include <QCoreApplication>

namespace Intake {

namespace {

/// One for the program, because the library's queue is.
class Asker
{
public:
    Asker()
    {
        m_inbox.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Asker() { end(); }
    Asker(const Asker &) = delete;
    Asker &operator=(const Asker &) = delete;

    QThread *thread() { return &m_thread; }
    void post(std::function<void()> job) { m_inbox.post(std::move(job)); }
    void end()
    {
        m_thread.quit();
        m_thread.waitForEnd();
    }

private:
    Inbox m_inbox{Inbox::Meanwhile::Run};
    InboxThread m_thread;
};

Asker &asker()
{
    static Asker one;
    return one;
}

void end()
{
    asker().end();
}

} // namespace

QThread *keychainThread()
{
    static const bool endsWithTheProgram = [] {
        qAddPostRoutine(end);
        return true;
    }();
    return endsWithTheProgram ? asker().thread() : nullptr;
}

void onKeychainThread(QObject *question, std::function<void()> begin)
{
    question->moveToThread(keychainThread());
    asker().post(std::move(begin));
}

} // namespace Intake
