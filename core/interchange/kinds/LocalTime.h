#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace ventanilla::interchange {

// Local times of a file to instants and back, fast: the offset of a day is looked up once. Chile changes its clocks
// twice a year at midnight: an hour of April that happens twice is taken as its first time, unless an offset follows
// it, and an hour of September that does not exist as the one after it. One thread.
class LocalTime
{
public:
    LocalTime();

    [[nodiscard]] qint64 toMilliseconds(const QDate &date, int secondOfDay);
    // yyyy-mm-ddThh:mm:ss, with "-04:00" behind it in the second of two equal hours.
    [[nodiscard]] QString text(qint64 milliseconds);

private:
    // The offset that holds all through the UTC day and the next, in seconds; nothing when clocks change in them.
    [[nodiscard]] std::optional<int> steadyOffset(qint64 day);
    [[nodiscard]] int offsetAt(qint64 milliseconds) const;

    QTimeZone m_zone;
    QHash<qint64, std::optional<int>> m_offsets;
};

} // namespace ventanilla::interchange
