#include "app/server/ServerOptions.h"

#include "app/cli/Words.h"
#include "core/store/DurableFile.h"
#include "core/sync/server/PostgresLedger.h"
#include "core/sync/server/SqliteLedger.h"

#include <QDir>
#include <QFile>

namespace ventanilla::server {

namespace {

const QString certificateName = QStringLiteral("server-certificate.pem");
const QString keyName = QStringLiteral("server-key.pem");
constexpr qint64 largestPem = 64 * 1024;

template <class Number>
void addLimit(CLI::App &app, const char *name, Number &value, Number least, Number most, const std::string &help)
{
    app.add_option(name, value, help)->check(CLI::Range(least, most));
}

void addLimits(CLI::App &app, sync::ServerSettings &settings)
{
    using cli::helpWords;
    addLimit(app, "--connections", settings.mostConnections, 8, 400,
        helpWords(QT_TRANSLATE_NOOP("Cli", "Connections at once; each costs a thread while it lives")));
    addLimit(app, "--connections-per-address", settings.mostConnectionsPerAddress, 0, 400,
        helpWords(QT_TRANSLATE_NOOP("Cli", "The same of one address; 0 for no limit")));
    addLimit(app, "--exchanges-per-minute", settings.exchangesPerMinute, 0, 100'000,
        helpWords(QT_TRANSLATE_NOOP("Cli", "Exchanges that one computer may make; 0 for no limit")));
    addLimit(app, "--requests-per-minute", settings.requestsPerMinute, 0, 1'000'000,
        helpWords(QT_TRANSLATE_NOOP("Cli", "Requests that one address may make; 0 for no limit")));
    addLimit(app, "--idle-seconds", settings.idleSeconds, 1, 600,
        helpWords(QT_TRANSLATE_NOOP("Cli", "How long a connection may be silent")));
    addLimit(app, "--longest-request-seconds", settings.longestRequestSeconds, 10, 24 * 3600,
        helpWords(QT_TRANSLATE_NOOP("Cli", "How long one request may take in all")));
    addLimit(app, "--stop-seconds", settings.stopSeconds, 0, 600,
        helpWords(QT_TRANSLATE_NOOP("Cli", "How long exchanges under way may go on when the server is stopped")));
    addLimit(app, "--largest-request", settings.mostRequestBytes, qint64(64 * 1024), qint64(1024 * 1024 * 1024),
        helpWords(QT_TRANSLATE_NOOP("Cli", "Bytes that one request may have")));
    addLimit(app, "--largest-answer", settings.mostAnswerBytes, qint64(64 * 1024), qint64(32 * 1024 * 1024),
        helpWords(QT_TRANSLATE_NOOP("Cli", "Bytes of batches in one answer; the rest comes with the next")));
    addLimit(app, "--lease-days", settings.leaseDays, 1, 3650,
        helpWords(QT_TRANSLATE_NOOP("Cli", "How long a computer may be used without an exchange")));
    app.add_flag("--public-metrics", settings.publicMetrics,
        helpWords(QT_TRANSLATE_NOOP("Cli", "Show /metrics to everybody, not only to this computer")));
}

} // namespace

void ServerOptions::addTo(CLI::App &app)
{
    using cli::helpWords;
    app.allow_config_extras(CLI::config_extras_mode::error);
    app.set_config(
        "--config", "", helpWords(QT_TRANSLATE_NOOP("Cli", "Configuration file: a line \"option = value\" for each")));
    app.add_option("--data", m_data, helpWords(QT_TRANSLATE_NOOP("Cli", "Data folder of the server")));
    app.add_option("--database", m_database,
        helpWords(QT_TRANSLATE_NOOP("Cli", "PostgreSQL database to use instead: what libpq understands")));
    app.add_option("--listen", m_listen, helpWords(QT_TRANSLATE_NOOP("Cli", "Address and port; port 0 for any")));
    app.add_option(
        "--port-file", m_portFile, helpWords(QT_TRANSLATE_NOOP("Cli", "File to write the port to once it is open")));
    auto *certificate = app.add_option("--certificate", m_certificate,
        helpWords(QT_TRANSLATE_NOOP("Cli", "Certificate in PEM; otherwise one of the server's own making")));
    auto *key =
        app.add_option("--key", m_key, helpWords(QT_TRANSLATE_NOOP("Cli", "The certificate's private key in PEM")));
    certificate->needs(key);
    key->needs(certificate);
    addLimits(app, m_settings);
    addLimit(app, "--relay-seconds", m_relaySeconds, 1, 24 * 3600,
        helpWords(QT_TRANSLATE_NOOP("Cli", "As a relay: how often to ask the server above for news")));
    app.add_flag("--json", m_json, helpWords(QT_TRANSLATE_NOOP("Cli", "One JSON document on standard output")))
        ->configurable(false);
}

QString ServerOptions::inData(const QString &name) const
{
    return dataFolder() + QLatin1Char('/') + name;
}

Result<std::unique_ptr<sync::Ledger>> ServerOptions::openLedger(const Clock &clock) const
{
    if (usesPostgres()) {
        auto ledger = sync::PostgresLedger::open(QString::fromStdString(m_database));
        if (!ledger)
            return failure(ledger.error());
        return std::unique_ptr<sync::Ledger>(std::move(*ledger));
    }
    if (m_data.empty())
        return failure(ErrorKind::MissingInput, QStringLiteral("data"));
    auto ledger = sync::SqliteLedger::open(dataFolder(), clock);
    if (!ledger)
        return failure(ledger.error());
    return std::unique_ptr<sync::Ledger>(std::move(*ledger));
}

Result<sync::ServerCertificate> ServerOptions::certificate() const
{
    if (!m_certificate.empty())
        return sync::ServerCertificate::load(QString::fromStdString(m_certificate), QString::fromStdString(m_key));
    if (m_data.empty())
        return failure(ErrorKind::MissingInput, QStringLiteral("data"));
    if (!QDir().mkpath(dataFolder()))
        return failure(ErrorKind::ReadOnly, QStringLiteral("data"));
    const QString file = inData(certificateName);
    if (!QFile::exists(file)) {
        if (auto made = sync::ServerCertificate::make(file, inData(keyName)); !made)
            return failure(made.error());
    }
    return sync::ServerCertificate::load(file, inData(keyName));
}

sync::Ledger::Companions ServerOptions::ownCertificate() const
{
    sync::Ledger::Companions found;
    for (const QString &name : {certificateName, keyName}) {
        if (auto content = store::readSmallFile(inData(name), largestPem))
            found[name] = *content;
    }
    return found;
}

Result<void> ServerOptions::restoreCertificate(const sync::Ledger::Companions &kept) const
{
    for (const QString &name : {keyName, certificateName}) {
        const auto found = kept.find(name);
        if (found == kept.end())
            continue;
        if (auto written = store::writeDurably(inData(name), found->second); !written)
            return written;
    }
    return {};
}

sync::RelaySettings ServerOptions::relaySettings() const
{
    sync::RelaySettings settings;
    settings.period = std::chrono::seconds(m_relaySeconds);
    settings.rest = std::min(settings.rest, settings.period);
    return settings;
}

Result<sync::ServerSettings> ServerOptions::settings() const
{
    sync::ServerSettings settings = m_settings;
    const QString listen = QString::fromStdString(m_listen);
    const auto colon = listen.lastIndexOf(QLatin1Char(':'));
    bool isNumber = false;
    settings.port = listen.mid(colon + 1).toInt(&isNumber);
    settings.address = listen.left(colon).remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    if (colon <= 0 || !isNumber || settings.port < 0 || settings.port > 65'535)
        return failure(ErrorKind::InvalidInput, QStringLiteral("listen"));
    return settings;
}

} // namespace ventanilla::server
