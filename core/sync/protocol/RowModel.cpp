#include "core/sync/protocol/RowModel.h"

#include "core/base/Id.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace ventanilla::sync {

namespace {

using store::journal::EntryRecord;
using store::journal::Operation;
using store::journal::TransactionRecord;

// What is passed, to keep the contexts of one thing apart from those of another; and, with others, the sets of weights.
enum Role : quint32 { KindRole = 0x40, NumberRole, SeenRole, ClockRole, TypeRole, SizedRole, FieldRole };

// Places of what is no column of a table.
constexpr int rowIdColumn = -1;
constexpr int transactionTable = -1;
constexpr int operatorColumn = -2;

constexpr quint32 endOfTransaction = 0;
constexpr quint32 newKind = 1;
constexpr quint32 firstKind = 2;
constexpr size_t mostKinds = 254;
constexpr size_t mostFields = 2000;
constexpr std::array<char, 5> types{'n', 'i', 'r', 't', 'b'};
constexpr int typeBits = 3;
constexpr int symbolBits = 8;

} // namespace

RowModel::RowModel() : m_slots(3, 0) { }

bool RowModel::pass(BitChannel &channel, TransactionRecord &transaction, qint64 mostEntries, qint64 &left)
{
    m_channel = &channel;
    m_left = left;
    passHead(transaction);
    const bool writing = channel.isWriting();
    for (size_t index = 0; m_isSound; ++index) {
        bool isEnd = writing && index == transaction.entries.size();
        EntryRecord entry = writing && !isEnd ? transaction.entries[index] : EntryRecord{};
        m_isSound = passEntry(entry, isEnd) && m_isSound;
        if (isEnd)
            break;
        m_left -= entry.changes.size();
        if (m_left < 0 || qint64(index) >= mostEntries)
            m_isSound = false;
        if (!writing && m_isSound)
            transaction.entries.push_back(std::move(entry));
    }
    left = m_left;
    return m_isSound && !transaction.entries.empty();
}

void RowModel::forgetValues()
{
    for (auto &[place, shared] : m_columns) {
        shared->memory.integers.clear();
        shared->memory.lastInteger = 0;
    }
    std::fill(m_slots.begin(), m_slots.end(), 0);
    m_seen = {};
}

void RowModel::keep()
{
    m_predictor.keep();
    m_texts.keep();
}

void RowModel::passHead(TransactionRecord &transaction)
{
    ++m_transaction;
    const Contexts contexts = contextsAt(joined(ClockRole, 0), m_noColumn);
    const qint64 before = m_slots[1];
    const qint64 step = passSigned(qint64(quint64(transaction.clock >> 16) - quint64(before)), contexts);
    m_slots[1] = qint64(quint64(before) + quint64(step));
    const quint64 within =
        passNumber(quint64(transaction.clock) & 0xffffU, contextsAt(joined(ClockRole, 1), m_noColumn)) & 0xffffU;
    transaction.clock = qint64(quint64(m_slots[1]) << 16 | within);
    m_tokensBefore = {};
    passInteger(transactionTable, operatorColumn, joined(FieldRole, 0), transaction.operatorId);
    m_operator = m_tokensBefore[0];
    m_slots[2] = transaction.operatorId;
    m_tables = {};
    passNewlySeen(transaction.newlySeen);
}

void RowModel::passNewlySeen(store::VersionVector &newlySeen)
{
    constexpr qint64 largestDevice = 0xffff;
    Contexts contexts = contextsAt(joined(SeenRole, 0), m_noColumn);
    auto next = newlySeen.sequences().begin();
    store::VersionVector read;
    qint64 device = 0;
    for (quint64 left = passNumber(newlySeen.sequences().size(), contexts); left > 0 && m_isSound; --left) {
        const bool writing = m_channel->isWriting();
        contexts = contextsAt(joined(SeenRole, 1), m_noColumn);
        const auto step = qint64(passNumber(writing ? quint64(next->first - device) : 0, contexts));
        device = step > 0 && step <= largestDevice ? device + step : largestDevice + 1;
        if (device > largestDevice) {
            m_isSound = false;
            return;
        }
        contexts = contextsAt(joined(SeenRole, 2), m_noColumn);
        const qint64 known = m_seen.sequenceOf(int(device));
        const qint64 more = passSigned(writing ? next->second - known : 0, contexts);
        const auto sequence = qint64(quint64(known) + quint64(more));
        m_isSound = sequence > 0 && sequence <= idCounterMask;
        read.raise(int(device), sequence);
        m_seen.raise(int(device), sequence);
        if (writing)
            ++next;
    }
    newlySeen = read;
}

bool RowModel::passEntry(EntryRecord &entry, bool &isEnd)
{
    Kind kind{entry.table, entry.operation, true, {}};
    std::vector<Field> fields;
    if (m_channel->isWriting() && !isEnd) {
        if (auto taken = unpacked(entry.changes); taken && taken->size() <= mostFields) {
            fields = std::move(*taken);
            kind.isRaw = false;
            for (const Field &field : fields)
                kind.columns.emplace_back(field.column, field.type);
        }
    }
    kind = passKind(kind, isEnd);
    if (isEnd || !m_isSound)
        return m_isSound;
    entry.table = kind.table;
    m_tables = {quint32(kind.table), m_tables[0]};
    entry.operation = kind.operation;
    m_tokensBefore = {};
    passInteger(
        kind.table, rowIdColumn, joined(joined(FieldRole, quint32(kind.table)), quint32(kind.operation)), entry.rowId);
    if (kind.isRaw) {
        passSized(entry.changes, joined(FieldRole, 1));
        return m_isSound;
    }
    passFields(kind, fields);
    entry.changes = packed(fields);
    return m_isSound;
}

