#pragma once

#include "core/catalogue/GrantDesk.h"
#include "core/catalogue/Overdrafts.h"
#include "core/catalogue/StockKeeping.h"
#include "tests/sync_engine/RandomEdits.h"

// An office of three computers that share a catalogue of scarce benefits and cannot always reach each other.
namespace ventanilla::tests {

inline constexpr int grantComputers = 3;

class GrantOffice
{
public:
    GrantOffice();

    // Something that somebody of any role tries at any computer: a step, a request, a movement of stock, an exchange. What
    // was done is held to what that computer knew; a refusal is right by itself.
    void actAtRandom(Chance &chance);

    // Everything at each computer is possible, and whatever is overdrawn is listed.
    void check();
    void exchangeAll() { m_world.exchangeAll(); }
    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] std::vector<catalogue::Overdraft> overdraftsAt(int computer);

private:
    security::Session &anybody(int computer, Chance &chance);
    void request(security::Session &session, Chance &chance);
    void take(int computer, security::Session &session, Chance &chance);
    void move(security::Session &session, Chance &chance);
    void checkApproval(int computer, const security::Session &by, GrantId grant);
    void checkComputer(int computer);

    World m_world;
    std::vector<std::vector<security::Session>> m_staff; // of each computer
    std::vector<BenefitId> m_benefits;
    std::vector<PersonId> m_persons;
    std::vector<GrantId> m_grants;
};

} // namespace ventanilla::tests
