#include "ui/frontdesk/PersonSearchTask.h"

namespace ventanilla::frontdesk {

namespace {

constexpr int mostShown = 50;
constexpr int pauseMilliseconds = 40;

} // namespace

class PersonSearchTask::Worker
{
public:
    Worker(const security::Session &session, std::shared_ptr<identity::NameDictionary> dictionary)
        : m_session(session.fork()), m_dictionary(std::move(dictionary))
    { }

    [[nodiscard]] Answer search(const QString &text)
    {
        if (!m_session)
            return failure(m_session.error());
        if (!m_search)
            m_search.emplace(*m_session, m_dictionary);
        if (!m_prepared) {
            const auto prepared = m_search->prepare();
            if (!prepared)
                return failure(prepared.error());
            m_prepared = true;
        }
        return m_search->search(text, mostShown);
    }

private:
    Result<security::Session> m_session;
    std::shared_ptr<identity::NameDictionary> m_dictionary;
    std::optional<identity::PersonSearch> m_search;
    bool m_prepared = false;
};

PersonSearchTask::PersonSearchTask(
    const security::Session &session, std::shared_ptr<identity::NameDictionary> dictionary, QObject *parent)
    : QObject(parent), m_worker(std::make_shared<Worker>(session, std::move(dictionary))), m_task(pauseMilliseconds)
{ }

void PersonSearchTask::warmUp()
{
    m_task.ask([worker = m_worker](Progress &) { return worker->search({}); }, [](const Answer &) {});
}

void PersonSearchTask::ask(const QString &text)
{
    m_task.ask([worker = m_worker, text](Progress &) { return worker->search(text); },
        [this, text](const Answer &answer) { Q_EMIT answered(text, answer); });
}

void PersonSearchTask::forget()
{
    m_task.forget();
}

} // namespace ventanilla::frontdesk
