#pragma once

#include "core/security/Session.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace ventanilla::people {

// Steps on files, one after another in one thread of their own with one connection, so that a store that is being
// written to by an import never holds the window up. Every answer is delivered in the GUI thread, unless the worker is
// gone by then.
class FileWorker final : public QObject
{
    Q_OBJECT
public:
    // The session must outlive the worker.
    explicit FileWorker(security::Session &session, QObject *parent = nullptr);
    ~FileWorker() override;

    // work(security::Session &) gives a Result, which `done` takes.
    template <class Work, class Done>
    void ask(Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, security::Session &>;
        if (auto ready = connect(); !ready) {
            QMetaObject::invokeMethod(
                this, [done, error = ready.error()] { done(Answer(failure(error))); }, Qt::QueuedConnection);
            return;
        }
        m_pool.start([this, work = std::move(work), done = std::move(done)] {
            auto answer = std::make_shared<Answer>(work(*m_session));
            QMetaObject::invokeMethod(
                this, [answer, done] { done(*answer); }, Qt::QueuedConnection);
        });
    }

    [[nodiscard]] security::Session &guiSession() { return m_guiSession; } // for permissions and the date

private:
    [[nodiscard]] Result<void> connect();

    security::Session &m_guiSession;
    std::optional<security::Session> m_session; // touched by the pool's one thread once it is there
    QThreadPool m_pool;
};

} // namespace ventanilla::people
