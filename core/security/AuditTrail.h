#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/store/Transaction.h"

namespace ventanilla::security {

// What an audit event tells of. Stored by number; frozen. core/audit is where features record and read events; signing
// in and changing operators happen below it and must leave theirs too.
enum class AuditAction {
    SignedIn = 1,
    ReadPersonalFile = 2,
    ReadScreening = 3,
    ReadAttention = 4,
    PrintedReceipt = 5,
    ImportedFile = 6,
    ExportedFile = 7,
    ExportedPerson = 8,
    BackedUp = 9,
    ReadAudit = 10,
    ChangedOperator = 11,
    MergedPersons = 21,
    SeparatedPersons = 22,
    ToldPersonsApart = 23,
    ReadReferral = 31,
    ChangedReferral = 32,
    PrintedLetter = 33,
    ReadAlerts = 61
};

// Adds an event that happened now. `detail` is a folio, a kind or a count: never a name or a RUT.
void writeAuditEvent(store::Transaction &transaction, const Clock &clock, OperatorId author, AuditAction action,
    std::optional<PersonId> person = std::nullopt, const QString &detail = {});

} // namespace ventanilla::security
