#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <memory>
#include <vector>

// A table that most batches touch in few places. It is copied whole once; assigned from its original again, it takes back
// only the lines that either was asked for since keep(), so that a short batch does not pay for megabytes.
namespace ventanilla::sync {

template <class Value>
class RestorableTable
{
public:
    explicit RestorableTable(size_t size, const Value &value = Value())
        : m_values(size, value), m_touched((size / lineSize) / wordBits + 1, 0)
    { }
    RestorableTable(const RestorableTable &) = default;
    RestorableTable(RestorableTable &&) noexcept = default;
    RestorableTable &operator=(RestorableTable &&) noexcept = default;
    ~RestorableTable() = default;

    RestorableTable &operator=(const RestorableTable &other)
    {
        if (m_family != nullptr && m_family == other.m_family
            && differingLines(other) < m_values.size() / lineSize / 16)
            copyDifferingLines(other);
        else
            m_values = other.m_values;
        m_touched = other.m_touched;
        m_family = other.m_family;
        return *this;
    }

    // What it holds now is what it and its copies share from here on.
    void keep()
    {
        m_family = std::make_shared<const char>();
        std::fill(m_touched.begin(), m_touched.end(), 0);
    }

    // The value will be asked for in a moment: memory is slow.
    void prepare(size_t index) const { __builtin_prefetch(&m_values[index], 1); }

    [[nodiscard]] Value &operator[](size_t index)
    {
        const size_t line = index / lineSize;
        m_touched[line / wordBits] |= quint64(1) << (line % wordBits);
        return m_values[index];
    }

private:
    static constexpr size_t wordBits = 64;
    static constexpr size_t lineBytes = 64;
    static constexpr size_t lineSize = std::max<size_t>(lineBytes / sizeof(Value), 1);

    // At most so many.
    [[nodiscard]] size_t differingLines(const RestorableTable &other) const
    {
        size_t lines = 0;
        for (size_t word = 0; word < m_touched.size(); ++word)
            lines += size_t(std::popcount(m_touched[word] | other.m_touched[word]));
        return lines;
    }
    void copyDifferingLines(const RestorableTable &other)
    {
        for (size_t word = 0; word < m_touched.size(); ++word) {
            for (quint64 lines = m_touched[word] | other.m_touched[word]; lines != 0; lines &= lines - 1) {
                const size_t begin = (word * wordBits + size_t(std::countr_zero(lines))) * lineSize;
                const size_t count = std::min(lineSize, m_values.size() - begin);
                std::copy_n(&other.m_values[begin], count, &m_values[begin]);
            }
        }
    }

    std::vector<Value> m_values;
    std::vector<quint64> m_touched;       // a bit for each line
    std::shared_ptr<const char> m_family; // tables of one family agree in every line that neither has touched
};

} // namespace ventanilla::sync
