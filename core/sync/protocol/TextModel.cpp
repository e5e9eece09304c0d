#include "core/sync/protocol/TextModel.h"

#include <algorithm>

namespace ventanilla::sync {

namespace {

constexpr quint32 longestMatch = 31;

// What keeps the contexts of one kind apart from those of another.
enum Kind : quint32 {
    Order0 = 0x10,
    Order1,
    Order2,
    Order3,
    Order4,
    Order6,
    Word,
    Words,
    ThreeWords,
    Skip,
    Clause,
    Order5,
    Start,
    Match
};

constexpr quint32 context(Kind kind, quint32 first, quint32 second = 0)
{
    return joined(joined(kind, first), second);
}

bool isOfWord(quint8 byte)
{
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

} // namespace

void TextModel::begin(quint32 place)
{
    m_place = place;
    m_last4 = m_before4 = m_word = m_wordBefore = m_matchSize = m_clause = m_position = 0;
    m_previousWord = place;
    if (m_history.empty())
        m_history.push_back(0);
}

void TextModel::pass(BitChannel &channel, Predictor &predictor, QByteArray &text, quint32 place, qsizetype longest)
{
    begin(place);
    if (channel.isWriting()) {
        for (const char byte : text)
            passByte(channel, predictor, quint8(byte));
        passByte(channel, predictor, 0);
        return;
    }
    text.clear();
    while (text.size() <= longest) {
        const quint8 byte = passByte(channel, predictor, 0);
        if (byte == 0)
            return;
        text.append(char(byte));
    }
}

quint8 TextModel::passByte(BitChannel &channel, Predictor &predictor, quint8 byte)
{
    std::array<quint32, contextCount> contexts{context(Order0, m_place), context(Order1, m_last4 & 0xffU, m_place),
        context(Order2, m_last4 & 0xffffU), context(Order3, m_last4 & 0xffffffU), context(Order4, m_last4),
        context(Order6, m_last4, m_before4 & 0xffffU), context(Word, m_word, m_last4 & 0xffU),
        context(Words, m_word, m_previousWord), context(ThreeWords, joined(m_word, m_previousWord), m_wordBefore),
        context(Skip, m_word, m_wordBefore), context(Clause, m_clause, m_place),
        context(Order5, m_last4, m_before4 & 0xffU),
        context(Start, m_place, m_position < 4 ? joined(m_position, m_last4) : 0xffU)};
    const quint32 expected = m_matchSize > 0 ? m_history[m_match] : 0;
    const quint32 size = std::min(m_matchSize, longestMatch);
    quint32 node = 1;
    for (int left = 7; left >= 0; --left) {
        const bool stillMatches = m_matchSize > 0 && ((expected | 0x100U) >> (left + 1)) == node;
        contexts.back() =
            stillMatches ? context(Match, size, (expected >> left) & 1U) : context(Match, 0, m_last4 & 0xffU);
        // Of the match the bit says everything, so its context does not ask which one it is.
        const quint32 trust = stillMatches ? 1 + std::min(size, 15U) : 0;
        node = (node << 1) | quint32(predictor.pass(channel, (byte >> left) & 1, contexts, node, Trust{trust, node}));
    }
    note(quint8(node));
    return quint8(node);
}

void TextModel::note(quint8 byte)
{
    if (m_matchSize > 0 && m_history[m_match] == byte) {
        ++m_match;
        m_matchSize = std::min(m_matchSize + 1, longestMatch);
    } else {
        m_matchSize = 0;
    }
    m_history.push_back(byte);
    m_before4 = (m_before4 << 8) | (m_last4 >> 24);
    m_last4 = (m_last4 << 8) | byte;
    ++m_position;
    m_clause = byte == '.' || byte == ',' || byte == ';' || byte == ':' ? 0 : joined(m_clause, byte);
    if (isOfWord(byte)) {
        m_word = joined(m_word, byte >= 'A' && byte <= 'Z' ? byte + 32U : byte);
    } else if (m_word != 0) {
        m_wordBefore = m_previousWord;
        m_previousWord = m_word;
        m_word = 0;
    }
    findMatch();
}

void TextModel::findMatch()
{
    if (m_position < matchedBytes)
        return;
    const quint32 found = joined(joined(Match, m_last4), m_before4 & 0xffU) >> (32 - placeBits);
    if (m_matchSize == 0) {
        m_match = m_places[found];
        const size_t end = m_history.size();
        while (m_matchSize < std::min(m_match, longestMatch)
            && m_history[m_match - 1 - m_matchSize] == m_history[end - 1 - m_matchSize])
            ++m_matchSize;
    }
    m_places[found] = quint32(m_history.size());
}

} // namespace ventanilla::sync
