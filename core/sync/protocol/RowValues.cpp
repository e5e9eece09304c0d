#include "core/base/Id.h"
#include "core/sync/protocol/RowModel.h"

#include <algorithm>
#include <bit>

// The values of RowModel's columns.
namespace ventanilla::sync {

namespace {

enum IntegerSource : quint32 { Recent, Base, Near, OfDevice };
enum TextSource : quint32 { RecentText, Words, Sized };
constexpr int sourceBits = 2;
constexpr int symbolBits = 8;

enum Role : quint32 { SourceRole = 0x80, RecentRole, LengthRole, DigitRole, DeviceRole, ByteRole, SignRole, UnitRole };

constexpr qint64 smallNumber = 4096;
// Instants that are kept to the second are whole thousands, and so are many amounts.
constexpr qint64 thousand = 1000;
constexpr qsizetype realSize = 8;

constexpr quint16 unknownDistance = 40 * 64;
// A column whose values are those of its base is a reference or a copy. Where that is only frequent, the value itself says
// more to the columns after it.
constexpr quint16 closeDistance = 8;
// A column farther than this from every base holds numbers of its own. From which base they are counted must not change with
// each of them, or nobody learns how they spread: of bases nearly as near the first one is taken, mostly the device or the clock.
constexpr quint16 farDistance = 4 * 64;
constexpr quint16 nearlyAsNear = 2 * 64;

quint64 zigzag(qint64 value)
{
    return (quint64(value) << 1) ^ quint64(value >> 63);
}

qint64 difference(qint64 value, qint64 base)
{
    return qint64(quint64(value) - quint64(base));
}

quint32 tokenOf(qint64 value)
{
    return joined(joined(1, quint32(value)), quint32(quint64(value) >> 32));
}

bool isSmall(qint64 value)
{
    return value > -smallNumber && value < smallNumber;
}

bool isId(qint64 value)
{
    return value > idCounterMask;
}

size_t baseAmong(const std::vector<quint16> &distances)
{
    const quint16 smallest = *std::min_element(distances.begin(), distances.end());
    const int most = smallest < farDistance ? smallest : smallest + nearlyAsNear;
    const auto first =
        std::find_if(distances.begin(), distances.end(), [most](quint16 distance) { return distance <= most; });
    return size_t(first - distances.begin());
}

template <class Contexts>
Contexts forRole(Contexts contexts, quint32 role)
{
    for (quint32 &context : contexts)
        context = joined(context, role);
    return contexts;
}

// Each column has weights of its own.
template <class Contexts>
Trust trustIn(quint32 role, const Contexts &contexts)
{
    return {role, joined(contexts[0], role) % Trust::details};
}

} // namespace

RowModel::Contexts RowModel::contextsAt(quint32 place, const ColumnMemory &memory) const
{
    const auto [first, second, third] = m_tokensBefore;
    return {joined(place, 1), joined(joined(place, 2), memory.lastToken), joined(joined(place, 3), first),
        joined(joined(joined(place, 4), first), second),
        joined(joined(joined(place, 5), memory.lastToken), m_tables[1]),
        joined(joined(joined(joined(place, 6), first), second), third), joined(joined(place, 7), m_operator),
        joined(joined(place, 8), m_kindsBefore[0])};
}

void RowModel::noteToken(ColumnMemory &memory, quint32 token)
{
    memory.lastToken = token;
    m_tokensBefore = {token, m_tokensBefore[0], m_tokensBefore[1]};
}

qint64 RowModel::baseOf(const ColumnMemory &memory) const
{
    // The first slot stands for the device of the column's last value, for references to anything of that device.
    return memory.base == 0 ? memory.lastInteger & ~idCounterMask : m_slots[memory.base];
}

void RowModel::passInteger(int table, int column, quint32 place, qint64 &value)
{
    ColumnMemory &memory = memoryOf(table, column);
    const Contexts contexts = contextsAt(place, memory);
    const qint64 base = baseOf(memory);
    const auto known = memory.integers.find(value);
    quint32 source = Recent;
    if (m_channel->isWriting()) {
        const bool isClose =
            !isSmall(value) && memory.base < memory.distances.size() && memory.distances[memory.base] < closeDistance;
        const auto near = int(std::bit_width(zigzag(difference(value, base))));
        constexpr int deviceCost = 6;
        source = value == base && (isClose || !known)                                                ? Base
            : known                                                                                  ? Recent
            : isId(value) && near > int(std::bit_width(quint64(value & idCounterMask))) + deviceCost ? OfDevice
                                                                                                     : Near;
    }
    source = m_predictor.passSymbol(
        *m_channel, source, sourceBits, forRole(contexts, SourceRole), trustIn(SourceRole, contexts));
    if (source == Base)
        value = base;
    else if (source == Recent) {
        const quint32 at = m_predictor.passSymbol(
            *m_channel, known.value_or(0), symbolBits, forRole(contexts, RecentRole), trustIn(RecentRole, contexts));
        const qint64 *found = memory.integers.at(at);
        m_isSound = m_isSound && found != nullptr;
        value = found != nullptr ? *found : 0;
    } else {
        passFarInteger(memory, contexts, source, value);
        memory.integers.add(value);
    }
    const bool isTelling = source == Recent || isSmall(value);
    noteToken(memory, isTelling ? tokenOf(value) : source);
    learn(memory, value);
}

void RowModel::passFarInteger(ColumnMemory &memory, const Contexts &contexts, quint32 source, qint64 &value)
{
    if (source == Near) {
        const qint64 unit = passUnit(memory, contexts, value);
        const qint64 base = baseOf(memory) / unit;
        const quint32 counted = quint32(memory.base) << 8 | (unit == 1 ? 0 : 1);
        const qint64 far = passSigned(difference(value / unit, base), forRole(contexts, counted));
        value = qint64((quint64(base) + quint64(far)) * quint64(unit));
        return;
    }
    constexpr int deviceBits = 16;
    const quint32 device = m_predictor.passSymbol(*m_channel, quint32(value >> idCounterBits) & 0xffffU, deviceBits,
        forRole(contexts, DeviceRole), trustIn(DeviceRole, contexts));
    const quint64 counter = passNumber(quint64(value & idCounterMask), forRole(contexts, joined(DeviceRole, device)));
    value = composeId(int(device), qint64(counter & quint64(idCounterMask)));
}

qint64 RowModel::passUnit(const ColumnMemory &memory, const Contexts &contexts, qint64 value)
{
    if (memory.lastInteger % thousand != 0)
        return 1;
    const quint32 isWhole = m_predictor.passSymbol(
        *m_channel, value % thousand == 0 ? 1 : 0, 1, forRole(contexts, UnitRole), trustIn(UnitRole, contexts));
    return isWhole != 0 ? thousand : 1;
}

void RowModel::learn(ColumnMemory &memory, qint64 value)
{
    memory.distances.resize(m_slots.size(), unknownDistance);
    for (size_t slot = 0; slot < m_slots.size(); ++slot) {
        const qint64 base = slot == 0 ? memory.lastInteger & ~idCounterMask : m_slots[slot];
        const auto bits = int(std::bit_width(zigzag(difference(value, base))));
        int distance = memory.distances[slot];
        distance += ((bits << 6) - distance) >> 3;
        memory.distances[slot] = quint16(distance);
    }
    memory.base = baseAmong(memory.distances);
    memory.lastInteger = value;
    if (!memory.slot)
        return;
    m_slots[*memory.slot] = value;
    if (memory.transaction != m_transaction)
        m_slots[*memory.slot + 1] = value;
    memory.transaction = m_transaction;
}

void RowModel::passText(int table, Field &field, quint32 place)
{
    ColumnMemory &memory = memoryOf(table, field.column);
    const Contexts contexts = contextsAt(place, memory);
    const auto known = memory.texts.find(field.bytes);
    quint32 source = known ? RecentText : field.type == 't' && !field.bytes.contains('\0') ? Words : Sized;
    source = m_predictor.passSymbol(
        *m_channel, source, sourceBits, forRole(contexts, SourceRole), trustIn(SourceRole, contexts));
    if (source == RecentText) {
        const quint32 at = m_predictor.passSymbol(
            *m_channel, known.value_or(0), symbolBits, forRole(contexts, RecentRole), trustIn(RecentRole, contexts));
        const QByteArray *found = memory.texts.at(at);
        m_isSound = m_isSound && found != nullptr;
        field.bytes = found != nullptr ? *found : QByteArray();
        noteToken(memory, joined(2, at));
    } else {
        if (source == Words)
            m_texts.pass(*m_channel, m_predictor, field.bytes, place, qsizetype(m_left));
        else
            passSized(field.bytes, place);
        memory.texts.add(field.bytes);
        noteToken(memory, source);
    }
    const bool fits = field.type != 'r' || field.bytes.size() == realSize;
    m_isSound = m_isSound && fits && source <= Sized && field.bytes.size() <= m_left;
}

void RowModel::passSized(QByteArray &bytes, quint32 place)
{
    Contexts contexts = forRole(contextsAt(place, m_noColumn), ByteRole);
    const quint64 size = passNumber(quint64(bytes.size()), contexts);
    m_isSound = m_isSound && size <= quint64(std::max<qint64>(m_left, 0));
    if (!m_isSound)
        return;
    const bool writing = m_channel->isWriting();
    quint32 before = 0;
    for (qsizetype index = 0; index < qsizetype(size); ++index) {
        contexts[0] = joined(joined(place, ByteRole), quint32(std::min<qsizetype>(index, realSize)));
        contexts[1] = joined(joined(place, ByteRole + 1), before & 0xffU);
        contexts[2] = joined(joined(place, ByteRole + 2), before & 0xffffU);
        const quint32 byte = writing ? quint8(bytes[index]) : 0;
        const quint32 passed =
            m_predictor.passSymbol(*m_channel, byte, symbolBits, contexts, trustIn(ByteRole, contexts));
        if (!writing)
            bytes.append(char(passed));
        before = (before << 8) | passed;
    }
}

quint64 RowModel::passNumber(quint64 number, const Contexts &contexts)
{
    constexpr int lengthBits = 7;
    constexpr int longest = 64;
    constexpr int learntDigits = 12;
    const auto length = int(m_predictor.passSymbol(*m_channel, quint32(std::bit_width(number)), lengthBits,
        forRole(contexts, LengthRole), trustIn(LengthRole, contexts)));
    if (length > longest) {
        m_isSound = false;
        return 0;
    }
    const Contexts digits = forRole(contexts, DigitRole + (quint32(length) << 8));
    quint64 read = length > 0 ? 1 : 0;
    for (int left = length - 2; left >= 0; --left) {
        const int bit = int((number >> left) & 1);
        const bool isLearnt = length - left <= learntDigits;
        const int passed = isLearnt
            ? m_predictor.pass(*m_channel, bit, std::span(digits).first(3), quint32(read), trustIn(DigitRole, contexts))
            : m_channel->pass(bit, 0x8000);
        read = (read << 1) | quint64(passed);
    }
    return read;
}

qint64 RowModel::passSigned(qint64 number, const Contexts &contexts)
{
    const quint32 isNegative = m_predictor.passSymbol(
        *m_channel, number < 0 ? 1 : 0, 1, forRole(contexts, SignRole), trustIn(SignRole, contexts));
    const quint64 passed = passNumber(quint64(number < 0 ? ~number : number), contexts);
    return qint64(isNegative != 0 ? ~passed : passed);
}

} // namespace ventanilla::sync
