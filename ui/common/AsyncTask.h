#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace ventanilla::ui {

// The part of a task that does not depend on what it gives. Lives in the GUI thread.
class Task : public QObject
{
    Q_OBJECT
public:
    ~Task() override;
    [[nodiscard]] bool isRunning() const { return m_running; }
    // Asks the work to stop; its answer, usually Cancelled, is still delivered.
    void cancel();

Q_SIGNALS:
    void started();
    void progressed(qint64 done, qint64 total); // at most 20 times a second
    void finished();

protected:
    using Deliver = std::function<void()>;
    explicit Task(QObject *parent);
    // Runs `body` in the task's own thread, then what it returned in the GUI thread, unless another run was asked for
    // meanwhile. The one in progress is told to stop; one that waits is dropped.
    void run(std::function<Deliver(Progress &)> body);
    // To be called first by every destructor below: no work outlives what it refers to.
    void stop();

private:
    class Reporter;
    QThreadPool m_pool; // of one thread that stays, so that a connection kept by thread is opened once
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    quint64 m_run = 0;
    bool m_running = false;
};

// Long work outside the GUI thread:
//   m_task.start([=](Progress &progress) { return import(file, progress); },
//                [this](const Result<Summary> &summary) { show(summary); });
// Starting again replaces what runs: it is told to stop and its answer is not delivered. Destroying the task tells the
// work to stop and waits for it, so work that takes long must ask isCancelled() often. The callback runs in the GUI thread
// and never after the task is destroyed; make the task a member of what the callback uses.
template <class T>
class AsyncTask : public Task
{
public:
    using Work = std::function<Result<T>(Progress &)>;
    using Done = std::function<void(const Result<T> &)>;

    explicit AsyncTask(QObject *parent = nullptr) : Task(parent) { }
    ~AsyncTask() override { stop(); }

    void start(Work work, Done done)
    {
        run([work = std::move(work), done = std::move(done)](Progress &progress) -> Deliver {
            auto result = std::make_shared<Result<T>>(work(progress));
            return [result, done] { done(*result); };
        });
    }
};

// Search as you type: waits until typing pauses, and delivers the answer to the latest question only.
template <class T>
class LatestTask final : public Task
{
public:
    using Work = std::function<Result<T>(Progress &)>;
    using Done = std::function<void(const Result<T> &)>;

    explicit LatestTask(int pauseMilliseconds = 60, QObject *parent = nullptr) : Task(parent)
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(pauseMilliseconds);
        connect(&m_pause, &QTimer::timeout, this, [this] { begin(); });
    }
    ~LatestTask() override { stop(); }

    void ask(Work work, Done done)
    {
        m_work = std::move(work);
        m_done = std::move(done);
        m_pause.start();
    }
    // Forgets the question: nothing will be delivered.
    void forget()
    {
        m_pause.stop();
        run({});
    }

private:
    void begin()
    {
        run([work = std::move(m_work), done = std::move(m_done)](Progress &progress) -> Deliver {
            auto result = std::make_shared<Result<T>>(work(progress));
            return [result, done] { done(*result); };
        });
    }

    QTimer m_pause;
    Work m_work;
    Done m_done;
};

} // namespace ventanilla::ui
