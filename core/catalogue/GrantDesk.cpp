#include "core/catalogue/GrantDesk.h"

#include "core/audit/Audit.h"
#include "core/catalogue/Overdrafts.h"
#include "core/identity/Household.h"
#include "core/identity/Person.h"

#include <algorithm>
#include <cmath>

namespace ventanilla::catalogue {

namespace {

using security::Permission;

constexpr int longestText = 2000;
constexpr int longestFolio = 60;
constexpr qint64 mostPesos = 1'000'000'000'000;
constexpr double mostUnits = 1'000'000;

Result<void> checkText(QString &text, const char *field, int longest)
{
    text = text.trimmed();
    if (text.size() > longest)
        return failure(ErrorKind::InvalidInput, QString::fromLatin1(field), QStringLiteral("too_long"));
    return {};
}

Result<void> checkMeasures(
    const Benefit &benefit, const std::optional<qint64> &amount, const std::optional<double> &quantity)
{
    if (amount && (*amount < 1 || *amount > mostPesos))
        return failure(ErrorKind::InvalidInput, QStringLiteral("amount"), QStringLiteral("range"));
    if (quantity && !(*quantity > 0 && *quantity <= mostUnits))
        return failure(ErrorKind::InvalidInput, QStringLiteral("quantity"), QStringLiteral("range"));
    if (quantity && benefit.kind == BenefitKind::Goods && *quantity != std::floor(*quantity))
        return failure(ErrorKind::InvalidInput, QStringLiteral("quantity"), QStringLiteral("whole"));
    return {};
}

// What nobody could approve waits for whoever is head of another unit: a small municipality has no head for each.
bool hasHead(store::Connection &connection, UnitId unit)
{
    return connection.statement("SELECT 1 FROM operator WHERE unit_id = ? AND role = ? AND active LIMIT 1")
        .bind(unit, security::Role::UnitHead)
        .single<int>()
        .has_value();
}

StepFacts factsHere(
    store::Connection &connection, const Benefit &benefit, const Grant &grant, const std::vector<GrantEvent> &events)
{
    StepFacts facts = factsOf(benefit, grant, events);
    if (facts.benefitUnit && !hasHead(connection, *facts.benefitUnit))
        facts.benefitUnit.reset();
    return facts;
}

std::optional<QString> waitingFolio(store::Connection &connection, PersonId person, BenefitId benefit)
{
    for (const GrantOfBenefit &other : grants::of(connection, person)) {
        const auto status = other.grant.status;
        const bool waits =
            status == GrantStatus::Requested || status == GrantStatus::Evaluated || status == GrantStatus::Approved;
        if (other.grant.benefit == benefit && waits)
            return other.grant.id.folio();
    }
    return std::nullopt;
}

Result<Grant> grantToAdd(store::Connection &connection, const GrantRequest &request, const QDate &today)
{
    const auto benefit = benefits::find(connection, request.benefit);
    if (!benefit)
        return failure(ErrorKind::NotFound, QStringLiteral("benefit"));
    const auto person = identity::persons::standing(connection, request.person);
    if (!person)
        return failure(ErrorKind::NotFound, QStringLiteral("person"));
    if (!benefit->isValidOn(today))
        return failure(ErrorKind::Conflict, QStringLiteral("valid_to"));
    if (person->deceasedOn.isValid() && person->deceasedOn <= today)
        return failure(ErrorKind::Conflict, QStringLiteral("deceased_on"));
    if (auto sound = checkMeasures(*benefit, request.amount, request.quantity); !sound)
        return failure(sound.error());
    if (const auto waiting = waitingFolio(connection, person->id, benefit->id))
        return failure(ErrorKind::Duplicate, QStringLiteral("grant"), *waiting);
    Grant grant;
    grant.benefit = benefit->id;
    grant.person = person->id;
    if (const auto household = identity::households::currentOf(connection, person->id))
        grant.household = household->id;
    grant.statusDate = today;
    grant.amount = request.amount;
    grant.quantity = request.quantity;
    if (!grant.quantity && benefit->kind == BenefitKind::Goods)
        grant.quantity = 1;
    return grant;
}

std::optional<BenefitVersionId> versionInForce(store::Transaction &transaction, BenefitId id)
{
    const auto benefit = benefits::find(transaction, id);
    return benefit ? std::optional(benefit_versions::inForce(transaction, *benefit)) : std::nullopt;
}

GrantEvent eventOf(const Grant &grant, store::Transaction &transaction, const security::Session &session)
{
    GrantEvent event;
    event.grant = grant.id;
    event.status = grant.status;
    event.occurredAt = transaction.now();
    event.onDate = session.today();
    event.operatorId = session.currentOperator().id;
    event.amount = grant.amount;
    event.quantity = grant.quantity;
    event.folio = grant.folio;
    return event;
}

Result<void> checkTexts(StepRequest &request)
{
    return checkText(request.note, "reason", longestText)
        .and_then([&] { return checkText(request.alternative, "alternative", longestText); })
        .and_then([&] { return checkText(request.folio, "folio", longestFolio); })
        .and_then([&]() -> Result<void> {
            const bool needsReason = request.step == GrantStep::Reject || request.step == GrantStep::Cancel
                || request.step == GrantStep::TakeBack;
            if (needsReason && request.note.isEmpty())
                return failure(ErrorKind::MissingInput, QStringLiteral("reason"));
            if (request.step == GrantStep::Reject && request.alternative.isEmpty())
                return failure(ErrorKind::MissingInput, QStringLiteral("alternative"));
            return {};
        });
}

// The grant as it would stand after the step.
Grant afterStep(const Grant &before, const StepRequest &request)
{
    Grant after = before;
    const bool decidesMeasures = request.step == GrantStep::Evaluate || request.step == GrantStep::Approve;
    if (decidesMeasures && request.amount)
        after.amount = request.amount;
    if (decidesMeasures && request.quantity)
        after.quantity = request.quantity;
    if (!request.folio.isEmpty())
        after.folio = request.folio;
    return after;
}

class Step
{
public:
    Step(store::Transaction &transaction, security::Session &session, const StepRequest &request)
        : m_transaction(transaction), m_session(session), m_request(request)
    { }

