#include "core/store/VersionVector.h"

#include "core/base/Id.h"

#include <algorithm>

namespace ventanilla::store {

qint64 VersionVector::sequenceOf(int device) const
{
    const auto found = m_sequences.find(device);
    return found == m_sequences.end() ? 0 : found->second;
}

void VersionVector::raise(int device, qint64 sequence)
{
    if (sequence <= 0)
        return;
    qint64 &known = m_sequences[device];
    known = std::max(known, sequence);
}

void VersionVector::raise(const VersionVector &other)
{
    for (const auto &[device, sequence] : other.m_sequences)
        raise(device, sequence);
}

bool VersionVector::covers(qint64 entryId) const
{
    return (entryId & idCounterMask) <= sequenceOf(int(entryId >> idCounterBits));
}

bool VersionVector::covers(const VersionVector &other) const
{
    return std::ranges::all_of(
        other.m_sequences, [this](const auto &mark) { return mark.second <= sequenceOf(mark.first); });
}

} // namespace ventanilla::store
