#include "core/demo/Coordination.h"

#include "core/base/Clock.h"
#include "core/catalogue/BenefitPeriod.h"
#include "core/equity/Detection.h"
#include "core/equity/Dismissal.h"
#include "core/referrals/WorkingDays.h"

#include <algorithm>
#include <map>

namespace ventanilla::demo {

namespace {

using catalogue::Grant;
using catalogue::GrantStatus;

constexpr int mostRepeats = 30;
constexpr int repeatPerMille = 20; // of what was handed out and has a period
constexpr int mostLookedAt = 12;
constexpr int mostDismissed = 3; // of each kind

class Coordination
{
public:
    Coordination(store::Transaction &transaction, const Office &office, const QDate &until, quint64 seed,
        const security::Operator &head)
        : m_transaction(transaction), m_office(office), m_until(until), m_seed(seed), m_head(head)
    { }

    // The same again before its period has ended, as happens where two counters do not know of each other.
    qint64 repeatSome()
    {
        for (const GrantId id : handedOut()) {
            Random random(m_seed, Stream::Coordination, quint64(id.counter()));
            if (int(m_again.size()) < mostRepeats && random.perMille(repeatPerMille))
                repeat(*catalogue::grants::find(m_transaction, id), random);
        }
        return qint64(m_again.size());
    }

    Result<void> dismissSome()
    {
        static const QStringList agreed{
            QStringLiteral("Se quemó la casa en el invierno: el comité de emergencia aprobó la segunda entrega."),
            QStringLiteral("La primera entrega venía en mal estado y bodega la repuso."),
            QStringLiteral("Son dos familias en la misma casa; la asistente social lo vio en la visita.")};
        int dismissed = 0;
        for (size_t index = 0; index < m_again.size() && dismissed < mostDismissed; index += 3) {
            const Grant &again = m_again[index];
            const auto alerts = alertsOf(*again.household, &equity::repeats);
            if (!alerts)
                return failure(alerts.error());
            const auto about = std::ranges::find(
                *alerts, std::optional(again.benefit), [](const equity::Alert &alert) { return alert.key.benefit; });
            if (about != alerts->end())
                dismiss(*about, again.statusDate, agreed.at(dismissed++));
        }
        return dismissOverInterventions();
    }

private:
    std::vector<GrantId> handedOut()
    {
        auto rows = m_transaction.statement(
            "SELECT id FROM benefit_grant WHERE status = ?1 AND external_id IS NULL AND household_id IS NOT NULL"
            " AND status_date BETWEEN ?2 AND ?3 ORDER BY id");
        rows.bind(GrantStatus::Delivered, m_until.addDays(-330), m_until.addDays(-30));
        std::vector<GrantId> ids;
        while (rows.step())
            ids.push_back(rows.value<GrantId>(0));
        return ids;
    }

    int monthsOf(BenefitId benefit)
    {
        auto known = m_months.find(benefit);
        if (known == m_months.end()) {
            const auto terms = catalogue::benefits::row(m_transaction, benefit);
            const auto period = terms ? catalogue::periodOf(*terms) : std::nullopt;
            known = m_months.emplace(benefit, period ? period->months : 0).first;
        }
        return known->second;
    }

    void repeat(Grant grant, Random &random)
    {
        constexpr int daysOfMonth = 30;
        const int days = monthsOf(grant.benefit) * daysOfMonth;
        if (days == 0)
            return;
        grant.statusDate = grant.statusDate.addDays(random.between(days / 4, days * 3 / 4));
        while (!referrals::isWorkingDay(grant.statusDate, m_office.communeCode))
            grant.statusDate = grant.statusDate.addDays(1);
        if (grant.statusDate > m_until)
            return;
        grant.operatorId = m_office.operatorOf(QStringLiteral("UAS"), random);
        grant.folio = QStringLiteral("AS-R%1-%2").arg(m_again.size() + 1).arg(grant.statusDate.year());
        grant.id = catalogue::grants::insert(m_transaction, grant);
        m_again.push_back(std::move(grant));
    }

    Result<std::vector<equity::Alert>> alertsOf(
        HouseholdId household, std::vector<equity::Alert> (*detect)(const equity::Population &))
    {
        NoProgress progress;
        const auto population = equity::readPopulation(m_transaction, m_until, {household, std::nullopt}, progress);
        if (!population)
            return failure(population.error());
        return detect(*population);
    }

    Result<void> dismissOverInterventions()
    {
        static const QStringList agreed{
            QStringLiteral("Las unidades llevan el caso juntas: se reúnen el primer lunes de cada mes."),
            QStringLiteral("La cuidadora pidió que la visiten por separado; está acordado en su plan."),
            QStringLiteral("Un programa termina este mes y el otro lo reemplaza.")};
        int dismissed = 0;
        for (const HouseholdId household : withMostProgrammes()) {
            const auto alerts = alertsOf(household, &equity::overInterventions);
            if (!alerts)
                return failure(alerts.error());
            for (const equity::Alert &alert : *alerts) {
                if (alert.interveners >= equity::usualInterveners && dismissed < mostDismissed)
                    dismiss(alert, m_until.addDays(-20), agreed.at(dismissed++));
            }
        }
        return {};
    }

    std::vector<HouseholdId> withMostProgrammes()
    {
        auto rows = m_transaction.statement(
            "SELECT m.household_id FROM programme_membership p JOIN household_member m ON m.person_id = p.person_id"
            " WHERE m.to_date IS NULL AND (p.to_date IS NULL OR p.to_date >= ?1)"
            " GROUP BY m.household_id HAVING count(DISTINCT p.programme) > 1"
            " ORDER BY count(DISTINCT p.programme) DESC, m.household_id LIMIT ?2");
        rows.bind(m_until, mostLookedAt);
        std::vector<HouseholdId> households;
        while (rows.step())
            households.push_back(rows.value<HouseholdId>(0));
        return households;
    }

    void dismiss(const equity::Alert &alert, const QDate &after, const QString &reason)
    {
        constexpr int daysToAgree = 8;
        const QDate day = std::min(after.addDays(daysToAgree), m_until);
        (void)equity::dismissals::insert(m_transaction,
            {{}, alert.key, alert.grounds, reason, m_head.id, local_time::toUtc(day, QTime(12, 0)), std::nullopt});
    }

    store::Transaction &m_transaction;
    const Office &m_office;
    QDate m_until;
    quint64 m_seed;
    const security::Operator &m_head;
    std::map<BenefitId, int> m_months;
    std::vector<Grant> m_again;
};

} // namespace

Result<qint64> writeCoordination(
    store::Transaction &transaction, const Office &office, const QDate &until, quint64 seed)
{
    const auto head = std::ranges::find(office.demoOperators, security::Role::UnitHead, &security::Operator::role);
    if (head == office.demoOperators.end())
        return 0;
    Coordination coordination(transaction, office, until, seed, *head);
    const qint64 added = coordination.repeatSome();
    if (auto dismissed = coordination.dismissSome(); !dismissed)
        return failure(dismissed.error());
    return added;
}

} // namespace ventanilla::demo