    Result<GrantEventId> take()
    {
        const auto row = grant_rows::find(m_transaction, m_request.grant);
        const auto benefit = row ? benefits::find(m_transaction, row->grant.benefit) : std::nullopt;
        if (!benefit)
            return failure(ErrorKind::NotFound, QStringLiteral("grant"));
        m_benefit = *benefit;
        m_grant = afterStep(row->grant, m_request);
        m_events = grant_events::of(m_transaction, m_grant.id);
        const StepFacts facts = factsHere(m_transaction, m_benefit, m_grant, m_events);
        if (auto allowed = mayTake(m_session.currentOperator(), m_request.step, facts); !allowed)
            return failure(allowed.error());
        if (auto possible = checkPossible(); !possible)
            return failure(possible.error());
        return write();
    }

private:
    Result<void> checkPossible()
    {
        const bool decides = m_request.step == GrantStep::Evaluate || m_request.step == GrantStep::Approve;
        if (auto sound = checkMeasures(m_benefit, m_request.amount, m_request.quantity); !sound)
            return sound;
        if (decides && m_benefit.kind == BenefitKind::Money && !m_grant.amount)
            return failure(ErrorKind::MissingInput, QStringLiteral("amount"));
        if (m_request.step == GrantStep::Approve)
            return checkApprovable();
        if (m_request.step == GrantStep::Deliver)
            return checkDeliverable();
        return {};
    }

    Result<void> checkApprovable()
    {
        if (!m_benefit.isValidOn(m_session.today()))
            return failure(ErrorKind::Conflict, QStringLiteral("valid_to"));
        return checkApproval(availabilityOf(m_transaction, m_benefit), m_grant);
    }

    Result<void> checkDeliverable()
    {
        const Availability available = availabilityOf(m_transaction, m_benefit);
        for (const Overdraft &overdraft : overdrafts::ofCommitments(m_transaction, m_benefit, available)) {
            if (std::ranges::any_of(overdraft.grants, [&](const GrantRow &row) { return row.grant.id == m_grant.id; }))
                return failure(ErrorKind::Conflict, QStringLiteral("overdraft"));
        }
        return checkDelivery(available, m_grant);
    }

