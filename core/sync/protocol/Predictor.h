#pragma once

#include "core/sync/protocol/BitChannel.h"

#include <array>
#include <span>
#include <vector>

// Expects bits from what followed in the same contexts before, and learns which contexts to trust (FORMAT.md,
// "Expectation"). Everything is integer arithmetic: every machine expects the same.
namespace ventanilla::sync {

// Joins what makes up a context.
[[nodiscard]] constexpr quint32 joined(quint32 context, quint32 part)
{
    const quint32 product = (context ^ part) * 0x9e3779b1U + 0x7f4a7c15U;
    return product ^ (product >> 15);
}

class Predictor
{
public:
    static constexpr int mostContexts = 16;

    Predictor();

    // Passes one bit. `contexts` say what is known, `node` which bit of its symbol it is; `trust` chooses the set of
    // weights, below weightSets.
    [[nodiscard]] int pass(
        BitChannel &channel, int bit, std::span<const quint32> contexts, quint32 node, quint32 trust);
    // Passes a symbol of `bits` bits, the highest first.
    [[nodiscard]] quint32 passSymbol(
        BitChannel &channel, quint32 symbol, int bits, std::span<const quint32> contexts, quint32 trust);

    static constexpr quint32 weightSets = 1024;

private:
    struct Slot
    {
        quint16 expectation = 0x8000;
        quint8 seen = 0;
        quint8 check = 0;
    };
    using Weights = std::array<qint32, mostContexts>;

    [[nodiscard]] Slot &slotOf(quint32 context, quint32 node);

    std::vector<Slot> m_slots;
    std::vector<Weights> m_weights;
};

} // namespace ventanilla::sync
