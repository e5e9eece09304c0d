#pragma once

#include <QDate>
#include <QDateTime>

namespace ventanilla {

// Where the program takes the time from. Injected, so that tests and demo data decide what "now" is.
// Implementations are safe to call from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    // The instant, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

// Stands still until told otherwise. Not synchronised: change it only while no other thread reads it.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime start);
    [[nodiscard]] QDateTime now() const override;
    void set(QDateTime instant);
    void advanceSeconds(qint64 seconds);

private:
    QDateTime m_now;
};

// Offices work on Chilean mainland time whatever the computer's own zone says (domain.md, monthly monitor).
namespace local_time {
[[nodiscard]] QDateTime fromUtc(const QDateTime &instant);
[[nodiscard]] QDateTime toUtc(const QDate &date, const QTime &time);
[[nodiscard]] QDate date(const QDateTime &instant);
[[nodiscard]] QDateTime startOfDay(const QDate &date); // in UTC
} // namespace local_time

} // namespace ventanilla
