#include "ui/common/AsyncTask.h"

#include <QElapsedTimer>

namespace ventanilla::ui {

// Used by the working thread only, except for the flag.
class Task::Reporter final : public Progress
{
public:
    Reporter(Task *task, quint64 run, std::shared_ptr<std::atomic<bool>> cancelled)
        : m_task(task), m_run(run), m_cancelled(std::move(cancelled))
    { }

    void report(qint64 done, qint64 total) override
    {
        constexpr qint64 pause = 50;
        const bool last = total > 0 && done >= total;
        if (m_since.isValid() && m_since.elapsed() < pause && !last)
            return;
        m_since.start();
        QMetaObject::invokeMethod(
            m_task,
            [task = m_task, run = m_run, done, total] {
                if (task->m_run == run)
                    Q_EMIT task->progressed(done, total);
            },
            Qt::QueuedConnection);
    }

    [[nodiscard]] bool isCancelled() const override { return *m_cancelled; }

private:
    Task *m_task;
    quint64 m_run;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QElapsedTimer m_since;
};

Task::Task(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

Task::~Task()
{
    stop();
}

void Task::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void Task::stop()
{
    cancel();
    ++m_run;
    m_pool.clear();
    m_pool.waitForDone();
}

void Task::run(std::function<Deliver(Progress &)> body)
{
    cancel();
    m_pool.clear();
    const quint64 number = ++m_run;
    const bool wasRunning = std::exchange(m_running, bool(body));
    if (!body) {
        if (wasRunning)
            Q_EMIT finished();
        return;
    }
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, number, body = std::move(body), cancelled = m_cancelled] {
        if (*cancelled)
            return; // replaced before it began
        Reporter reporter(this, number, cancelled);
        // stop() waits for this thread, so that the task is alive here; events for a task that is gone are dropped.
        QMetaObject::invokeMethod(
            this,
            [this, number, deliver = body(reporter)] {
                if (number != m_run)
                    return;
                m_running = false;
                Q_EMIT finished();
                deliver();
            },
            Qt::QueuedConnection);
    });
    Q_EMIT started();
}

} // namespace ventanilla::ui
