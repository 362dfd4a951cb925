#pragma once

#include <condition_variable>
#include <deque>
#include <httplib.h>
#include <mutex>
#include <thread>
#include <vector>

namespace Intake::Practice {

/// Threads that serve connections: none at the start, one more whenever a connection finds all of them busy, at
/// most 64. So starting costs nothing, and requests that hang do not hold up the others.
class Workers : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> job) override;
    void shutdown() override;

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_ending = false;
};

} // namespace Intake::Practice
