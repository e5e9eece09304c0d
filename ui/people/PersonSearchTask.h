#pragma once

#include "core/identity/Search.h"
#include "ui/common/AsyncTask.h"

namespace ventanilla::people {

// The search of a box, in a thread and on a connection of its own; only the answer to the latest text is delivered.
class PersonSearchTask final : public QObject
{
    Q_OBJECT
public:
    using Answer = Result<std::vector<identity::SearchResult>>;

    // `session` must outlive the task. The dictionary is the window's: misspelt names are found once it is loaded, by
    // whichever search needed it first.
    PersonSearchTask(security::Session &session, std::shared_ptr<identity::NameDictionary> dictionary, QObject *parent);
    ~PersonSearchTask() override;

    // Loads the dictionary and opens the connection, so that the first search does not wait for it.
    void warmUp();
    void ask(const QString &text, int limit);
    void forget();

Q_SIGNALS:
    // Delivered once the answer is whole: a text that nobody fits waits for the dictionary.
    void answered(const ventanilla::people::PersonSearchTask::Answer &answer);

private:
    class Worker;
    [[nodiscard]] Result<void> connect();
    void search();
    void show(const Answer &answer);

    security::Session &m_session;
    std::shared_ptr<identity::NameDictionary> m_dictionary;
    std::shared_ptr<Worker> m_worker; // used by the searching thread alone
    QString m_text;
    int m_limit = 0;
    bool m_waitsForDictionary = false;
    ui::AsyncTask<bool> m_loading;
    ui::LatestTask<std::vector<identity::SearchResult>> m_searching;
};

} // namespace ventanilla::people
