#pragma once

#include "core/attention/Attention.h"
#include "core/base/Progress.h"
#include "core/demo/HistoryPlan.h"
#include "core/demo/ReferralMaker.h"
#include "core/demo/Residents.h"
#include "core/demo/Visitors.h"
#include "core/store/Database.h"

namespace ventanilla::demo {

// Writes the attentions of a history day by day, with their motives, referrals and cases, some thousands of rows a
// transaction.
class History
{
public:
    struct Counts
    {
        qint64 attentions = 0;
        qint64 referrals = 0;
        qint64 cases = 0;
    };

    History(const Office &office, const HistoryPlan &plan, const Residents &residents, const Narrative &narrative,
        const QDate &until, quint64 seed);

    // Reports `done` plus the attentions written out of `total`. Errors: Cancelled and those of the store.
    [[nodiscard]] Result<Counts> write(store::Database &database, Progress &progress, qint64 done, qint64 total);

private:
    // A visit before it has an id.
    struct Visit
    {
        std::optional<size_t> visitor;
        QStringList motives;
        QString unit;
        QDate date;
        size_t day = 0; // of the calendar
        attention::Attention attention;
        QStringList destinations; // of each motive; empty where it was not referred
    };

    void writeNext(store::Transaction &transaction);
    [[nodiscard]] Visit visitOf(const HistoryPlan::Day &day, int number, Random &random) const;
    void addTimes(Visit &visit, int number, int ofDay, Random &random) const;
    void addMotive(Visit &visit, const QString &code, Random &random) const;
    [[nodiscard]] attention::Outcome outcomeOf(const Visit &visit, const QString &motive, Random &random) const;
    [[nodiscard]] QString destinationOf(const Visit &visit, const QString &motive, Random &random) const;
    void writeCase(store::Transaction &transaction, const Visit &visit, AttentionId attention, Random &random);

    const Office &m_office;
    const HistoryPlan &m_plan;
    const Residents &m_residents;
    const Narrative &m_narrative;
    QDate m_until;
    quint64 m_seed;
    OfficeCalendar m_calendar;
    Visitors m_visitors;
    ReferralMaker m_referrals;
    Counts m_counts;
    size_t m_day = 0;
    int m_number = 0; // within the day
};

} // namespace ventanilla::demo
