#pragma once

#include "core/sync/protocol/BitChannel.h"
#include "core/sync/protocol/RestorableTable.h"

#include <array>
#include <span>

// Expects bits from what followed in the same contexts before, and learns which contexts to trust (FORMAT.md,
// "Expectation"). Everything is integer arithmetic: every machine expects the same.
namespace ventanilla::sync {

// Joins what makes up a context.
[[nodiscard]] constexpr quint32 joined(quint32 context, quint32 part)
{
    const quint32 product = (context ^ part) * 0x9e3779b1U + 0x7f4a7c15U;
    return product ^ (product >> 15);
}

// Which sets of weights are asked: one for what is passed, one for where in it.
struct Trust
{
    static constexpr quint32 roles = 256;
    static constexpr quint32 details = 1024;

    quint32 role = 0;
    quint32 detail = 0;
};

class Predictor
{
public:
    static constexpr int mostContexts = 16;

    Predictor();

    // Passes one bit. `contexts` say what is known, `node` which bit of its symbol it is.
    [[nodiscard]] int pass(BitChannel &channel, int bit, std::span<const quint32> contexts, quint32 node, Trust trust);
    // Passes a symbol of `bits` bits, the highest first.
    [[nodiscard]] quint32 passSymbol(
        BitChannel &channel, quint32 symbol, int bits, std::span<const quint32> contexts, Trust trust);
    // As RowModel's.
    void keep();

private:
    struct Slot
    {
        quint16 expectation = 0x8000;
        quint8 seen = 0;
        quint8 check = 0;
    };
    using Weights = std::array<qint32, mostContexts>;
    static constexpr size_t mixers = 3;
    // What came where the mixers had expected so much, in steps of half a logarithm of the odds.
    static constexpr int correctionSteps = 33;
    static constexpr quint32 correctionSets = 4096;
    using Corrections = std::array<quint16, correctionSteps>;

    [[nodiscard]] static Corrections unlearntCorrections();
    [[nodiscard]] static Weights unlearntWeights();
    [[nodiscard]] static quint32 placeOf(quint32 context, quint32 node);
    [[nodiscard]] Slot &slotAt(quint32 place);
    [[nodiscard]] static int opinionOf(const Weights &weights, const Weights &firmness, size_t count);
    static void correct(Weights &weights, const Weights &firmness, size_t count, int error);
    static void note(Slot &slot, int bit);

    RestorableTable<Slot> m_slots;
    RestorableTable<Corrections> m_corrections;
    RestorableTable<Weights> m_weights; // by role, by detail, by how many contexts and how many of them are known
};

} // namespace ventanilla::sync
