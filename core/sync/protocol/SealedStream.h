#pragma once

#include "core/sync/protocol/Keys.h"

#include <memory>

// Bytes that one receiver alone reads and nobody alters, piece by piece, so that nothing has to fit into memory whole:
// libsodium's secretstream (XChaCha20-Poly1305) under a random key that is sealed to the receiver. A piece that is left
// out, repeated or put elsewhere is noticed. One thread each.
namespace ventanilla::sync {

// The sealed key and the stream's own header, which go before the first piece.
inline constexpr int sealedOpeningSize = 104;
// By how much a sealed piece is longer than what is in it.
inline constexpr int sealedPieceOverhead = 17;

class SealingStream
{
public:
    // `bound` travels in the open and has to be the same where it is read. Errors: InvalidInput "public_key" when nothing
    // can be sealed to that key.
    [[nodiscard]] static Result<SealingStream> to(const QByteArray &receiverPublicKey, const QByteArray &bound);
    SealingStream(SealingStream &&) noexcept;
    SealingStream &operator=(SealingStream &&) noexcept;
    ~SealingStream();

    [[nodiscard]] const QByteArray &opening() const { return m_opening; }
    [[nodiscard]] QByteArray seal(const QByteArray &piece, bool isLast);

private:
    struct State;
    explicit SealingStream(const QByteArray &bound);

    std::unique_ptr<State> m_state;
    QByteArray m_bound;
    QByteArray m_opening;
};

class UnsealingStream
{
public:
    // Errors: WrongKey when it is sealed to somebody else, or the opening altered.
    [[nodiscard]] static Result<UnsealingStream> from(
        const QByteArray &opening, const KeyPair &receiver, const QByteArray &bound);
    UnsealingStream(UnsealingStream &&) noexcept;
    UnsealingStream &operator=(UnsealingStream &&) noexcept;
    ~UnsealingStream();

    struct Piece
    {
        QByteArray content;
        bool isLast = false;
    };
    // Errors: Damaged.
    [[nodiscard]] Result<Piece> unseal(const QByteArray &sealedPiece);
    // Expects the first piece again.
    void restart();

private:
    struct State;
    explicit UnsealingStream(const QByteArray &bound);

    std::unique_ptr<State> m_state;
    QByteArray m_bound;
};

} // namespace ventanilla::sync
