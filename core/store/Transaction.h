#pragma once

#include "core/store/Connection.h"

namespace ventanilla::store {

// What writing needs: a Connection that holds the write lock, and new row ids. Everything in it happens or nothing.
class Transaction final : public Connection
{
public:
    // The next id of Tag's table on this device. Ids are never given twice, not even after a delete.
    template <class Tag>
    [[nodiscard]] Id<Tag> nextId()
    {
        return Id<Tag>(nextRowId(Tag::table));
    }

    [[nodiscard]] qint64 nextRowId(const char *table);

private:
    friend class Database;
    explicit Transaction(ConnectionState &state);
    ~Transaction() override;

    void begin();
    void commit();

    std::unordered_map<std::string, qint64> m_lastIds;
    bool m_open = false;
};

} // namespace ventanilla::store
