#include "core/identity/Search.h"

#include "core/identity/SearchQuery.h"

namespace ventanilla::identity {

PersonSearch::PersonSearch(security::Session &session)
    : m_session(session), m_dictionary(std::make_shared<NameDictionary>()), m_loadsItself(true)
{ }

PersonSearch::PersonSearch(security::Session &session, std::shared_ptr<NameDictionary> dictionary)
    : m_session(session), m_dictionary(std::move(dictionary))
{ }

Result<void> PersonSearch::prepare()
{
    return m_session.read(
        security::Permission::ReadPersonalFile, [this](store::Connection &connection) -> Result<void> {
            if (!m_dictionary->isLoaded())
                m_dictionary->load(connection);
            return {};
        });
}

Result<std::vector<SearchResult>> PersonSearch::search(const QString &text, int limit)
{
    return m_session.read(security::Permission::ReadPersonalFile, [&](store::Connection &connection) {
        auto results = finder::find(connection, *m_dictionary, text, limit);
        if (results.empty() && m_loadsItself && !m_dictionary->isLoaded() && SearchQuery::of(text).digits.isEmpty()) {
            m_dictionary->load(connection);
            results = finder::find(connection, *m_dictionary, text, limit);
        }
        return results;
    });
}

} // namespace ventanilla::identity