    GrantEventId write()
    {
        GrantEvent event = eventOf(m_grant, m_transaction, m_session);
        event.status = statusAfter(m_request.step);
        event.note = m_request.note;
        event.alternative = m_request.alternative;
        if (m_request.step == GrantStep::TakeBack)
            event.takesBack = standingDeliveries(m_events).back().id;
        // A step is never older than those it follows, whatever this computer's clock says: it had seen them.
        if (!m_events.empty() && event.occurredAt <= m_events.back().occurredAt)
            event.occurredAt = m_events.back().occurredAt.addMSecs(1);
        if (m_benefit.kind == BenefitKind::Goods && m_request.step == GrantStep::Deliver)
            moveStock(event, MovementKind::Delivery, -unitsOf(m_grant.quantity));
        if (event.takesBack && m_benefit.kind == BenefitKind::Goods)
            moveStock(event, MovementKind::Return, unitsOf(standingDeliveries(m_events).back().quantity));
        return grant_events::insert(m_transaction, event);
    }

    void moveStock(const GrantEvent &event, MovementKind kind, qint64 quantity)
    {
        StockMovement movement;
        movement.benefit = m_benefit.id;
        movement.kind = kind;
        movement.quantity = quantity;
        movement.grant = m_grant.id;
        movement.operatorId = event.operatorId;
        movement.occurredAt = stock_movements::instantAfterAll(m_transaction, m_benefit.id);
        movement.note = kind == MovementKind::Return ? event.note : QString();
        (void)stock_movements::insert(m_transaction, movement);
    }

    store::Transaction &m_transaction;
    security::Session &m_session;
    const StepRequest &m_request;
    Benefit m_benefit;
    Grant m_grant;
    std::vector<GrantEvent> m_events;
};

QString operatorName(store::Connection &connection, const std::optional<OperatorId> &id)
{
    if (!id)
        return {};
    return connection.statement("SELECT full_name FROM operator WHERE id = ?")
        .bind(*id)
        .single<QString>()
        .value_or(QString());
}

std::optional<Error> refusalOf(const security::Operator &who, const StepFacts &facts)
{
    if (facts.status != GrantStatus::Evaluated)
        return std::nullopt;
    const auto allowed = mayTake(who, GrantStep::Approve, facts);
    return allowed ? std::nullopt : std::optional(allowed.error());
}

} // namespace

Result<GrantId> requestGrant(security::Session &session, const GrantRequest &request)
{
    GrantRequest sound = request;
    if (auto checked = checkText(sound.note, "note", longestText); !checked)
        return failure(checked.error());
    return session.write(Permission::RequestGrant, [&](store::Transaction &transaction) -> Result<GrantId> {
        auto grant = grantToAdd(transaction, sound, session.today());
        if (!grant)
            return failure(grant.error());
        grant->operatorId = session.currentOperator().id;
        grant->version = versionInForce(transaction, grant->benefit);
        grant->id = grants::insert(transaction, *grant);
        GrantEvent event = eventOf(*grant, transaction, session);
        event.note = sound.note;
        (void)grant_events::insert(transaction, event);
        return grant->id;
    });
}

Result<GrantEventId> takeStep(security::Session &session, const StepRequest &request)
{
    const Permission permission = permissionFor(request.step);
    if (auto allowed = session.require(permission); !allowed)
        return failure(allowed.error());
    StepRequest sound = request;
    if (auto checked = checkTexts(sound); !checked)
        return failure(checked.error());
    return session.write(
        permission, [&](store::Transaction &transaction) { return Step(transaction, session, sound).take(); });
}

Result<GrantFile> openGrant(security::Session &session, GrantId id)
{
    return session.write(Permission::ReadPersonalFile, [&](store::Transaction &transaction) -> Result<GrantFile> {
        auto row = grant_rows::find(transaction, id);
        auto benefit = row ? benefits::find(transaction, row->grant.benefit) : std::nullopt;
        if (!benefit)
            return failure(ErrorKind::NotFound, QStringLiteral("grant"));
        const auto events = grant_events::of(transaction, id);
        GrantFile file{*std::move(row), *std::move(benefit), {}, {}, {}, {}, {}};
        if (file.row.grant.version)
            file.requestedUnder = benefit_versions::find(transaction, *file.row.grant.version);
        file.availability = availabilityOf(transaction, file.benefit);
        for (const GrantEvent &event : events)
            file.steps.push_back({event, operatorName(transaction, event.operatorId)});
        const StepFacts facts = factsHere(transaction, file.benefit, file.row.grant, events);
        file.next = stepsFor(session.currentOperator(), facts);
        file.approvalRefused = refusalOf(session.currentOperator(), facts);
        audit::record(transaction, session, audit::Action::ReadPersonalFile, file.row.standing, id.folio());
        return file;
    });
}

} // namespace ventanilla::catalogue
