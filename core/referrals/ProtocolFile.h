#pragma once

#include "core/referrals/ProtocolSteps.h"
#include "core/referrals/ProtocolVersion.h"

// What was agreed between which units, and what is sent without any agreement. Nobody's data: reading leaves no audit event.
// All require ReadCatalogue.
namespace ventanilla::referrals {

inline constexpr int monitoredDays = 90;

// The protocols of one pair of units and motive; or, where both are missing, what is sent between them without any.
struct ProtocolLine
{
    ProtocolParty from;
    ProtocolParty to;
    std::optional<MotiveId> motive;
    QString motiveName;              // empty for any motive
    std::optional<Protocol> inForce; // today
    QDate since;                     // when that began
    // The latest version beyond it, or where none is in force.
    std::optional<Protocol> other;
    ProtocolStanding otherStanding;
    QStringList waitsFor; // names of the units that have not answered `other`
    bool waitsForMe = false;
    int referrals = 0;       // of the last monitoredDays that come under this line
    QStringList motiveNames; // of those, where nothing was ever agreed

    bool operator==(const ProtocolLine &) const = default;
};

// By names of units and motive; those where nothing was ever agreed beside the others of their units.
[[nodiscard]] Result<std::vector<ProtocolLine>> listProtocols(security::Session &session);

enum class ProtocolPart { Documents, MaximumDays, ResponsibleRole, Responsibilities, LastDay };

struct WordOnFile
{
    ProtocolAcceptance word;
    QString unitName;
    QString operatorName;

    bool operator==(const WordOnFile &) const = default;
};

// One whom the operator who reads may speak for.
struct Answerable
{
    ProtocolParty party;
    Voice voice = Voice::None;

    bool operator==(const Answerable &) const = default;
};

struct VersionOnFile
{
    Protocol protocol;
    ProtocolStanding standing;
    QString proposerName; // empty for one that nobody proposed
    std::vector<WordOnFile> words;
    std::vector<ProtocolPart> changes; // against the version before it, if there is one
    std::vector<Answerable> answerable;
    bool mayWithdraw = false;

    bool operator==(const VersionOnFile &) const = default;
};

struct ProtocolFile
{
    ProtocolParty from;
    ProtocolParty to;
    std::optional<MotiveId> motive;
    QString motiveName;
    std::vector<VersionOnFile> versions; // the highest first
    bool mayPropose = false;
    QDate today;

    bool operator==(const ProtocolFile &) const = default;
};

// All versions of the protocol's units and motive. Errors: NotFound ("protocol").
[[nodiscard]] Result<ProtocolFile> openProtocol(security::Session &session, ProtocolId id);
// Of two units and a motive; without versions where nothing was ever agreed. Errors: NotFound ("unit").
[[nodiscard]] Result<ProtocolFile> openProtocolsOf(
    security::Session &session, UnitId from, UnitId to, std::optional<MotiveId> motive);

[[nodiscard]] std::vector<ProtocolPart> changesBetween(const Protocol &before, const Protocol &after);

// What is printed to be signed.
struct ProtocolPaper
{
    QString municipality;
    ProtocolParty from;
    ProtocolParty to;
    QString motiveName;
    VersionOnFile version;
    QDate today;

    bool operator==(const ProtocolPaper &) const = default;
};

// Errors: NotFound ("protocol").
[[nodiscard]] Result<ProtocolPaper> protocolPaper(security::Session &session, ProtocolId id);

} // namespace ventanilla::referrals
