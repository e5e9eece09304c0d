#pragma once

#include "core/security/Session.h"
#include "ui/common/AsyncTask.h"

namespace ventanilla::ui {

// An AsyncTask whose work has a session of its own for its thread:
//   m_task.start([=](security::Session &session, Progress &) { return catalogue::openGrant(session, id); },
//                [this](const Result<GrantFile> &file) { show(file); });
// Where no session can be had (the store is locked or gone), `done` is told so at once, in the same way. The session given
// to the constructor must outlive the task.
template <class T>
class SessionTask final : public AsyncTask<T>
{
public:
    using Work = std::function<Result<T>(security::Session &, Progress &)>;
    using Done = typename AsyncTask<T>::Done;

    explicit SessionTask(const security::Session &session, QObject *parent = nullptr)
        : AsyncTask<T>(parent), m_session(session)
    { }

    void start(Work work, Done done)
    {
        auto forked = m_session.fork();
        if (!forked) {
            done(failure(forked.error()));
            return;
        }
        AsyncTask<T>::start([work = std::move(work), session = std::make_shared<security::Session>(*std::move(forked))](
                                Progress &progress) { return work(*session, progress); },
            std::move(done));
    }

private:
    const security::Session &m_session;
};

} // namespace ventanilla::ui
