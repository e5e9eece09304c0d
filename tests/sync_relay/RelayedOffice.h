#pragma once

#include "tests/sync_client/Computer.h"
#include "tests/sync_client/CuttingProxy.h"

namespace ventanilla::tests {

// A region's server, an office with a relay whose link to it can be cut, two computers in the office, and a laptop that
// exchanges with the region itself. All by way of real processes.
struct RelayedOffice
{
    SystemClock clock;
    CommuneServer region;
    CuttingProxy link{region.port()};
    CommuneServer relay{
        {region.identity(link.port()), region.newCode()}, {QStringLiteral("--relay-seconds"), QStringLiteral("1")}};
    std::unique_ptr<Computer> desk = Computer::first(clock);
    Computer second{clock};
    Computer laptop{clock};
    PersonId person;

    explicit RelayedOffice(int persons = 5);

    [[nodiscard]] std::vector<const Computer *> computers() const { return {desk.get(), &second, &laptop}; }
    [[nodiscard]] QJsonObject status() const;
    // Until the region has everything that the relay has.
    void waitUntilPassedOn() const;
    void waitUntilProblem(const QString &problem) const;
    // Everybody exchanges, until all hold the same and nothing waits anywhere.
    void converge() const;
};

} // namespace ventanilla::tests
