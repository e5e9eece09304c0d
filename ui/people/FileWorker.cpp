#include "ui/people/FileWorker.h"

namespace ventanilla::people {

FileWorker::FileWorker(security::Session &session, QObject *parent) : QObject(parent), m_guiSession(session)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

FileWorker::~FileWorker()
{
    m_pool.clear();
    m_pool.waitForDone();
}

Result<void> FileWorker::connect()
{
    if (m_session)
        return {};
    auto forked = m_guiSession.fork();
    if (!forked)
        return failure(forked.error());
    m_session.emplace(*std::move(forked));
    return {};
}

} // namespace ventanilla::people
