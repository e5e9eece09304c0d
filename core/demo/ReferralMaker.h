#pragma once

#include "core/demo/Narrative.h"
#include "core/demo/Office.h"
#include "core/demo/OfficeCalendar.h"
#include "core/referrals/Referral.h"

namespace ventanilla::demo {

// What is known of a referral when the attention makes it.
struct NewReferral
{
    AttentionId attention;
    std::optional<PersonId> person;
    QString fromUnit; // codes
    QString toUnit;
    QString motive;
    QDateTime createdAt;
    size_t day = 0; // of the calendar
    OperatorId sender;
};

// Referrals with the steps that followed by the last day of the history: most are answered in time, some late, a few come
// back, and a few nobody has touched.
class ReferralMaker
{
public:
    ReferralMaker(const Office &office, const OfficeCalendar &calendar, const QDate &until)
        : m_office(office), m_calendar(calendar), m_until(until)
    { }

    [[nodiscard]] int maximumDays(const NewReferral &referral) const;
    void write(store::Transaction &transaction, const NewReferral &referral, Random &random);
    [[nodiscard]] qint64 written() const { return m_written; }

private:
    const Office &m_office;
    const OfficeCalendar &m_calendar;
    QDate m_until;
    qint64 m_written = 0;
};

} // namespace ventanilla::demo
