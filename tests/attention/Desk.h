#pragma once

#include "core/attention/FrontDesk.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/support/TemporaryStore.h"

#include <map>

namespace ventanilla::tests {

// Referrals and cases kept in memory, as the modules above core/attention would keep them in their tables.
class RememberedSources
{
public:
    [[nodiscard]] attention::Sources sources()
    {
        attention::Sources sources;
        sources.pendingReferrals = [this](store::Connection &, PersonId) { return pending; };
        sources.referralsOf = [this](store::Connection &, AttentionId id) { return made[id]; };
        sources.openCases = [this](store::Connection &, PersonId) { return cases; };
        sources.protocolFor = [this](store::Connection &, MotiveId, UnitId, std::optional<UnitId>, const QDate &) {
            return protocol;
        };
        sources.refer = [this](store::Transaction &, const attention::ReferralOrder &order) {
            const ReferralId id(++m_last);
            made[order.attention].push_back({id, order.person, order.motive, QStringLiteral("Motivo"),
                QStringLiteral("Mesón"), order.toUnit, QStringLiteral("Asistencia Social"), order.at,
                QDate(2026, 3, 12), attention::ReferralState::Sent, order.at});
            return id;
        };
        sources.withdraw = [this](store::Transaction &, const attention::ReferralWithdrawal &withdrawal) {
            for (auto &[attention, referrals] : made) {
                for (auto &referral : referrals) {
                    if (referral.id == withdrawal.referral)
                        referral.state = attention::ReferralState::Closed;
                }
            }
        };
        return sources;
    }

    std::vector<attention::ReferralSummary> pending;
    std::map<AttentionId, std::vector<attention::ReferralSummary>> made;
    std::vector<attention::CaseSummary> cases;
    std::optional<attention::ProtocolSummary> protocol;

private:
    qint64 m_last = 0;
};

// An office with two units, two motives and a person, and its front desk.
class Desk
{
public:
    Desk() : session(sessionOf(QStringLiteral("rosa"), security::Role::FrontDesk)), desk(session, remembered.sources())
    {
        const auto done = store.database.write([&](store::Transaction &transaction) {
            social = addUnit(transaction, QStringLiteral("UAS"));
            suf = addMotive(transaction, QStringLiteral("SUF"), std::nullopt);
            report = addMotive(transaction, QStringLiteral("INFORME_SOCIAL"), social);
            retired = addMotive(transaction, QStringLiteral("VIEJO"), std::nullopt);
            transaction.statement("UPDATE motive SET active = 0 WHERE id = ?").bind(retired).run();
            person = addPerson(transaction, QStringLiteral("Ana María"), QStringLiteral("Muñoz"));
        });
        REQUIRE(done);
    }

    [[nodiscard]] security::Session sessionOf(const QString &username, security::Role role)
    {
        security::Operator who;
        const auto done = store.database.write([&](store::Transaction &transaction) {
            if (!window.isValid())
                window = addUnit(transaction, QStringLiteral("MESON"));
            who.id = addOperator(transaction, username, window);
        });
        REQUIRE(done);
        who.username = username;
        who.fullName = QStringLiteral("Operadora ") + username;
        who.role = role;
        who.unit = window;
        return security::Session(store.open(), who, true, nullptr);
    }

    [[nodiscard]] attention::AttentionDraft draft(std::vector<attention::AttentionMotive> motives) const
    {
        auto begun = desk.begin(person);
        begun.content.motives = std::move(motives);
        return begun;
    }

    [[nodiscard]] static attention::AttentionMotive motive(MotiveId id, attention::Outcome outcome)
    {
        attention::AttentionMotive motive;
        motive.motive = id;
        motive.outcome = outcome;
        return motive;
    }

    [[nodiscard]] attention::AttentionMotive referred() const
    {
        auto motive = Desk::motive(report, attention::Outcome::Referred);
        motive.referTo = social;
        return motive;
    }

    [[nodiscard]] int count(store::Sql sql)
    {
        const auto counted = store.database.read(
            [&](store::Connection &connection) { return connection.statement(sql).single<int>().value_or(-1); });
        REQUIRE(counted);
        return *counted;
    }

    TemporaryStore store;
    RememberedSources remembered;
    UnitId window;
    UnitId social;
    MotiveId suf;
    MotiveId report;
    MotiveId retired;
    PersonId person;
    security::Session session;
    attention::FrontDesk desk;
};

} // namespace ventanilla::tests
