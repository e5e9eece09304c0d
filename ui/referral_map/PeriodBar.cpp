#include "ui/referral_map/PeriodBar.h"

#include "ui/common/ChoiceField.h"
#include "ui/common/DateField.h"
#include "ui/common/Field.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>

namespace ventanilla::referral_map {

PeriodBar::PeriodBar(std::function<QDate()> today, QWidget *parent)
    : QWidget(parent), m_today(std::move(today)), m_span(new ui::ChoiceField(this)),
      m_spanField(new ui::Field(m_span, this)), m_from(new ui::DateField(this)),
      m_fromField(new ui::Field(m_from, this)), m_to(new ui::DateField(this)), m_toField(new ui::Field(m_to, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::two);
    for (auto *field : {m_spanField, m_fromField, m_toField})
        layout->addWidget(field, 0, Qt::AlignTop);
    layout->addStretch(1);
    for (auto *date : {m_from, m_to}) {
        date->setToday(m_today);
        date->forbidFuture();
        connect(date, &ui::DateField::dateChanged, this, &PeriodBar::readDates);
    }
    connect(m_from, &ui::DateField::problemChanged, m_fromField, &ui::Field::setProblem);
    connect(m_to, &ui::DateField::problemChanged, m_toField, &ui::Field::setProblem);
    retranslate();
    m_span->setValue(int(Span::Quarter));
    connect(m_span, &ui::ChoiceField::valueChanged, this, &PeriodBar::choose);
    m_fromField->hide();
    m_toField->hide();
}

PeriodBar::Span PeriodBar::span() const
{
    return m_span->chosen<Span>().value_or(Span::Quarter);
}

referrals::MapPeriod PeriodBar::named(Span span) const
{
    constexpr int month = 30;
    constexpr int quarter = 90;
    constexpr int year = 365;
    const QDate today = m_today();
    const int days = span == Span::Month ? month : span == Span::Year ? year : quarter;
    return {today.addDays(1 - days), today};
}

std::optional<referrals::MapPeriod> PeriodBar::period() const
{
    if (span() != Span::Dates)
        return named(span());
    const auto from = m_from->date();
    const auto to = m_to->date();
    if (!from || !to || *to < *from || *to > from->addYears(referrals::longestMapYears))
        return std::nullopt;
    return referrals::MapPeriod{*from, *to};
}

void PeriodBar::choose()
{
    const bool dates = span() == Span::Dates;
    if (dates && (m_from->isEmpty() || m_to->isEmpty())) {
        const auto usual = named(Span::Quarter);
        m_from->setDate(usual.from);
        m_to->setDate(usual.to);
    }
    m_fromField->setVisible(dates);
    m_toField->setVisible(dates);
    Q_EMIT periodChanged();
}

void PeriodBar::readDates()
{
    const auto from = m_from->date();
    const auto to = m_to->date();
    m_toField->setProblem(from && to && *to < *from ? tr("It is before the first day.") : QString());
    if (period())
        Q_EMIT periodChanged();
}

void PeriodBar::retranslate()
{
    m_spanField->setLabel(tr("&Referrals made in"));
    m_fromField->setLabel(tr("F&rom"));
    m_toField->setLabel(tr("&Until"));
    m_span->setChoices({{tr("the last 30 days"), int(Span::Month)}, {tr("the last 90 days"), int(Span::Quarter)},
        {tr("the last 12 months"), int(Span::Year)}, {tr("other dates…"), int(Span::Dates)}});
}

} // namespace ventanilla::referral_map
