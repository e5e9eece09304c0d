#include "core/demo/CatalogueHistory.h"

#include "core/base/Clock.h"
#include "core/catalogue/BenefitVersions.h"

#include <algorithm>

namespace ventanilla::demo {

namespace {

using catalogue::Benefit;
using catalogue::BenefitVersion;

class CatalogueHistory
{
public:
    CatalogueHistory(store::Transaction &transaction, const Office &office, const QDate &until,
        const security::Operator &administrator)
        : m_transaction(transaction), m_office(office), m_until(until), m_administrator(administrator)
    { }

    // `before` makes of what the benefit says now what it said until then.
    template <class Before>
    void changed(const char *code, int daysAgo, const QString &reason, Before before)
    {
        const auto now = benefitOf(code);
        if (!now)
            return;
        const QDate day = m_until.addDays(-daysAgo);
        BenefitVersion first;
        first.terms = *now;
        before(first.terms);
        first.savedAt = local_time::toUtc(day, QTime(9, 0));
        (void)catalogue::benefit_versions::insert(m_transaction, std::move(first));
        (void)add(*now, day, day, reason);
    }

    template <class Change>
    std::optional<BenefitVersionId> planned(
        const char *code, int daysAgo, const QDate &from, const QString &reason, Change change)
    {
        auto terms = benefitOf(code);
        if (!terms)
            return std::nullopt;
        const QDate decided = m_until.addDays(-daysAgo);
        BenefitVersion found;
        found.terms = *terms;
        found.savedAt = local_time::toUtc(decided, QTime(9, 0));
        (void)catalogue::benefit_versions::insert(m_transaction, std::move(found));
        change(*terms);
        return add(*terms, from, decided, reason);
    }

    void withdrawn(const std::optional<BenefitVersionId> &version, int daysAgo, const QString &reason)
    {
        if (version)
            catalogue::benefit_versions::insertWithdrawal(m_transaction, *version,
                {m_administrator.id, local_time::toUtc(m_until.addDays(-daysAgo), QTime(12, 30)), reason});
    }

private:
    std::optional<Benefit> benefitOf(const char *code)
    {
        const OfficeBenefit *benefit = m_office.findBenefit(QString::fromLatin1(code));
        return benefit ? catalogue::benefits::row(m_transaction, benefit->id) : std::nullopt;
    }

    BenefitVersionId add(const Benefit &terms, const QDate &from, const QDate &decided, const QString &reason)
    {
        BenefitVersion version;
        version.terms = terms;
        version.effectiveFrom = from;
        version.planned = from > decided;
        version.operatorId = m_administrator.id;
        version.savedAt = local_time::toUtc(decided, QTime(10, 15));
        version.reason = reason;
        return catalogue::benefit_versions::insert(m_transaction, std::move(version));
    }

    store::Transaction &m_transaction;
    const Office &m_office;
    QDate m_until;
    const security::Operator &m_administrator;
};

} // namespace

void writeCatalogueHistory(store::Transaction &transaction, const Office &office, const QDate &until)
{
    const auto administrator =
        std::ranges::find(office.demoOperators, security::Role::Administrator, &security::Operator::role);
    if (administrator == office.demoOperators.end())
        return;
    CatalogueHistory history(transaction, office, until, *administrator);
    history.changed("CAJA_ALIMENTOS", 190,
        QStringLiteral("Decreto alcaldicio 412: una caja cada tres meses y no cada dos, para llegar a más hogares"),
        [](Benefit &it) { it.requirements.replace(QStringLiteral("en 3 meses"), QStringLiteral("en 2 meses")); });
    history.changed("APORTE_ECONOMICO", 75,
        QStringLiteral("El reglamento pide informe social desde este semestre; el plazo sube a diez días"),
        [](Benefit &it) {
            it.documents.removeAll(QStringLiteral("Informe social"));
            it.processingDays = 5;
        });
    history.changed("ROPA_ABRIGO", 130, QStringLiteral("El nombre anterior se confundía con la ropa usada que se dona"),
        [](Benefit &it) { it.name = QStringLiteral("Ropa de abrigo"); });
    (void)history.planned("LENA_CALEFACCION", 9, QDate(until.year() + 1, 1, 1),
        QStringLiteral("Presupuesto del próximo año, aprobado por el concejo"), [](Benefit &it) {
            it.quota = 400;
            it.processingDays = 5;
        });
    const auto refused = history.planned("AGUA_ALJIBE", 12, until.addMonths(1),
        QStringLiteral("Se pedirá el certificado de residencia de la junta de vecinos"),
        [](Benefit &it) { it.documents.append(QStringLiteral("Certificado de residencia")); });
    history.withdrawn(refused, 4,
        QStringLiteral(
            "El concejo pidió no sumar papeles: quien vive sin red de agua está lejos de la junta de vecinos"));
}

} // namespace ventanilla::demo
