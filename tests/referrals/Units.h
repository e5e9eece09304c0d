#pragma once

#include "core/referrals/TakeStep.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/support/TemporaryStore.h"

namespace ventanilla::tests {

// Monday 2 March 2026, noon in Chile.
inline const QDateTime mondayNoon(QDate(2026, 3, 2), QTime(15, 0), Qt::UTC);

// A window that refers, a unit with a head and two operators, another unit, and one outside; on one store.
struct Units
{
    Units()
    {
        store.clock.set(mondayNoon);
        const auto done = store.database.write([&](store::Transaction &transaction) {
            window = addUnit(transaction, QStringLiteral("MESON"));
            subsidies = addUnit(transaction, QStringLiteral("SUBSIDIOS"));
            housing = addUnit(transaction, QStringLiteral("VIVIENDA"));
            hospital = addUnit(transaction, QStringLiteral("HOSPITAL"));
            transaction.statement("UPDATE unit SET external = 1 WHERE id = ?").bind(hospital).run();
            motive = addMotive(transaction, QStringLiteral("SUF"), subsidies);
            person = addPerson(transaction, QStringLiteral("Ana María"), QStringLiteral("Muñoz"));
        });
        REQUIRE(done);
    }

    // Somebody of the unit at work on a connection of their own.
    [[nodiscard]] security::Session sessionOf(
        const QString &username, UnitId unit, security::Role role = security::Role::FrontDesk)
    {
        security::Operator who;
        REQUIRE(store.database.write([&](store::Transaction &transaction) {
            who.id = addOperator(transaction, username, unit);
            transaction.statement("UPDATE operator SET role = ? WHERE id = ?").bind(role, who.id).run();
        }));
        who.username = username;
        who.fullName = username;
        who.role = role;
        who.unit = unit;
        return security::Session(store.open(), who, true, nullptr);
    }

    // From the window, sent now; without a deadline when that is invalid.
    [[nodiscard]] ReferralId refer(UnitId to, const QDate &deadline = QDate(2026, 3, 12))
    {
        ReferralId id;
        REQUIRE(store.database.write([&](store::Transaction &transaction) {
            referrals::Referral referral;
            referral.person = person;
            referral.fromUnit = window;
            referral.toUnit = to;
            referral.motive = motive;
            referral.createdAt = transaction.now();
            referral.deadline = deadline;
            id = referrals::insert(transaction, referral);
            referrals::addEvent(
                transaction, {{}, id, referrals::State::Sent, transaction.now(), std::nullopt, {}, {}, {}});
        }));
        return id;
    }

    [[nodiscard]] referrals::Standing standing(ReferralId id)
    {
        const auto read =
            store.database.read([&](store::Connection &connection) { return referrals::standingOf(connection, id); });
        REQUIRE(read);
        REQUIRE(*read);
        return **read;
    }

    [[nodiscard]] std::vector<referrals::ReferralEvent> events(ReferralId id)
    {
        const auto read =
            store.database.read([&](store::Connection &connection) { return referrals::eventsOf(connection, id); });
        REQUIRE(read);
        return *read;
    }

    TemporaryStore store;
    UnitId window;
    UnitId subsidies;
    UnitId housing;
    UnitId hospital;
    MotiveId motive;
    PersonId person;
};

} // namespace ventanilla::tests
