#pragma once

#include "tests/sync_engine/Region.h"

#include <map>

namespace ventanilla::tests {

// What somebody was told is done: nothing that happens afterwards may take it back. They are told in a process that may
// be killed the next moment, so each is sent through a pipe from there.
class Promises
{
public:
    // From here on every promise goes to this pipe as well.
    void tell(int pipe) { m_pipe = pipe; }
    // What a process that has ended had told.
    void hear(int pipe);

    // A computer's own writes have returned.
    void noteWritten(Computer &computer);
    // Batches that it took have been taken.
    void noteHeld(Computer &computer);
    // The server has said that it keeps so much of a journal.
    void noteServer(int device, qint64 sequence);

    void requireKept(Computer &computer) const;
    void requireKept(Region &region) const;
    // By all, once everything has reached everybody.
    void requireWrittenIn(Computer &computer) const;

private:
    enum class Kind : qint64 { Written, Held, Server };
    struct Promise
    {
        Kind kind;
        qint64 by;     // which computer has promised
        qint64 device; // whose journal
        qint64 sequence;
        std::array<char, store::journal::chainSize> content; // of a transaction written: the chain up to it
    };
    void add(const Promise &promise);

    int m_pipe = -1;
    store::VersionVector m_server;
    std::map<qint64, store::VersionVector> m_held;            // by computer
    std::map<qint64, std::map<qint64, QByteArray>> m_written; // by computer and last sequence
};

} // namespace ventanilla::tests
