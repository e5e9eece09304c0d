#pragma once

#include "core/sync/protocol/Predictor.h"

#include <QByteArray>

// Expects the bytes of texts from the bytes and words before them (FORMAT.md, "Texts").
namespace ventanilla::sync {

class TextModel
{
public:
    // Passes a text without a zero byte; zero ends it. `place` is the column it stands in. When reading, gives up once
    // there are more than `longest` bytes, and the text is one byte longer than that.
    void pass(BitChannel &channel, Predictor &predictor, QByteArray &text, quint32 place, qsizetype longest);
    // As RowModel's.
    void keep() { m_places.keep(); }

private:
    static constexpr size_t contextCount = 14;
    static constexpr int matchedBytes = 5;
    static constexpr quint32 placeBits = 16;

    void begin(quint32 place);
    quint8 passByte(BitChannel &channel, Predictor &predictor, quint8 byte);
    void note(quint8 byte);
    void findMatch();

    std::vector<quint8> m_history;
    RestorableTable<quint32> m_places{size_t(1) << placeBits}; // where a context was last met
    quint32 m_match = 0; // in the history, of the byte that is expected next; 0 for none
    quint32 m_matchSize = 0;
    quint32 m_place = 0;
    quint32 m_last4 = 0;
    quint32 m_before4 = 0;
    quint32 m_word = 0;
    quint32 m_previousWord = 0;
    quint32 m_wordBefore = 0;
    quint32 m_clause = 0;   // everything since the last comma or stop
    quint32 m_position = 0; // in the text
};

} // namespace ventanilla::sync
