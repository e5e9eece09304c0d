#pragma once

#include "core/referrals/ProtocolFile.h"

// What protocols and their versions are called, on the screen, on paper and on the command line.
namespace ventanilla::words {

[[nodiscard]] QString protocolState(referrals::ProtocolState state);
// "SUF", or "Any motive" for an empty name.
[[nodiscard]] QString protocolMotive(const QString &motiveName);
// "5 working days".
[[nodiscard]] QString workingDays(int days);

// Where a version stands, in one sentence: since when it holds, for whom it waits, who refused it and why.
[[nodiscard]] QString protocolStanding(
    const referrals::VersionOnFile &version, const referrals::ProtocolParty &from, const referrals::ProtocolParty &to);
// What is in force in a line of the overview; where nothing is, the general term.
[[nodiscard]] QString protocolInForce(const referrals::ProtocolLine &line);
// The version beyond that: "version 3 waits for Subsidios"; empty without one.
[[nodiscard]] QString protocolOther(const referrals::ProtocolLine &line);
// Who said what: "Accepted by Subsidios (Ana Soto) on 3-3-2026, by Convenio 12".
[[nodiscard]] QString protocolWord(const referrals::WordOnFile &word);
// What the part says in `after` and said in `before`: "Working days: 5 → 8".
[[nodiscard]] QString protocolChange(
    referrals::ProtocolPart part, const referrals::Protocol &before, const referrals::Protocol &after);

} // namespace ventanilla::words
