#pragma once

#include "core/identity/Search.h"
#include "ui/common/AsyncTask.h"

namespace ventanilla::frontdesk {

// The search of the box, in a thread and on a connection of its own; only the answer to the latest text is delivered.
class PersonSearchTask final : public QObject
{
    Q_OBJECT
public:
    using Answer = Result<std::vector<identity::SearchResult>>;

    // The dictionary may be used elsewhere too.
    PersonSearchTask(
        const security::Session &session, std::shared_ptr<identity::NameDictionary> dictionary, QObject *parent);

    // Reads the words to correct misspelt names against, so that the first search does not wait for it.
    void warmUp();
    void ask(const QString &text);
    void forget();

Q_SIGNALS:
    void answered(const QString &text, const ventanilla::frontdesk::PersonSearchTask::Answer &answer);

private:
    class Worker;
    std::shared_ptr<Worker> m_worker; // used by the task's thread alone
    ui::LatestTask<std::vector<identity::SearchResult>> m_task;
};

} // namespace ventanilla::frontdesk