RowModel::Kind RowModel::passKind(const Kind &kind, bool &isEnd)
{
    const auto [last, second, third] = m_kindsBefore;
    const Contexts contexts{joined(KindRole, 1), joined(KindRole + 1, last), joined(joined(KindRole + 2, last), second),
        joined(joined(joined(KindRole + 3, last), second), third), joined(joined(KindRole + 4, last), m_operator),
        joined(joined(KindRole + 5, last), m_tokensBefore[0]), joined(joined(KindRole + 6, last), m_tokensBefore[1]),
        joined(joined(joined(KindRole + 7, last), m_tokensBefore[0]), m_tokensBefore[1])};
    quint32 symbol = endOfTransaction;
    if (!isEnd) {
        const auto known = m_kinds.find(kind);
        symbol = known && *known < mostKinds ? *known + firstKind : newKind;
    }
    symbol = m_predictor.passSymbol(*m_channel, symbol, symbolBits, contexts, Trust{KindRole, KindRole});
    m_kindsBefore = {symbol, last, second};
    isEnd = symbol == endOfTransaction;
    if (isEnd)
        return {};
    if (symbol == newKind)
        return passNewKind(kind);
    const Kind *known = m_kinds.at(symbol - firstKind);
    m_isSound = m_isSound && known != nullptr;
    return known != nullptr ? *known : Kind{};
}

RowModel::Kind RowModel::passNewKind(Kind kind)
{
    Contexts contexts = contextsAt(joined(TypeRole, 0), m_noColumn);
    kind.table = int(quint32(passNumber(quint32(kind.table), contexts)));
    kind.operation =
        Operation(m_predictor.passSymbol(*m_channel, quint32(kind.operation), 2, contexts, Trust{TypeRole, TypeRole}));
    contexts = contextsAt(joined(TypeRole, 1), m_noColumn);
    kind.isRaw = m_predictor.passSymbol(*m_channel, kind.isRaw ? 1 : 0, 1, contexts, Trust{TypeRole, TypeRole}) == 1;
    const quint64 count = passNumber(kind.columns.size(), contexts);
    m_isSound = m_isSound && quint32(kind.operation) != 0 && count <= mostFields && qint64(count) * 2 <= m_left;
    int column = -1;
    for (size_t index = 0; index < count && m_isSound; ++index) {
        if (!m_channel->isWriting())
            kind.columns.emplace_back(0, 'n');
        auto &[number, type] = kind.columns[index];
        contexts = contextsAt(joined(TypeRole, 2), m_noColumn);
        const quint64 step = passNumber(quint64(qint64(number) - column - 1), contexts);
        m_isSound = step <= quint64(std::numeric_limits<int>::max() - 1 - std::max(column, 0));
        column = m_isSound ? int(column + qint64(step) + 1) : column;
        number = column;
        contexts = contextsAt(joined(TypeRole, 3), m_noColumn);
        const auto place = quint32(std::find(types.begin(), types.end(), type) - types.begin());
        const quint32 symbol = m_predictor.passSymbol(*m_channel, place, typeBits, contexts, Trust{TypeRole, TypeRole});
        m_isSound = m_isSound && symbol < types.size();
        type = types[symbol % types.size()];
    }
    if (m_isSound)
        m_kinds.add(kind);
    return kind;
}

void RowModel::passFields(const Kind &kind, std::vector<Field> &fields)
{
    const quint32 row = joined(joined(FieldRole, quint32(kind.table)), quint32(kind.operation));
    fields.resize(kind.columns.size());
    qint64 size = 0;
    for (size_t index = 0; index < fields.size() && m_isSound; ++index) {
        Field &field = fields[index];
        std::tie(field.column, field.type) = kind.columns[index];
        const quint32 place = joined(row, quint32(field.column));
        if (field.type == 'i')
            passInteger(kind.table, field.column, place, field.integer);
        else if (field.type != 'n')
            passText(kind.table, field, place);
        size += 2 + field.bytes.size();
        if (size > m_left)
            m_isSound = false;
    }
}

ColumnMemory &RowModel::memoryOf(int table, int column)
{
    constexpr size_t mostColumns = 2048;
    constexpr size_t mostSlots = 256;
    constexpr size_t slotsOfColumn = 2;
    const auto found = m_columns.find({table, column});
    if (found != m_columns.end())
        return found->second->memory;
    // One for all that come after, so that memory has a limit.
    const bool hasRoom = m_columns.size() < mostColumns;
    QSharedDataPointer<SharedMemory> &shared =
        m_columns[hasRoom ? std::pair(table, column) : std::pair(transactionTable, 0)];
    if (!shared)
        shared = new SharedMemory;
    ColumnMemory &memory = shared->memory;
    if (hasRoom && m_slots.size() + slotsOfColumn <= mostSlots) {
        memory.slot = m_slots.size();
        m_slots.resize(m_slots.size() + slotsOfColumn, 0);
    }
    return memory;
}

} // namespace ventanilla::sync
