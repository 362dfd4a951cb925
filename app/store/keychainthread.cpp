#include "store/keychainthread.h"

#include <QCoreApplication>
#include <QThread>

namespace Intake {

namespace {

/// One for the program, because the library's queue is.
class Asker
{
public:
    Asker() { m_thread.start(); }
    ~Asker() { end(); }
    Asker(const Asker &) = delete;
    Asker &operator=(const Asker &) = delete;

    QThread *thread() { return &m_thread; }
    void end()
    {
        m_thread.quit();
        m_thread.wait();
    }

private:
    QThread m_thread;
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

} // namespace Intake
