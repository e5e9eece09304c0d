#include "core/sync/protocol/SealedStream.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace ventanilla::sync {

namespace {

using StreamKey = std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES>;
using StreamHeader = std::array<unsigned char, crypto_secretstream_xchacha20poly1305_HEADERBYTES>;

static_assert(crypto_secretstream_xchacha20poly1305_ABYTES == sealedPieceOverhead);
constexpr qsizetype sealedKeySize = sealedOpeningSize - qsizetype(std::tuple_size_v<StreamHeader>);
static_assert(sealedKeySize == crypto_box_SEALBYTES + std::tuple_size_v<StreamKey>);

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), size_t(bytes.size()));
}

} // namespace

struct SealingStream::State
{
    State() = default;
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State() { sodium_memzero(&stream, sizeof stream); }

    crypto_secretstream_xchacha20poly1305_state stream{};
};

SealingStream::SealingStream(const QByteArray &bound) : m_state(std::make_unique<State>()), m_bound(bound) { }
SealingStream::SealingStream(SealingStream &&) noexcept = default;
SealingStream &SealingStream::operator=(SealingStream &&) noexcept = default;
SealingStream::~SealingStream() = default;

Result<SealingStream> SealingStream::to(const QByteArray &receiverPublicKey, const QByteArray &bound)
{
    SealingStream made(bound);
    QByteArray key(qsizetype(std::tuple_size_v<StreamKey>), '\0');
    crypto_secretstream_xchacha20poly1305_keygen(bytesOf(key));
    StreamHeader header{};
    crypto_secretstream_xchacha20poly1305_init_push(&made.m_state->stream, header.data(), bytesOf(key));
    const QByteArray sealedKey = keys::seal(key, receiverPublicKey);
    wipe(key);
    if (sealedKey.size() != sealedKeySize)
        return failure(ErrorKind::InvalidInput, QStringLiteral("public_key"));
    made.m_opening = sealedKey + QByteArray(reinterpret_cast<const char *>(header.data()), qsizetype(header.size()));
    return made;
}

QByteArray SealingStream::seal(const QByteArray &piece, bool isLast)
{
    QByteArray sealed(piece.size() + sealedPieceOverhead, '\0');
    const auto tag = static_cast<unsigned char>(
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream, bytesOf(sealed), nullptr, bytesOf(piece),
        quint64(piece.size()), bytesOf(m_bound), quint64(m_bound.size()), tag);
    return sealed;
}

struct UnsealingStream::State
{
    State() = default;
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State()
    {
        sodium_memzero(&stream, sizeof stream);
        sodium_memzero(key.data(), key.size());
    }

    crypto_secretstream_xchacha20poly1305_state stream{};
    StreamKey key{};
    StreamHeader header{};
};

UnsealingStream::UnsealingStream(const QByteArray &bound) : m_state(std::make_unique<State>()), m_bound(bound) { }
UnsealingStream::UnsealingStream(UnsealingStream &&) noexcept = default;
UnsealingStream &UnsealingStream::operator=(UnsealingStream &&) noexcept = default;
UnsealingStream::~UnsealingStream() = default;

Result<UnsealingStream> UnsealingStream::from(
    const QByteArray &opening, const KeyPair &receiver, const QByteArray &bound)
{
    if (opening.size() != sealedOpeningSize)
        return failure(ErrorKind::WrongKey, QStringLiteral("sealed"));
    auto key = keys::unseal(opening.first(sealedKeySize), receiver);
    if (!key)
        return failure(key.error());
    if (key->size() != qsizetype(std::tuple_size_v<StreamKey>))
        return failure(ErrorKind::WrongKey, QStringLiteral("sealed"));
    UnsealingStream made(bound);
    std::copy_n(key->constBegin(), key->size(), made.m_state->key.begin());
    wipe(*key);
    std::copy_n(opening.constBegin() + sealedKeySize, opening.size() - sealedKeySize, made.m_state->header.begin());
    made.restart();
    return made;
}

void UnsealingStream::restart()
{
    crypto_secretstream_xchacha20poly1305_init_pull(&m_state->stream, m_state->header.data(), m_state->key.data());
}

Result<UnsealingStream::Piece> UnsealingStream::unseal(const QByteArray &sealedPiece)
{
    if (sealedPiece.size() < sealedPieceOverhead)
        return failure(ErrorKind::Damaged, QStringLiteral("sealed"));
    Piece piece{QByteArray(sealedPiece.size() - sealedPieceOverhead, '\0'), false};
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&m_state->stream, bytesOf(piece.content), nullptr, &tag,
            bytesOf(sealedPiece), quint64(sealedPiece.size()), bytesOf(m_bound), quint64(m_bound.size()))
        != 0)
        return failure(ErrorKind::Damaged, QStringLiteral("sealed"));
    piece.isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return piece;
}

} // namespace ventanilla::sync
