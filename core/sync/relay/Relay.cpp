#include "core/sync/relay/Relay.h"

#include "core/sync/http/ServerLog.h"

#include <QRandomGenerator>

namespace ventanilla::sync {

namespace {

using server_log::Level;

// A link that is there for some minutes a day must not be slept through.
constexpr std::chrono::minutes longestBackOff{5};

} // namespace

class Relay::Stopping final : public Progress
{
public:
    explicit Stopping(const std::atomic<bool> &stopping) : m_stopping(stopping) { }
    void report(qint64, qint64) override { }
    [[nodiscard]] bool isCancelled() const override { return m_stopping; }

private:
    const std::atomic<bool> &m_stopping;
};

Relay::Relay(
    Ledger &ledger, const Clock &clock, RelayIdentity identity, RelaySettings settings, std::function<void()> whenEnded)
    : m_ledger(ledger), m_clock(clock), m_identity(std::move(identity)), m_settings(settings),
      m_whenEnded(std::move(whenEnded)), m_backOff(std::min<std::chrono::seconds>(BackOff::shortest, settings.period),
                                             std::max<std::chrono::seconds>(longestBackOff, settings.period))
{ }

Relay::~Relay()
{
    stop();
}

void Relay::start()
{
    m_due = SteadyClock::now();
    m_thread = std::thread([this] { work(); });
}

void Relay::stop()
{
    {
        const std::lock_guard guarded(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Relay::hurry(std::chrono::milliseconds atMost)
{
    m_due = std::min(m_due, SteadyClock::now() + atMost);
    m_changed.notify_all();
}

void Relay::noteArrival()
{
    const std::lock_guard guarded(m_mutex);
    m_arrived = true;
    if (!m_failing) // else it goes with the next attempt
        hurry(m_settings.rest);
}

void Relay::work()
{
    std::unique_lock guarded(m_mutex);
    while (!m_stopping) {
        if (SteadyClock::now() < m_due) {
            m_changed.wait_until(guarded, m_due);
            continue;
        }
        m_arrived = false;
        guarded.unlock();
        const auto wait = passOn();
        guarded.lock();
        if (!wait)
            return;
        m_due = SteadyClock::now() + *wait;
        if (m_arrived && !m_failing)
            hurry(m_settings.rest);
    }
}

std::optional<std::chrono::milliseconds> Relay::passOn()
{
    Stopping stopping(m_stopping);
    const auto begin = SteadyClock::now();
    const auto done = relay_exchange::run(m_ledger, m_clock, m_identity, stopping);
    if (m_stopping)
        return std::nullopt;
    ++m_exchanges;
    report(done, SteadyClock::now() - begin);
    m_failing = !done;
    if (!done) {
        ++m_failures;
        if (done.error().kind == ErrorKind::Cut) // so there is a link
            m_backOff.reset();
        return m_backOff.nextDelay(QRandomGenerator::global()->generate());
    }
    m_backOff.reset();
    if (!done->ended)
        return m_settings.period;
    server_log::write(Level::Warning, "relay_ended");
    m_whenEnded();
    return std::nullopt;
}

// Contacts in which nothing moved would only fill the log.
void Relay::report(const Result<relay_exchange::Report> &done, SteadyClock::duration duration)
{
    if (!done) {
        server_log::write(Level::Warning, "passing_on_failed",
            {{QStringLiteral("problem"), server_exchange::problemWord(done.error())}});
        return;
    }
    if (done->sentEntries == 0 && done->receivedEntries == 0 && !done->refusedBatch && !m_failing)
        return;
    QJsonObject facts{{QStringLiteral("sent_entries"), done->sentEntries},
        {QStringLiteral("received_entries"), done->receivedEntries}, {QStringLiteral("sent_bytes"), done->sentBytes},
        {QStringLiteral("received_bytes"), done->receivedBytes},
        {QStringLiteral("milliseconds"),
            qint64(std::chrono::duration_cast<std::chrono::milliseconds>(duration).count())}};
    if (done->refusedBatch)
        facts.insert(QStringLiteral("refused"), server_exchange::problemWord(*done->refusedBatch));
    server_log::write(done->refusedBatch ? Level::Warning : Level::Info, "passed_on", facts);
}

Result<EnrolmentAnswer> Relay::enrol(const EnrolmentRequest &request)
{
    Stopping stopping(m_stopping);
    auto answer = relay_exchange::enrol(m_ledger, m_identity, request, stopping);
    if (answer) { // so there is a link
        const std::lock_guard guarded(m_mutex);
        hurry(m_settings.rest);
    }
    return answer;
}

Upstream::Account Relay::account()
{
    Account account;
    account.exchanges = m_exchanges;
    account.failures = m_failures;
    // What cannot be read now is told the next time.
    (void)m_ledger.read([&](LedgerSession &session) {
        const auto state = ledger_relay::find(session);
        if (state && state->lastContact.isValid())
            account.secondsSinceContact = std::max<qint64>(0, state->lastContact.secsTo(m_clock.now()));
        account.waitingBatches = ledger_relay::waiting(session, m_identity.commune).count;
    });
    return account;
}

} // namespace ventanilla::sync
