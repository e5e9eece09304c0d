#pragma once

#include <QtGlobal>

#include <map>

namespace ventanilla::store {

// How much of each device's journal is known, or had been seen by somebody: the sequence of the last entry for each
// device number. A device that is absent counts as 0. A value; no device has sequence 0 in it, so that == compares facts.
class VersionVector
{
public:
    [[nodiscard]] qint64 sequenceOf(int device) const;
    // Keeps the larger of what is known and `sequence`.
    void raise(int device, qint64 sequence);
    void raise(const VersionVector &other);

    // Whether the entry (device and sequence in one id) is part of what is known.
    [[nodiscard]] bool covers(qint64 entryId) const;
    [[nodiscard]] bool covers(const VersionVector &other) const;

    [[nodiscard]] const std::map<int, qint64> &sequences() const { return m_sequences; }
    [[nodiscard]] bool isEmpty() const { return m_sequences.empty(); }
    bool operator==(const VersionVector &) const = default;

private:
    std::map<int, qint64> m_sequences;
};

} // namespace ventanilla::store
