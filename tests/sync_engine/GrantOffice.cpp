#include "tests/sync_engine/GrantOffice.h"

#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"

#include <algorithm>
#include <array>
#include <map>

namespace ventanilla::tests {

namespace {

using namespace ventanilla::catalogue;
using security::Role;

constexpr qint64 limit = 50'000;
constexpr int anyPerson = 8;

BenefitId addBenefit(store::Transaction &transaction, const QString &code, BenefitKind kind, UnitId unit)
{
    Benefit benefit;
    benefit.code = benefit.name = code;
    benefit.kind = kind;
    benefit.unit = unit;
    if (kind == BenefitKind::Money) {
        benefit.budget = 200'000;
        benefit.approvalLimit = limit;
    } else {
        benefit.quota = kind == BenefitKind::Goods ? 5 : 3;
    }
    if (kind == BenefitKind::Goods)
        benefit.stock = 6;
    return benefits::insert(transaction, benefit);
}

security::Operator addStaff(store::Transaction &transaction, Role role, int number, UnitId unit)
{
    security::Operator who;
    who.role = role;
    who.unit = unit;
    who.username = security::codeOf(role) + QString::number(number);
    who.id = addOperator(transaction, who.username, unit);
    return who;
}

// By the steps alone, as somebody with paper and pencil would say.
GrantStatus statusByHand(const std::vector<GrantEvent> &events)
{
    GrantStatus status = GrantStatus::Requested;
    for (const GrantEvent &event : events) {
        const auto takenBack = std::ranges::count(events, std::optional(event.id), &GrantEvent::takesBack) > 0;
        if (event.status == GrantStatus::Delivered && !takenBack)
            return GrantStatus::Delivered;
        if (event.status != GrantStatus::Delivered)
            status = event.status;
    }
    return status;
}

bool has(const std::vector<GrantEvent> &events, GrantStatus status)
{
    return std::ranges::count(events, status, &GrantEvent::status) > 0;
}

struct ByHand
{
    qint64 grants = 0;
    qint64 pesos = 0;
    qint64 promised = 0;
};

bool isListed(const std::vector<Overdraft> &listed, BenefitId benefit, OverdraftKind kind)
{
    return std::ranges::any_of(
        listed, [&](const Overdraft &overdraft) { return overdraft.benefit.id == benefit && overdraft.kind == kind; });
}

} // namespace

GrantOffice::GrantOffice() : m_world(grantComputers)
{
    std::vector<security::Operator> staff;
    m_world[1].write([&](store::Transaction &transaction) {
        const auto unit = addUnit(transaction, QStringLiteral("UAS"));
        const auto other = addUnit(transaction, QStringLiteral("VIVIENDA"));
        int number = 0;
        for (const Role role : {Role::FrontDesk, Role::SocialWorker, Role::SocialWorker, Role::UnitHead})
            staff.push_back(addStaff(transaction, role, ++number, unit));
        staff.push_back(addStaff(transaction, Role::UnitHead, ++number, other));
        staff.push_back(addStaff(transaction, Role::Supervisor, ++number, other));
        m_benefits = {addBenefit(transaction, QStringLiteral("APORTE"), BenefitKind::Money, unit),
            addBenefit(transaction, QStringLiteral("CAJA"), BenefitKind::Goods, unit),
            addBenefit(transaction, QStringLiteral("TALLER"), BenefitKind::Service, unit)};
        for (int person = 0; person < anyPerson; ++person)
            m_persons.push_back(addPerson(transaction, QStringLiteral("Rosa"), QStringLiteral("Soto")));
    });
    m_world.exchangeAll();
    for (int computer = 1; computer <= grantComputers; ++computer) {
        m_staff.emplace_back();
        for (const security::Operator &who : staff)
            m_staff.back().emplace_back(valueOf(m_world[computer].database().openAnother()), who, true, nullptr);
    }
}

security::Session &GrantOffice::anybody(int computer, Chance &chance)
{
    auto &staff = m_staff[size_t(computer - 1)];
    return staff[size_t(upTo(chance, int(staff.size()) - 1))];
}

void GrantOffice::actAtRandom(Chance &chance)
{
    const int computer = 1 + upTo(chance, grantComputers - 1);
    // Clocks of computers that were never set alike.
    m_world[computer].clock.advanceSeconds(upTo(chance, 600));
    security::Session &session = anybody(computer, chance);
    const int drawn = upTo(chance, 19);
    if (drawn < 4 || m_grants.empty())
        request(session, chance);
    else if (drawn < 15)
        take(computer, session, chance);
    else if (drawn < 18)
        move(session, chance);
    else if (const int other = 1 + upTo(chance, grantComputers - 1); other != computer)
        (void)m_world.carry(computer, other);
}

void GrantOffice::request(security::Session &session, Chance &chance)
{
    GrantRequest request;
    request.benefit = m_benefits[size_t(upTo(chance, int(m_benefits.size()) - 1))];
    request.person = m_persons[size_t(upTo(chance, anyPerson - 1))];
    if (request.benefit == m_benefits.front())
        request.amount = limit - 20'000 + upTo(chance, 4) * 10'000;
    else
        request.quantity = 1 + upTo(chance, 2);
    if (const auto made = requestGrant(session, request))
        m_grants.push_back(*made);
}

void GrantOffice::take(int computer, security::Session &session, Chance &chance)
{
    StepRequest request;
    request.grant = m_grants[size_t(upTo(chance, int(m_grants.size()) - 1))];
    // What a grant waits for, more often than what it does not.
    constexpr std::array usual{GrantStep::Evaluate, GrantStep::Approve, GrantStep::Deliver, GrantStep::Reject,
        GrantStep::Cancel, GrantStep::TakeBack};
    request.step = usual[size_t(oneIn(chance, 3) ? upTo(chance, 5) : upTo(chance, 2))];
    request.note = QStringLiteral("razón");
    request.alternative = QStringLiteral("otra");
    if (oneIn(chance, 5))
        request.quantity = 1 + upTo(chance, 2);
    if (takeStep(session, request) && request.step == GrantStep::Approve)
        checkApproval(computer, session, request.grant);
}

void GrantOffice::move(security::Session &session, Chance &chance)
{
    constexpr std::array kinds{MovementKind::Purchase, MovementKind::Loss, MovementKind::Count, MovementKind::Return};
    MovementRequest request;
    request.benefit = m_benefits[1];
    request.kind = kinds[size_t(upTo(chance, 3))];
    request.quantity = upTo(chance, 3);
    request.note = QStringLiteral("razón");
    (void)moveStock(session, request);
}

void GrantOffice::checkApproval(int computer, const security::Session &by, GrantId id)
{
    m_world[computer].read([&](store::Connection &connection) {
        const auto grant = grants::find(connection, id);
        const auto benefit = benefits::find(connection, grant->benefit);
        const auto &who = by.currentOperator();
        CHECK(grant->operatorId != who.id);
        if (benefit->approvalLimit && grant->amount.value_or(0) > *benefit->approvalLimit) {
            CHECK(who.role == Role::UnitHead);
            CHECK(who.unit == benefit->unit);
        }
        const auto available = availabilityOf(connection, *benefit);
        CHECK(available.quotaLeft().value_or(0) >= 0);
        CHECK(available.budgetLeft().value_or(0) >= 0);
        CHECK(available.stockFree().value_or(0) >= 0);
    });
}

std::vector<Overdraft> GrantOffice::overdraftsAt(int computer)
{
    return m_world[computer].read([](store::Connection &connection) { return overdrafts::all(connection); });
}

void GrantOffice::check()
{
    for (int computer = 1; computer <= grantComputers; ++computer)
        checkComputer(computer);
}

void GrantOffice::checkComputer(int computer)
{
    const auto listed = overdraftsAt(computer);
    m_world[computer].read([&](store::Connection &connection) {
        std::map<BenefitId, ByHand> sums;
        for (const GrantId id : m_grants) {
            const auto grant = grants::find(connection, id);
            if (!grant)
                continue; // not known here yet
            const auto events = grant_events::of(connection, id);
            CHECK(grant->status == statusByHand(events));
            CHECK(has(events, GrantStatus::Requested));
            if (has(events, GrantStatus::Delivered))
                CHECK(has(events, GrantStatus::Approved));
            if (has(events, GrantStatus::Approved))
                CHECK(has(events, GrantStatus::Evaluated));
            CHECK(isListed(listed, grant->benefit, OverdraftKind::DeliveredTwice)
                >= (standingDeliveries(events).size() > 1));
            ByHand &sum = sums[grant->benefit];
            if (grant->status != GrantStatus::Approved && grant->status != GrantStatus::Delivered)
                continue;
            ++sum.grants;
            sum.pesos += grant->amount.value_or(0);
            sum.promised += grant->status == GrantStatus::Approved ? qint64(grant->quantity.value_or(1)) : 0;
        }
        for (const BenefitId id : m_benefits) {
            const auto benefit = benefits::find(connection, id);
            const qint64 onHand = stock_movements::level(connection, *benefit).onHand;
            const bool goods = benefit->kind == BenefitKind::Goods;
            const ByHand &sum = sums[id];
            CHECK(isListed(listed, id, OverdraftKind::Quota) == (benefit->quota && sum.grants > *benefit->quota));
            CHECK(isListed(listed, id, OverdraftKind::Budget) == (benefit->budget && sum.pesos > *benefit->budget));
            CHECK(isListed(listed, id, OverdraftKind::Stock) == (goods && onHand < 0));
            CHECK(
                isListed(listed, id, OverdraftKind::Promises) == (goods && sum.promised > std::max<qint64>(onHand, 0)));
        }
    });
}

} // namespace ventanilla::tests
