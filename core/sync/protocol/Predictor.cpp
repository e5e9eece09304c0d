#include "core/sync/protocol/Predictor.h"

#include <algorithm>

namespace ventanilla::sync {

namespace {

constexpr int slotBits = 22;
constexpr int mostSeen = 120;
constexpr qint32 one = 1 << 16; // a weight
constexpr qint32 largestWeight = 1 << 22;
constexpr int firmest = 2047;
constexpr int learning = 20;
constexpr qint32 correcting = (1 << 16) / 32;

// 4096 / (1 + e^-x) for x from -8 to 8 in steps of 1/2.
constexpr std::array<int, 33> curve{1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549,
    2994, 3348, 3607, 3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094};

// From how firmly a bit is expected (in 256ths of a natural logarithm of the odds) to 4096ths.
constexpr int squashed(int firmness)
{
    if (firmness > firmest)
        return 4095;
    if (firmness < -firmest)
        return 1;
    const int place = (firmness >> 7) + 16;
    const int rest = firmness & 127;
    return (curve[size_t(place)] * (128 - rest) + curve[size_t(place) + 1] * rest + 64) >> 7;
}

// Its inverse: the first firmness that is squashed to the expectation or more.
constexpr std::array<qint16, 4096> inverse = [] {
    std::array<qint16, 4096> table{};
    int next = 0;
    for (int firmness = -firmest; firmness <= firmest; ++firmness) {
        for (const int reached = squashed(firmness); next <= reached; ++next)
            table[size_t(next)] = qint16(firmness);
    }
    for (; next < 4096; ++next)
        table[size_t(next)] = firmest;
    return table;
}();

constexpr std::array<qint32, mostSeen + 1> rates = [] {
    std::array<qint32, mostSeen + 1> table{};
    for (int seen = 0; seen <= mostSeen; ++seen)
        table[size_t(seen)] = (100 << 16) / (100 * seen + 115);
    return table;
}();

// An expectation after the bit has come, moved towards it by `rate` of 65,536.
quint16 moved(quint16 expectation, int bit, qint32 rate)
{
    const qint32 far = (bit != 0 ? 0xffff : 0) - expectation;
    return quint16(expectation + ((far * (rate >> 1)) >> 15));
}

} // namespace

Predictor::Predictor()
    : m_slots(size_t(1) << slotBits), m_corrections(correctionSets, unlearntCorrections()),
      m_weights(Trust::roles + Trust::details + (mostContexts + 1) * mostContexts, unlearntWeights())
{ }

Predictor::Corrections Predictor::unlearntCorrections()
{
    Corrections unlearnt{};
    for (int step = 0; step < correctionSteps; ++step)
        unlearnt[size_t(step)] = quint16(squashed((step - correctionSteps / 2) * 128) << 4);
    return unlearnt;
}

Predictor::Weights Predictor::unlearntWeights()
{
    Weights unlearnt{};
    unlearnt.fill(one / 5);
    return unlearnt;
}

void Predictor::keep()
{
    m_slots.keep();
    m_corrections.keep();
    m_weights.keep();
}

quint32 Predictor::placeOf(quint32 context, quint32 node)
{
    return joined(context, node) * 0x85ebca6bU;
}

Predictor::Slot &Predictor::slotAt(quint32 place)
{
    Slot &slot = m_slots[place >> (32 - slotBits)];
    if (const auto check = quint8(place); slot.check != check)
        slot = Slot{0x8000, 0, check};
    return slot;
}

int Predictor::pass(BitChannel &channel, int bit, std::span<const quint32> contexts, quint32 node, Trust trust)
{
    std::array<quint32, mostContexts> places{};
    std::array<Slot *, mostContexts> slots{};
    Weights firmness{};
    size_t known = 0;
    const quint32 correction = joined(contexts[1], node) % correctionSets;
    m_corrections.prepare(correction);
    for (size_t index = 0; index < contexts.size(); ++index) {
        places[index] = placeOf(contexts[index], node);
        m_slots.prepare(places[index] >> (32 - slotBits));
    }
    for (size_t index = 0; index < contexts.size(); ++index) {
        slots[index] = &slotAt(places[index]);
        firmness[index] = slots[index]->seen == 0 ? 0 : inverse[slots[index]->expectation >> 4];
        known += slots[index]->seen != 0 ? 1 : 0;
    }
    const std::array<Weights *, mixers> sets{&m_weights[trust.role], &m_weights[Trust::roles + trust.detail],
        &m_weights[Trust::roles + Trust::details + contexts.size() * mostContexts + known]};
    std::array<int, mixers> opinions{};
    int sum = 0;
    for (size_t mixer = 0; mixer < mixers; ++mixer) {
        opinions[mixer] = opinionOf(*sets[mixer], firmness, contexts.size());
        sum += opinions[mixer];
    }
    const int mean = sum / int(mixers);
    const int rest = (mean + 2048) & 127;
    quint16 *const near = &m_corrections[correction][size_t((mean + 2048) >> 7)];
    const int corrected = (near[0] * (128 - rest) + near[1] * rest) >> 11;
    const int expected = std::clamp((squashed(mean) + corrected + 1) >> 1, 1, 4095);
    bit = channel.pass(bit, quint32(expected) << 4);
    near[rest >> 6] = moved(near[rest >> 6], bit, correcting);
    for (size_t mixer = 0; mixer < mixers; ++mixer)
        correct(*sets[mixer], firmness, contexts.size(), (bit << 12) - squashed(opinions[mixer]));
    for (size_t index = 0; index < contexts.size(); ++index)
        note(*slots[index], bit);
    return bit;
}

int Predictor::opinionOf(const Weights &weights, const Weights &firmness, size_t count)
{
    qint64 sum = 0;
    for (size_t index = 0; index < count; ++index)
        sum += qint64(firmness[index]) * weights[index];
    return int(std::clamp<qint64>(sum >> 16, -firmest, firmest));
}

void Predictor::correct(Weights &weights, const Weights &firmness, size_t count, int error)
{
    for (size_t index = 0; index < count; ++index) {
        const qint32 changed = weights[index] + ((firmness[index] * error * learning + 0x8000) >> 16);
        weights[index] = std::clamp(changed, -largestWeight, largestWeight);
    }
}

void Predictor::note(Slot &slot, int bit)
{
    slot.expectation = moved(slot.expectation, bit, rates[slot.seen]);
    slot.seen = quint8(std::min(slot.seen + 1, mostSeen));
}

quint32 Predictor::passSymbol(
    BitChannel &channel, quint32 symbol, int bits, std::span<const quint32> contexts, Trust trust)
{
    quint32 node = 1;
    for (int left = bits - 1; left >= 0; --left)
        node = (node << 1) | quint32(pass(channel, int((symbol >> left) & 1), contexts, node, trust));
    return node - (quint32(1) << bits);
}

} // namespace ventanilla::sync
