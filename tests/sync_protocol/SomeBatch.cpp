#include "tests/sync_protocol/SomeBatch.h"

#include "core/base/Id.h"
#include "core/sync/protocol/Bytes.h"

#include <rapidcheck.h>

#include <array>
#include <limits>

namespace ventanilla::tests {

namespace {

using store::journal::EntryRecord;
using store::journal::Operation;
using store::journal::TransactionRecord;

QByteArray anyBytes(int most)
{
    const auto bytes = *rc::gen::container<std::vector<char>>(*rc::gen::inRange(0, most), rc::gen::arbitrary<char>());
    return {bytes.data(), qsizetype(bytes.size())};
}

qint64 anyInteger()
{
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return *rc::gen::inRange<qint64>(-3, 200);
    case 1:
        return composeId(*rc::gen::inRange(1, 4), *rc::gen::inRange<qint64>(1, 5000));
    case 2:
        return *rc::gen::inRange<qint64>(1'780'000'000'000, 1'790'000'000'000);
    case 3:
        return *rc::gen::inRange<qint64>(-2'000'000, 1'790'000'000) * 1'000;
    default:
        return *rc::gen::arbitrary<qint64>();
    }
}

// As core/store packs them, in ascending columns.
QByteArray anyChanges()
{
    sync::ByteWriter writer;
    int column = 0;
    for (int left = *rc::gen::inRange(0, 6); left > 0; --left) {
        column += *rc::gen::weightedOneOf<int>({{9, rc::gen::inRange(1, 4)}, {1, rc::gen::inRange(1, 100'000)}});
        writer.varint(quint64(column));
        switch (*rc::gen::inRange(0, 5)) {
        case 0:
            writer.byte('n');
            break;
        case 1:
            writer.byte('i');
            writer.signedVarint(anyInteger());
            break;
        case 2:
            writer.byte('r');
            writer.raw(*rc::gen::map(rc::gen::container<std::vector<char>>(8, rc::gen::arbitrary<char>()),
                [](const std::vector<char> &bytes) { return QByteArray(bytes.data(), 8); }));
            break;
        default:
            writer.byte(*rc::gen::element('t', 'b'));
            writer.sized(*rc::gen::element(true, false) ? anyBytes(40) : QByteArray("Se orienta sobre el subsidio."));
        }
    }
    return writer.bytes();
}

EntryRecord anyEntry()
{
    EntryRecord entry;
    entry.table = *rc::gen::weightedOneOf<int>({{8, rc::gen::inRange(1, 20)}, {1, rc::gen::inRange(0, 1'000'000'000)}});
    entry.rowId = anyInteger();
    entry.operation = *rc::gen::element(Operation::Insert, Operation::Update, Operation::Delete);
    entry.changes = *rc::gen::inRange(0, 8) == 0 ? anyBytes(30) : anyChanges();
    return entry;
}

} // namespace

sync::Batch anyBatch()
{
    const int device = *rc::gen::inRange(1, 0x10000);
    qint64 next = *rc::gen::element<qint64>(1, 2, 77'777, idCounterMask - 500);
    const QByteArray previous = next == 1 ? QByteArray() : QByteArray(store::journal::chainSize, 'p');
    std::vector<TransactionRecord> transactions;
    for (int left = *rc::gen::inRange(1, 8); left > 0; --left) {
        TransactionRecord transaction;
        transaction.device = device;
        transaction.firstSequence = next;
        transaction.clock = anyInteger();
        transaction.operatorId = anyInteger();
        for (int seen = *rc::gen::inRange(0, 3); seen > 0; --seen) {
            const int other = *rc::gen::inRange(1, 0x10000);
            if (other != device)
                transaction.newlySeen.raise(other, *rc::gen::inRange<qint64>(1, 1'000'000));
        }
        for (int entries = *rc::gen::inRange(1, 6); entries > 0; --entries)
            transaction.entries.push_back(anyEntry());
        next = transaction.lastSequence() + 1;
        transactions.push_back(std::move(transaction));
    }
    return sync::batches::of(QStringLiteral("16204"), std::move(transactions), previous);
}

namespace {

constexpr int device = 7;

// One row's values, column by column.
class Row
{
public:
    Row &integer(int column, qint64 value)
    {
        m_writer.varint(quint64(column));
        m_writer.byte('i');
        m_writer.signedVarint(value);
        return *this;
    }
    Row &text(int column, const char *value)
    {
        m_writer.varint(quint64(column));
        m_writer.byte('t');
        m_writer.sized(QByteArray(value));
        return *this;
    }
    Row &nothing(int column)
    {
        m_writer.varint(quint64(column));
        m_writer.byte('n');
        return *this;
    }
    [[nodiscard]] EntryRecord of(int table, qint64 row, Operation operation = Operation::Insert) const
    {
        return {table, row, operation, m_writer.bytes()};
    }

private:
    sync::ByteWriter m_writer;
};

constexpr std::array notes{"Consulta por el subsidio de agua potable rural; trae la última boleta pagada.",
    "Vive con su hija y dos nietos; pide actualizar el domicilio en el Registro Social de Hogares.",
    "Viene por una caja de alimentos, quedó sin trabajo al terminar la temporada de cerezas."};

TransactionRecord attention(qint64 first, int number)
{
    const qint64 id = composeId(device, 400 + number);
    const qint64 started = 1'789'560'000'000 + number * 901'000LL;
    TransactionRecord record;
    record.device = device;
    record.firstSequence = first;
    record.clock = (started + 600'000 + number * 37) << 16;
    record.operatorId = composeId(1, 3 + number % 2);
    record.entries.push_back(Row()
                                 .integer(1, composeId(1, 100 + number * 37 % 1000))
                                 .integer(2, composeId(1, 2))
                                 .integer(3, record.operatorId)
                                 .integer(4, 1)
                                 .integer(5, started)
                                 .integer(6, started + 540'000)
                                 .integer(7, 1)
                                 .text(9, notes[size_t(number) % notes.size()])
                                 .of(12, id));
    for (int position = 0; position <= number % 3; ++position)
        record.entries.push_back(Row()
                                     .integer(1, id)
                                     .integer(2, composeId(1, 5 + number % 7))
                                     .integer(3, position)
                                     .integer(4, 2)
                                     .text(5, "Se explicó el trámite.")
                                     .of(13, composeId(device, 900 + number * 3 + position)));
    return record;
}

} // namespace

sync::Batch frontDeskBatch()
{
    std::vector<TransactionRecord> transactions;
    qint64 next = 1201;
    for (int number = 0; number < 12; ++number) {
        transactions.push_back(attention(next, number));
        next = transactions.back().lastSequence() + 1;
    }
    transactions[5].newlySeen.raise(1, 8811);
    transactions[5].newlySeen.raise(9, 20);
    TransactionRecord moved;
    moved.device = device;
    moved.firstSequence = next;
    moved.clock = 1'789'572'000'000 << 16;
    moved.operatorId = composeId(1, 3);
    moved.entries.push_back(Row().text(2, "Los Aromos 114").nothing(4).of(7, composeId(2, 900), Operation::Update));
    moved.entries.push_back(Row().integer(1, composeId(2, 900)).of(8, composeId(2, 17), Operation::Delete));
    moved.entries.push_back(Row().text(77, "de una versión futura").of(321, composeId(device, 1)));
    transactions.push_back(std::move(moved));
    return sync::batches::of(QStringLiteral("16204"), std::move(transactions), QByteArray(16, 'c'));
}

sync::Batch everythingBatch()
{
    sync::Batch batch = frontDeskBatch();
    TransactionRecord rare;
    rare.device = device;
    rare.firstSequence = batch.header.lastSequence + 1;
    rare.clock = (1'789'572'000'000 << 16) + 3;
    rare.newlySeen.raise(65'535, idCounterMask);
    for (const qint64 value : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), qint64(-1),
             composeId(65'535, idCounterMask), composeId(3, 1), idCounterMask})
        rare.entries.push_back(Row().integer(1, value).of(901, value, Operation::Update));
    for (int number = 0; number < 400; ++number)
        rare.entries.push_back(Row().integer(1, number * 7919 % 331).of(902, composeId(device, number + 1)));
    for (int number = 0; number < 40; ++number) {
        const qint64 odd = number % 9 == 4 ? 7 : 0;
        rare.entries.push_back(Row().integer(1, (number * number % 977 - 50) * 1'000 + odd).of(904, 0));
    }
    sync::ByteWriter writer;
    writer.varint(3);
    writer.byte('r');
    writer.raw(QByteArray("\0\1\2\3\4\5\6\7", 8));
    writer.varint(4);
    writer.byte('b');
    writer.sized(QByteArray(300, '\0'));
    writer.varint(70'000);
    writer.byte('t');
    writer.sized(QByteArray("a\0b", 3));
    rare.entries.push_back({903, 1, Operation::Insert, writer.bytes()});
    rare.entries.push_back({903, 2, Operation::Insert, writer.bytes()});
    rare.entries.push_back({std::numeric_limits<int>::max(), 2, Operation::Insert, QByteArray("\x80\0zz", 4)});
    rare.entries.push_back({0, 0, Operation::Delete, {}});
    batch.transactions.push_back(std::move(rare));
    return sync::batches::of(batch.header.commune, batch.transactions, batch.header.previousChain);
}

} // namespace ventanilla::tests
