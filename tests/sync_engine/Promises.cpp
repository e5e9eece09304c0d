#include "tests/sync_engine/Promises.h"

#include "core/store/JournalReading.h"
#include "tests/support/Catch.h"

#include <sys/syscall.h>
#include <unistd.h>

namespace ventanilla::tests {

void Promises::add(const Promise &promise)
{
    switch (promise.kind) {
    case Kind::Written:
        m_written[promise.by][promise.sequence] = QByteArray(promise.content.data(), store::journal::chainSize);
        break;
    case Kind::Held:
        m_held[promise.by].raise(int(promise.device), promise.sequence);
        break;
    case Kind::Server:
        m_server.raise(int(promise.device), promise.sequence);
    }
    // Past the functions that a process may be made to die in.
    if (m_pipe >= 0)
        REQUIRE(syscall(SYS_write, m_pipe, &promise, sizeof promise) == sizeof promise);
}

void Promises::hear(int pipe)
{
    for (Promise promise{}; read(pipe, &promise, sizeof promise) == sizeof promise;)
        add(promise);
}

void Promises::noteWritten(Computer &computer)
{
    const int number = computer.number();
    computer.read([&](store::Connection &connection) {
        const qint64 last = store::journal::known(connection).sequenceOf(number);
        const QByteArray chain = store::journal::chainAt(connection, number, last).value();
        Promise promise{Kind::Written, number, number, last, {}};
        std::copy_n(
            chain.begin(), std::min<qsizetype>(chain.size(), store::journal::chainSize), promise.content.begin());
        add(promise);
    });
}

void Promises::noteHeld(Computer &computer)
{
    const store::VersionVector held = computer.held();
    for (const auto &[device, sequence] : held.sequences()) {
        if (m_held[computer.number()].sequenceOf(device) < sequence)
            add({Kind::Held, computer.number(), device, sequence, {}});
    }
}

void Promises::noteServer(int device, qint64 sequence)
{
    if (m_server.sequenceOf(device) < sequence)
        add({Kind::Server, 0, device, sequence, {}});
}

void Promises::requireKept(Computer &computer) const
{
    if (const auto held = m_held.find(computer.number()); held != m_held.end())
        REQUIRE(computer.held().covers(held->second));
    if (const auto written = m_written.find(computer.number()); written != m_written.end() && !written->second.empty())
        REQUIRE(computer.read([&](store::Connection &connection) {
            return store::journal::known(connection).sequenceOf(computer.number());
        }) >= written->second.rbegin()->first);
}

void Promises::requireKept(Region &region) const
{
    REQUIRE(region.held().covers(m_server));
}

void Promises::requireWrittenIn(Computer &computer) const
{
    computer.read([&](store::Connection &connection) {
        for (const auto &[device, promised] : m_written) {
            for (const auto &[sequence, content] : promised) {
                INFO("device " << device << " sequence " << sequence);
                const auto chain = store::journal::chainAt(connection, int(device), sequence);
                REQUIRE(chain.has_value());
                REQUIRE((sequence == 0 || *chain == content));
            }
        }
    });
}

} // namespace ventanilla::tests
