#include "ui/people/PersonSearchTask.h"

namespace ventanilla::people {

namespace {

constexpr int pauseMilliseconds = 40;

} // namespace

class PersonSearchTask::Worker
{
public:
    Worker(security::Session session, std::shared_ptr<identity::NameDictionary> dictionary)
        : m_session(std::move(session)), m_search(m_session, std::move(dictionary))
    { }
    identity::PersonSearch &search() { return m_search; }

private:
    security::Session m_session;
    identity::PersonSearch m_search;
};

PersonSearchTask::PersonSearchTask(
    security::Session &session, std::shared_ptr<identity::NameDictionary> dictionary, QObject *parent)
    : QObject(parent), m_session(session), m_dictionary(std::move(dictionary)), m_searching(pauseMilliseconds)
{ }

PersonSearchTask::~PersonSearchTask() = default;

Result<void> PersonSearchTask::connect()
{
    if (m_worker)
        return {};
    auto searcher = m_session.fork();
    if (!searcher)
        return failure(searcher.error());
    if (!m_dictionary->isLoaded()) {
        auto forked = m_session.fork();
        if (!forked)
            return failure(forked.error());
        // On a connection of its own, so that what is spelt right is found meanwhile.
        m_loading.start(
            [session = std::make_shared<security::Session>(*std::move(forked)), dictionary = m_dictionary](
                Progress &) { return identity::PersonSearch(*session, dictionary).prepare().map([] { return true; }); },
            [this](const Result<bool> &) {
                if (std::exchange(m_waitsForDictionary, false))
                    search();
            });
    }
    m_worker = std::make_shared<Worker>(*std::move(searcher), m_dictionary);
    return {};
}

void PersonSearchTask::warmUp()
{
    (void)connect(); // what fails is told by the first search
}

void PersonSearchTask::ask(const QString &text, int limit)
{
    m_text = text;
    m_limit = limit;
    search();
}

void PersonSearchTask::search()
{
    m_waitsForDictionary = false;
    if (const auto ready = connect(); !ready) {
        Q_EMIT answered(failure(ready.error()));
        return;
    }
    m_searching.ask([worker = m_worker, text = m_text, limit = m_limit](
                        Progress &) { return worker->search().search(text, limit); },
        [this, text = m_text](const Answer &answer) {
            if (text == m_text)
                show(answer);
        });
}

void PersonSearchTask::show(const Answer &answer)
{
    // What found nobody may have been misspelt.
    m_waitsForDictionary = answer && answer->empty() && m_loading.isRunning();
    if (!m_waitsForDictionary)
        Q_EMIT answered(answer);
}

void PersonSearchTask::forget()
{
    m_waitsForDictionary = false;
    m_text.clear();
    m_searching.forget();
}

} // namespace ventanilla::people
