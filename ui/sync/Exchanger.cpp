#include "ui/sync/Exchanger.h"

#include "core/sync/engine/ConflictReview.h"

#include <QFileInfo>

#include <algorithm>

namespace ventanilla::sync_ui {

namespace {

constexpr int quietMilliseconds = 2'000;
constexpr int minuteMilliseconds = 60'000;
constexpr int mostRecords = 300;

Result<ExchangeOverview> readOverview(security::Session &session)
{
    const QDateTime now = session.clock().now();
    return session.database().read([&](store::Connection &connection) {
        ExchangeOverview overview;
        overview.state = sync::sync_state::read(connection);
        overview.computers = sync::known_devices::all(connection);
        overview.log = sync::sync_state::log(connection, mostRecords);
        overview.toDecide = sync::conflict_review::countToDecide(session, connection);
        overview.ownNumber = connection.device();
        if (const auto identity = sync::identity_of_device::find(connection))
            overview.serverUrl = identity->serverUrl;
        overview.readAt = now;
        return overview;
    });
}

} // namespace

QString ExchangeOverview::nameOf(int number) const
{
    const auto found = std::ranges::find(computers, number, &sync::Certificate::device);
    return found == computers.end() ? QString() : found->name;
}

Exchanger::Exchanger(security::Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_fileQuiet.setSingleShot(true);
    m_fileQuiet.setInterval(quietMilliseconds);
    connect(&m_fileQuiet, &QTimer::timeout, this, &Exchanger::fileChanged);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, [this] { m_fileQuiet.start(); });
    m_minute.setInterval(minuteMilliseconds);
    connect(&m_minute, &QTimer::timeout, this, &Exchanger::refresh);
    m_minute.start();
    connect(&m_exchange, &ui::Task::started, this, [this] { Q_EMIT exchangingChanged(true); });
    connect(&m_exchange, &ui::Task::finished, this, [this] { Q_EMIT exchangingChanged(false); });
    watchFile();
    refresh();
}

// Every save of every screen ends in this file, so that none has to tell.
void Exchanger::watchFile()
{
    const QString file = m_session.database().file() + QStringLiteral("-wal");
    if (!m_files.files().contains(file) && QFileInfo::exists(file))
        m_files.addPath(file);
}

void Exchanger::fileChanged()
{
    Q_EMIT saved();
    refresh();
}

void Exchanger::refresh()
{
    watchFile();
    if (!m_readingSession) {
        auto forked = m_session.fork();
        if (!forked)
            return; // the minute's turn tries again
        m_readingSession = std::make_shared<security::Session>(*std::move(forked));
    }
    m_reading.start([session = m_readingSession](Progress &) { return readOverview(*session); },
        [this](const Result<ExchangeOverview> &overview) {
            if (!overview)
                return;
            m_overview = *overview;
            Q_EMIT overviewChanged();
        });
}

void Exchanger::exchange()
{
    if (isExchanging())
        return;
    auto forked = m_session.fork();
    if (!forked) {
        Q_EMIT exchanged(false);
        return;
    }
    auto session = std::make_shared<security::Session>(*std::move(forked));
    m_handOver.cancel(); // what has gone over stays, and it goes on after the exchange
    m_exchange.start(
        [session](Progress &progress) { return sync::server_exchange::run(session->database(), progress); },
        [this](const Result<sync::ExchangeReport> &report) { finish(report); });
}

void Exchanger::finish(const Result<sync::ExchangeReport> &report)
{
    refresh();
    Q_EMIT exchanged(report.has_value());
    if (!report)
        return;
    if (report->refusedBatch)
        Q_EMIT batchRefused(*report->refusedBatch);
    noteReception(report->reception);
    if (report->wiped)
        Q_EMIT wiped();
    if (sync::server_exchange::shouldHandOver(*report))
        handOverSnapshot();
}

// Nobody waits for it and nobody is told: it spares the next new computer the history.
void Exchanger::handOverSnapshot()
{
    auto forked = m_session.fork();
    if (!forked)
        return;
    auto session = std::make_shared<security::Session>(*std::move(forked));
    m_handOver.start(
        [session](
            Progress &progress) { return sync::server_exchange::handOverSnapshot(session->database(), progress); },
        [](const Result<sync::HandedOver> &) {});
}

void Exchanger::noteReception(const sync::Reception &reception)
{
    if (!reception.tables.empty())
        Q_EMIT received(reception.tables);
}

} // namespace ventanilla::sync_ui
