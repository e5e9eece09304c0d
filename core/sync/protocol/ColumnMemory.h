#pragma once

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

// What a model remembers of the values of one column (FORMAT.md, "Columns").
namespace ventanilla::sync {

// The last 255 different values, each at the place where it was put.
template <class Value>
class RecentValues
{
public:
    static constexpr size_t most = 255;

    [[nodiscard]] std::optional<quint32> find(const Value &value) const
    {
        const auto found = m_places.find(value);
        return found == m_places.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] const Value *at(quint32 place) const { return place < m_values.size() ? &m_values[place] : nullptr; }

    void add(const Value &value)
    {
        if (m_places.contains(value))
            return;
        if (m_values.size() < most) {
            m_places.emplace(value, quint32(m_values.size()));
            m_values.push_back(value);
            return;
        }
        m_places.erase(m_values[m_oldest]);
        m_places.emplace(value, quint32(m_oldest));
        m_values[m_oldest] = value;
        m_oldest = (m_oldest + 1) % most;
    }

    void clear() { *this = RecentValues(); }

private:
    std::vector<Value> m_values;
    std::map<Value, quint32> m_places;
    size_t m_oldest = 0;
};

struct ColumnMemory
{
    // The slot of its own last value among the model's; nothing when there is no room for one.
    std::optional<size_t> slot;
    // The slot after it holds the first value in the last transaction that had one; this is that transaction's number.
    quint64 transaction = 0;
    size_t base = 0;                // the slot that its values were nearest to lately
    std::vector<quint16> distances; // to each slot's value: how many bits that takes on average, in 64ths
    qint64 lastInteger = 0;
    quint32 lastToken = 0;
    RecentValues<qint64> integers;
    RecentValues<QByteArray> texts;
};

} // namespace ventanilla::sync
