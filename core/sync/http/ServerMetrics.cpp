#include "core/sync/http/ServerMetrics.h"

#include <algorithm>

namespace ventanilla::sync {

namespace {

void add(QByteArray &text, const char *name, const char *kind, const char *help, qint64 value)
{
    text += QByteArray("# HELP ventanilla_") + name + ' ' + help + "\n# TYPE ventanilla_" + name + ' ' + kind
        + "\nventanilla_" + name + ' ' + QByteArray::number(value) + '\n';
}

} // namespace

void ServerMetrics::countExchange(const ExchangeAccount &account, std::chrono::milliseconds duration)
{
    m_receivedBytes += account.receivedBytes;
    m_sentBytes += account.sentBytes;
    m_keptBatches += account.keptBatches;
    m_sentBatches += account.sentBatches;
    const auto bound = std::lower_bound(bounds.begin(), bounds.end(), duration.count());
    ++m_durations[size_t(bound - bounds.begin())];
    m_totalMilliseconds += duration.count();
    if (account.refused.isEmpty()) {
        ++m_done;
        return;
    }
    const std::lock_guard lock(m_lock);
    ++m_refused[account.refused];
}

void ServerMetrics::countSnapshot(const SnapshotAccount &account)
{
    m_receivedBytes += account.receivedBytes;
    m_sentBytes += account.sentBytes;
    m_keptSnapshots += account.complete ? 1 : 0;
}

QByteArray ServerMetrics::text(int openConnections) const
{
    QByteArray text;
    add(text, "exchanges_total", "counter", "Exchanges answered.", m_done);
    text += "# HELP ventanilla_exchanges_refused_total Exchanges refused, by reason.\n"
            "# TYPE ventanilla_exchanges_refused_total counter\n";
    {
        const std::lock_guard lock(m_lock);
        for (const auto &[code, count] : m_refused)
            text += "ventanilla_exchanges_refused_total{reason=\"" + code.toLatin1() + "\"} "
                + QByteArray::number(count) + '\n';
    }
    add(text, "exchanges_cut_total", "counter", "Exchanges whose link ended midway.", m_cut);
    add(text, "received_bytes_total", "counter", "Bytes of requests.", m_receivedBytes);
    add(text, "sent_bytes_total", "counter", "Bytes of answers.", m_sentBytes);
    add(text, "batches_kept_total", "counter", "Batches taken in.", m_keptBatches);
    add(text, "batches_sent_total", "counter", "Batches handed out.", m_sentBatches);
    add(text, "snapshots_kept_total", "counter", "Snapshots taken in whole.", m_keptSnapshots);
    add(text, "enrolments_total", "counter", "Computers taken in.", m_enrolled);
    add(text, "enrolments_refused_total", "counter", "Enrolments refused.", m_notEnrolled);
    add(text, "connections_rejected_total", "counter", "Connections beyond an address's share.", m_rejectedConnections);
    add(text, "connections_open", "gauge", "Connections at this moment.", openConnections);
    text += "# HELP ventanilla_exchange_seconds Time from a request's first byte to its answer's last.\n"
            "# TYPE ventanilla_exchange_seconds histogram\n";
    qint64 sum = 0;
    for (size_t i = 0; i < bounds.size(); ++i) {
        sum += m_durations[i];
        text += "ventanilla_exchange_seconds_bucket{le=\"" + QByteArray::number(bounds[i] / 1000.0) + "\"} "
            + QByteArray::number(sum) + '\n';
    }
    sum += m_durations.back();
    text += "ventanilla_exchange_seconds_bucket{le=\"+Inf\"} " + QByteArray::number(sum)
        + "\nventanilla_exchange_seconds_sum " + QByteArray::number(double(m_totalMilliseconds) / 1000)
        + "\nventanilla_exchange_seconds_count " + QByteArray::number(sum) + '\n';
    return text;
}

QByteArray ServerMetrics::textOf(const Upstream::Account &account)
{
    QByteArray text;
    add(text, "relay_exchanges_total", "counter", "Exchanges with the server above.", account.exchanges);
    add(text, "relay_failures_total", "counter", "Those that failed.", account.failures);
    if (account.secondsSinceContact >= 0)
        add(text, "relay_last_contact_seconds", "gauge", "Since the server above last answered.",
            account.secondsSinceContact);
    add(text, "relay_waiting_batches", "gauge", "Batches that the server above is not known to have.",
        account.waitingBatches);
    return text;
}

} // namespace ventanilla::sync
