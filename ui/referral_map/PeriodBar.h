#pragma once

#include "core/referrals/ReferralMap.h"

#include <QWidget>

#include <functional>

namespace ventanilla::ui {
class ChoiceField;
class DateField;
class Field;
} // namespace ventanilla::ui

namespace ventanilla::referral_map {

// Which days: the usual periods by name, or two dates.
class PeriodBar final : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodBar(std::function<QDate()> today, QWidget *parent = nullptr);

    // Nothing while the dates typed are none, or the wrong way round.
    [[nodiscard]] std::optional<referrals::MapPeriod> period() const;
    void retranslate();

Q_SIGNALS:
    void periodChanged(); // to one that can be read

private:
    enum class Span { Month, Quarter, Year, Dates };

    void choose();
    void readDates();
    [[nodiscard]] referrals::MapPeriod named(Span span) const;
    [[nodiscard]] Span span() const;

    std::function<QDate()> m_today;
    ui::ChoiceField *m_span;
    ui::Field *m_spanField;
    ui::DateField *m_from;
    ui::Field *m_fromField;
    ui::DateField *m_to;
    ui::Field *m_toField;
};

} // namespace ventanilla::referral_map
