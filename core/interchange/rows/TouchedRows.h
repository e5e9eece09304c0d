#pragma once

#include <QtGlobal>

#include <bitset>
#include <unordered_map>

namespace ventanilla::interchange {

// The rows an import has met, by id: ids of a device are dense, so that a page of bits holds thousands of them.
class TouchedRows
{
public:
    // Whether it was new.
    bool add(qint64 id)
    {
        auto bit = m_pages[id >> pageBits][size_t(id & pageMask)];
        const bool isNew = !bit;
        bit = true;
        return isNew;
    }

    [[nodiscard]] bool contains(qint64 id) const
    {
        const auto page = m_pages.find(id >> pageBits);
        return page != m_pages.end() && page->second[size_t(id & pageMask)];
    }

private:
    static constexpr int pageBits = 12;
    static constexpr qint64 pageMask = (1 << pageBits) - 1;
    std::unordered_map<qint64, std::bitset<1 << pageBits>> m_pages;
};

} // namespace ventanilla::interchange
