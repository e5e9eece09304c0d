#include "core/demo/Storeroom.h"

#include "core/base/Clock.h"
#include "core/catalogue/Availability.h"
#include "core/catalogue/GrantEvent.h"
#include "core/catalogue/Stock.h"

namespace ventanilla::demo {

namespace {

using catalogue::Benefit;
using catalogue::BenefitKind;
using catalogue::GrantStatus;
using catalogue::MovementKind;

constexpr qint64 limitOfApproval = 100'000;

class Storeroom
{
public:
    Storeroom(store::Transaction &transaction, const Office &office, const QDate &until, quint64 seed)
        : m_transaction(transaction), m_office(office), m_until(until), m_seed(seed)
    { }

    void writeSteps()
    {
        for (const GrantId id : openGrants()) {
            const auto grant = catalogue::grants::find(m_transaction, id);
            Random random(m_seed, Stream::Storeroom, quint64(id.counter()));
            const OperatorId asked = m_office.operatorOf(QStringLiteral("MESON"), random);
            const OperatorId evaluated = m_office.operatorOf(QStringLiteral("UAS"), random);
            const int days = random.between(1, 6);
            addStep(*grant, GrantStatus::Requested, asked, grant->statusDate.addDays(-days));
            if (grant->status != GrantStatus::Requested)
                addStep(*grant, GrantStatus::Evaluated, evaluated, grant->statusDate);
            if (grant->status == GrantStatus::Approved)
                addStep(*grant, GrantStatus::Approved, m_office.operatorOf(QStringLiteral("UAS"), random),
                    grant->statusDate);
        }
    }

    void writeStock()
    {
        for (Benefit &benefit : catalogue::benefits::all(m_transaction)) {
            if (benefit.scope != catalogue::BenefitScope::Local)
                continue;
            Random random(m_seed, Stream::Storeroom, quint64(benefit.id.counter()) + manyGrants);
            if (benefit.kind == BenefitKind::Money && !benefit.approvalLimit)
                benefit.approvalLimit = limitOfApproval;
            const bool stored =
                benefit.kind == BenefitKind::Goods && benefit.unit == m_office.units.value(QStringLiteral("BODEGA"));
            if (stored)
                benefit.minimumStock = random.between(2, 6) * 5;
            catalogue::benefits::update(m_transaction, benefit);
            if (stored)
                fill(benefit, random);
        }
    }

private:
    static constexpr quint64 manyGrants = quint64(1) << 40;

    std::vector<GrantId> openGrants()
    {
        auto rows = m_transaction.statement("SELECT id FROM benefit_grant WHERE status IN (1, 2, 3)"
                                            " AND external_id IS NULL ORDER BY id");
        std::vector<GrantId> ids;
        while (rows.step())
            ids.push_back(rows.value<GrantId>(0));
        return ids;
    }

    void addStep(const catalogue::Grant &grant, GrantStatus status, OperatorId by, const QDate &day)
    {
        catalogue::GrantEvent event;
        event.grant = grant.id;
        event.status = status;
        event.occurredAt = local_time::toUtc(day, QTime(9, 0).addSecs(int(status) * 5400));
        event.onDate = day;
        event.operatorId = by;
        event.amount = grant.amount;
        event.quantity = grant.quantity;
        event.folio = status == GrantStatus::Approved ? grant.folio : QString();
        (void)catalogue::grant_events::insert(m_transaction, event);
    }

    // Bought in the summer and after it, counted a fortnight ago, and some spoilt since. The count leaves what was promised,
    // and sometimes little more.
    void fill(const Benefit &benefit, Random &random)
    {
        static const QStringList perishable{
            QStringLiteral("CAJA_ALIMENTOS"), QStringLiteral("LECHE_ESPECIAL"), QStringLiteral("PANALES")};
        const qint64 promised = catalogue::availabilityOf(m_transaction, benefit).promised;
        const OperatorId who = m_office.operatorOf(QStringLiteral("BODEGA"), random);
        const bool expires = perishable.contains(benefit.code);
        const auto move = [&](MovementKind kind, qint64 quantity, int daysAgo, const QDate &expiresOn,
                              const QString &note) {
            catalogue::StockMovement movement;
            movement.benefit = benefit.id;
            movement.kind = kind;
            movement.quantity = quantity;
            movement.operatorId = who;
            movement.occurredAt = local_time::toUtc(m_until.addDays(-daysAgo), QTime(11, 30));
            movement.expiresOn = expiresOn;
            movement.note = note;
            if (kind == MovementKind::Purchase)
                movement.document = QStringLiteral("OC %1-%2").arg(random.between(100, 999)).arg(m_until.year() % 100);
            (void)catalogue::stock_movements::insert(m_transaction, movement);
        };
        const auto expiry = [&](int from, int to) {
            return expires ? m_until.addDays(random.between(from, to)) : QDate();
        };
        move(MovementKind::Purchase, random.between(4, 12) * 10, 150, expiry(8, 45), {});
        move(MovementKind::Purchase, random.between(2, 6) * 10, 40, expiry(120, 400), {});
        move(MovementKind::Count, promised + random.between(1, 40), 14, {}, {});
        if (expires)
            move(MovementKind::Loss, -1, 6, {}, QStringLiteral("Envase roto"));
    }

    store::Transaction &m_transaction;
    const Office &m_office;
    QDate m_until;
    quint64 m_seed;
};

} // namespace

void writeStoreroom(store::Transaction &transaction, const Office &office, const QDate &until, quint64 seed)
{
    Storeroom storeroom(transaction, office, until, seed);
    storeroom.writeSteps();
    storeroom.writeStock();
}

} // namespace ventanilla::demo
