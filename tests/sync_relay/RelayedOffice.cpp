#include "tests/sync_relay/RelayedOffice.h"

#include "tests/support/Catch.h"

#include <QElapsedTimer>
#include <QThread>

namespace ventanilla::tests {

namespace {

constexpr qint64 patience = 90'000;
constexpr unsigned long betweenLooks = 200;

template <class Condition>
bool becomesTrue(Condition &&condition)
{
    QElapsedTimer waited;
    waited.start();
    while (!condition()) {
        if (waited.elapsed() > patience)
            return false;
        QThread::msleep(betweenLooks);
    }
    return true;
}

} // namespace

RelayedOffice::RelayedOffice(int persons)
{
    person = desk->addPersons(persons);
    REQUIRE(desk->enrol(relay.identity(), region.newCode()));
    desk->exchangeWell();
    REQUIRE(second.join(relay.identity(), region.newCode()));
    waitUntilPassedOn();
    laptop.joinCompletely(region);
}

QJsonObject RelayedOffice::status() const
{
    return relay.adminObject({QStringLiteral("relay"), QStringLiteral("status")});
}

void RelayedOffice::waitUntilPassedOn() const
{
    const bool passed = becomesTrue([this] {
        const QJsonObject state = status();
        return state.value(QLatin1String("waiting_batches")).toInt() == 0
            && !state.value(QLatin1String("last_contact")).toString().isEmpty();
    });
    REQUIRE(passed);
}

void RelayedOffice::waitUntilProblem(const QString &problem) const
{
    REQUIRE(becomesTrue([&] { return status().value(QLatin1String("problem")).toString() == problem; }));
}

void RelayedOffice::converge() const
{
    const bool same = becomesTrue([this] {
        for (const Computer *computer : computers())
            computer->exchangeWell();
        waitUntilPassedOn();
        const QString digest = desk->digest();
        return second.digest() == digest && laptop.digest() == digest;
    });
    CHECK(same);
    for (const Computer *computer : computers()) {
        CHECK(computer->unsent() == 0);
        CHECK(computer->isWhole());
    }
}

} // namespace ventanilla::tests
