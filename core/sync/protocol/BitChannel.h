#pragma once

#include <QByteArray>
#include <QByteArrayView>

// Arithmetic coding of single bits, each in as few parts of a bit as it was expected (FORMAT.md, "Bits"). A model walks its
// data in the same way whether it writes or reads: it hands over a bit and takes back the one that holds.
namespace ventanilla::sync {

class BitChannel
{
public:
    // `expectation`: how likely the bit is 1, of 65,536; from 1 to 65,535.
    [[nodiscard]] virtual int pass(int bit, quint32 expectation) = 0;
    // Whether the bits given are those that hold.
    [[nodiscard]] virtual bool isWriting() const = 0;

    BitChannel() = default;
    BitChannel(const BitChannel &) = delete;
    BitChannel &operator=(const BitChannel &) = delete;
    virtual ~BitChannel() = default;

protected:
    // The last number of the interval that stands for a 1.
    [[nodiscard]] quint32 middle(quint32 expectation) const;
    void narrow(int bit, quint32 middle);
    [[nodiscard]] bool isByteSettled() const { return ((m_low ^ m_high) & 0xff000000U) == 0; }
    void shift();
    // The fewest bytes that name a number within the interval when zeros follow.
    [[nodiscard]] int lastBytes() const;

    quint32 m_low = 0;
    quint32 m_high = 0xffffffffU;
};

class BitWriter : public BitChannel
{
public:
    [[nodiscard]] int pass(int bit, quint32 expectation) override;
    [[nodiscard]] bool isWriting() const override { return true; }
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_bytes;
};

// Never reads beyond its bytes: zeros follow them.
class BitReader : public BitChannel
{
public:
    explicit BitReader(QByteArrayView bytes);
    [[nodiscard]] int pass(int bit, quint32 expectation) override;
    [[nodiscard]] bool isWriting() const override { return false; }
    // Whether a writer of the same bits would have written as many bytes.
    [[nodiscard]] bool isAtEnd() const;

private:
    [[nodiscard]] quint32 nextByte();

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    qsizetype m_settled = 0;
    quint32 m_value = 0;
};

// Learns from bits without keeping them.
class BitTeacher : public BitChannel
{
public:
    [[nodiscard]] int pass(int bit, quint32) override { return bit; }
    [[nodiscard]] bool isWriting() const override { return true; }
};

} // namespace ventanilla::sync
