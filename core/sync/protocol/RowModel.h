#pragma once

#include "core/store/JournalRecords.h"
#include "core/sync/protocol/ColumnMemory.h"
#include "core/sync/protocol/Fields.h"
#include "core/sync/protocol/TextModel.h"

#include <QSharedDataPointer>

// Passes the transactions of a batch through a channel of bits, learning as it goes which kinds of entry follow each other,
// what a column's value is near to, and which words follow which (FORMAT.md, "Rows"). Knows no table: everything is learnt
// from the transactions before.
namespace ventanilla::sync {

class RowModel
{
public:
    RowModel();

    // Writing: passes `transaction`. Reading: fills it, but for its device and first sequence; at most `mostEntries` and
    // `left` bytes of changes. False when what is read cannot be.
    [[nodiscard]] bool pass(
        BitChannel &channel, store::journal::TransactionRecord &transaction, qint64 mostEntries, qint64 &left);

    // Forgets the values of the transactions that it has been taught with, and keeps what it learnt from them.
    void forgetValues();

    // Makes it quick to bring a copy back to what this model is now, by assigning this one to it again.
    void keep();

private:
    struct Kind
    {
        int table = 0;
        store::journal::Operation operation = store::journal::Operation::Insert;
        bool isRaw = false;
        std::vector<std::pair<int, char>> columns; // number and type
        auto operator<=>(const Kind &) const = default;
    };
    // Copies of a model share what they remember of a column until one of them learns about it.
    struct SharedMemory : QSharedData
    {
        ColumnMemory memory;
    };
    // What is known when a value is passed.
    static constexpr size_t contextCount = 8;
    using Contexts = std::array<quint32, contextCount>;

    void passHead(store::journal::TransactionRecord &transaction);
    void passNewlySeen(store::VersionVector &newlySeen);
    [[nodiscard]] bool passEntry(store::journal::EntryRecord &entry, bool &isEnd);
    [[nodiscard]] Kind passKind(const Kind &kind, bool &isEnd);
    [[nodiscard]] Kind passNewKind(Kind kind);
    void passFields(const Kind &kind, std::vector<Field> &fields);

    void passInteger(int table, int column, quint32 place, qint64 &value);
    void passFarInteger(ColumnMemory &memory, const Contexts &contexts, quint32 source, qint64 &value);
    [[nodiscard]] qint64 passUnit(const ColumnMemory &memory, const Contexts &contexts, qint64 value);
    void learn(ColumnMemory &memory, qint64 value);
    void passText(int table, Field &field, quint32 place);
    void passSized(QByteArray &bytes, quint32 place);
    [[nodiscard]] quint64 passNumber(quint64 number, const Contexts &contexts);
    [[nodiscard]] qint64 passSigned(qint64 number, const Contexts &contexts);

    [[nodiscard]] ColumnMemory &memoryOf(int table, int column);
    [[nodiscard]] qint64 baseOf(const ColumnMemory &memory) const;
    [[nodiscard]] Contexts contextsAt(quint32 place, const ColumnMemory &memory) const;
    void noteToken(ColumnMemory &memory, quint32 token);

    BitChannel *m_channel = nullptr;
    qint64 m_left = 0; // bytes of changes that may still come
    bool m_isSound = true;

    Predictor m_predictor;
    TextModel m_texts;
    RecentValues<Kind> m_kinds;
    std::map<std::pair<int, int>, QSharedDataPointer<SharedMemory>> m_columns;
    ColumnMemory m_noColumn; // of what is no column's value
    std::vector<qint64> m_slots;
    quint64 m_transaction = 0; // how many have begun
    store::VersionVector m_seen;
    quint32 m_operator = 0; // the token of the transaction's
    std::array<quint32, 3> m_kindsBefore{};
    std::array<quint32, 2> m_tables{};       // of the entry and of the one before it in the transaction
    std::array<quint32, 3> m_tokensBefore{}; // of the values before in the row
};

} // namespace ventanilla::sync
