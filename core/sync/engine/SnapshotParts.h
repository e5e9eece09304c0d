#pragma once

#include "core/base/Result.h"
#include "core/store/JournalCompaction.h"

#include <QString>

#include <optional>
#include <variant>

// Private to core/sync/engine: the parts of a snapshot, "VNS", the version 1, a byte that says which, and then
//   1 head       sized commune · varint n · n × (varint device · varint sequence · 16 bytes of chain)
//   2 entries    for each transaction of the batch: varint entries left out between the transaction before in this part (at
//                first: the journal's beginning) and this one · varint entries left out of this one; unless these are 0, for
//                each kept entry varint how many are left out before it. Sized, and then the batch, whose sequences
//                count the kept entries of this part from 1
//   3 conflicts  varint n · n × (varint table · varint row · signed column · varint first · varint second
//                · varint decision or 0)
//   4 end        varint transactions · varint entries · varint conflicts of all parts
// in the plain forms of core/sync/protocol/FORMAT.md. The head comes first, the end last.
namespace ventanilla::sync::snapshot {

struct Head
{
    QString commune;
    std::vector<store::journal::JournalCut> cuts;
    bool operator==(const Head &) const = default;
};

// Of one device, at least one; they follow on those of the device's part before.
struct Entries
{
    QString commune;
    std::vector<store::journal::KeptTransaction> transactions;
    bool operator==(const Entries &) const = default;
};

struct ConflictRow
{
    int table = 0;
    qint64 rowId = 0;
    int column = 0; // as in table `conflict`: what is not a column is 0 or negative
    int kind = 0;
    qint64 first = 0;
    qint64 second = 0;
    std::optional<qint64> decision;
    bool operator==(const ConflictRow &) const = default;
};

struct ConflictRows
{
    std::vector<ConflictRow> rows;
    bool operator==(const ConflictRows &) const = default;
};

struct Total
{
    qint64 transactions = 0;
    qint64 entries = 0;
    qint64 conflicts = 0;
    bool operator==(const Total &) const = default;
};

using Part = std::variant<Head, Entries, ConflictRows, Total>;

// Errors: FileTooLarge when a single transaction is beyond a batch's limits.
[[nodiscard]] Result<QByteArray> encode(const Part &part);
// Errors: Damaged, NewerVersion, FileTooLarge.
[[nodiscard]] Result<Part> decode(const QByteArray &bytes);

} // namespace ventanilla::sync::snapshot
