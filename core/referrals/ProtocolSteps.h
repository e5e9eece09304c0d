#pragma once

#include "core/referrals/Deadline.h"
#include "core/security/Session.h"

// Proposing protocols, answering them and taking them back: the only way in which screens and the command line do.
namespace ventanilla::referrals {

inline constexpr int longestTerm = 250; // working days, about a year
inline constexpr int mostDocuments = 30;
inline constexpr int longestDocument = 200;
inline constexpr int longestResponsibilities = 4'000;
inline constexpr int longestReason = 1'000;

struct ProtocolParty
{
    UnitId unit;
    QString name;
    bool outside = false;
    bool hasHead = false; // somebody active is the head of it in the program

    bool operator==(const ProtocolParty &) const = default;
};

// How an operator may speak for a party. Institutions outside, and units without a head in the program, answer on paper,
// which the head of the other unit or an administrator registers by the document's name: else most units of a small
// municipality could never agree on anything.
enum class Voice { None, Head, Paper };
[[nodiscard]] Voice voiceOf(const security::Operator &who, const ProtocolParty &party, const ProtocolParty &other);

[[nodiscard]] ProtocolParty partyOf(store::Connection &connection, UnitId unit);

struct ProposalOrder
{
    UnitId fromUnit;
    UnitId toUnit;
    std::optional<MotiveId> motive; // nothing: any
    QStringList documents;
    int maximumDays = usualDays;
    std::optional<security::Role> responsibleRole;
    QString responsibilities;
    QDate validFrom;

    bool operator==(const ProposalOrder &) const = default;
};

// The next version for these units and motive. The unit that its proposer heads accepts by proposing; it begins when the
// others have. Referrals keep the deadline they were given. Requires ManageProtocols.
// Errors: MissingInput and InvalidInput ("from_unit", "to_unit", "motive", "documents", "maximum_days", "responsible_role",
// "responsibilities", "valid_from"); PermissionDenied ("protocol") for a head of neither unit; Conflict ("protocol",
// "proposed") while a proposal for the same waits.
[[nodiscard]] Result<ProtocolId> propose(security::Session &session, const ProposalOrder &order);

struct ProtocolAnswer
{
    ProtocolId protocol;
    std::optional<UnitId> unit; // nothing: the one that it waits for and that the operator may speak for
    bool refusal = false;
    QString reason;   // of a refusal
    QString document; // of a unit that answers on paper
};

// Requires ManageProtocols. Errors: NotFound ("protocol"); Conflict ("protocol") with the state's word when it waits for
// no answer, or not for this unit's; PermissionDenied ("protocol"); MissingInput and InvalidInput ("reason", "document").
[[nodiscard]] Result<ProtocolAcceptanceId> answer(security::Session &session, const ProtocolAnswer &answer);

// What nobody has accepted yet is taken back; what holds ends today. By the head of a unit that has accepted it, who
// proposed it, or an administrator. Requires ManageProtocols. Errors: NotFound ("protocol"); PermissionDenied ("protocol");
// Conflict ("protocol") with the state's word when it is over already.
[[nodiscard]] Result<void> withdraw(security::Session &session, ProtocolId id);

// Whether that operator may.
[[nodiscard]] bool mayPropose(const security::Operator &who, const ProtocolParty &from, const ProtocolParty &to);
[[nodiscard]] bool mayWithdraw(const security::Operator &who, const ProtocolVersion &version);

} // namespace ventanilla::referrals
