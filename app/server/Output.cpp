#include "app/server/Output.h"

#include "app/cli/Words.h"
#include "ui/words/ErrorWords.h"

#include <QJsonDocument>

#include <cstdio>

namespace ventanilla::server {

namespace {

using cli::words;

bool is(const Error &error, ErrorKind kind, const char *field)
{
    return error.kind == kind && error.field == QLatin1String(field);
}

QString relaySentence(const Error &error)
{
    if (error.detail == QLatin1String("joined"))
        return words(QT_TRANSLATE_NOOP("Cli", "This server is a relay already."));
    if (error.detail == QLatin1String("communes"))
        return words(
            QT_TRANSLATE_NOOP("Cli", "This server has communes of its own. A relay starts with an empty data folder."));
    return words(QT_TRANSLATE_NOOP(
        "Cli", "This server is a relay: communes, codes and computers are managed at the regional server."));
}

// What only a server's administrator can meet; empty for what offices meet as well.
QString sentenceOf(const Error &error)
{
    if (is(error, ErrorKind::NotFound, "commune"))
        return words(QT_TRANSLATE_NOOP("Cli", "The server has no commune with this code. Add it first."));
    if (is(error, ErrorKind::InvalidInput, "code"))
        return words(QT_TRANSLATE_NOOP("Cli", "A commune's code has five digits."));
    if (is(error, ErrorKind::InvalidInput, "name"))
        return words(QT_TRANSLATE_NOOP("Cli", "The name is empty or too long."));
    if (is(error, ErrorKind::Duplicate, "commune"))
        return words(QT_TRANSLATE_NOOP("Cli", "The server has this commune already."));
    if (is(error, ErrorKind::NotFound, "device"))
        return words(QT_TRANSLATE_NOOP("Cli", "The commune has no computer with this number."));
    if (is(error, ErrorKind::Conflict, "revoked"))
        return words(QT_TRANSLATE_NOOP("Cli", "This computer is revoked already."));
    if (is(error, ErrorKind::Conflict, "listen"))
        return words(QT_TRANSLATE_NOOP(
            "Cli", "This address and port cannot be used: another program has them, or they are not this computer's."));
    if (error.kind == ErrorKind::UnsupportedFormat && error.field == QLatin1String("database"))
        return words(
            QT_TRANSLATE_NOOP("Cli", "A PostgreSQL database is backed up with its own tools, such as pg_dump."));
    if (error.field == QLatin1String("database"))
        return words(QT_TRANSLATE_NOOP("Cli",
            "The PostgreSQL database cannot be used: check how it is written, and "
            "whether it is running and lets this user in."));
    if (error.field == QLatin1String("certificate") || error.field == QLatin1String("key"))
        return words(
            QT_TRANSLATE_NOOP("Cli", "The certificate or its key cannot be read, or they do not belong together."));
    if (is(error, ErrorKind::Conflict, "relay"))
        return relaySentence(error);
    if (is(error, ErrorKind::NotFound, "relay"))
        return words(QT_TRANSLATE_NOOP("Cli", "This server is no relay."));
    if (is(error, ErrorKind::UntrustedServer, "fingerprint"))
        return words(QT_TRANSLATE_NOOP("Cli",
                         "The server shows this certificate (SHA-256): %1\nNobody has vouched for it: compare it with "
                         "what the server's administrator gave you, and repeat the command with --accept-certificate "
                         "and that text."))
            .arg(error.detail);
    if (is(error, ErrorKind::FileMissing, "ledger_key"))
        return words(QT_TRANSLATE_NOOP("Cli",
            "The key to the server's data is gone: it was a relay that has been revoked, or a file was lost. Restore "
            "the latest backup, or start over in another folder."));
    if (is(error, ErrorKind::FileMissing, "ledger"))
        return words(QT_TRANSLATE_NOOP(
            "Cli", "The server's data are not in their folder, but their key is. Restore the latest backup."));
    return {};
}

// What the command line itself lacks.
QString misuseOf(const Error &error)
{
    if (is(error, ErrorKind::MissingInput, "data"))
        return words(QT_TRANSLATE_NOOP("Cli", "The data folder is missing: write --data and the folder."));
    if (is(error, ErrorKind::InvalidInput, "listen"))
        return words(QT_TRANSLATE_NOOP("Cli", "--listen needs an address and a port, such as 0.0.0.0:8443."));
    if (is(error, ErrorKind::InvalidInput, "fingerprint"))
        return words(QT_TRANSLATE_NOOP("Cli", "--accept-certificate needs 64 hexadecimal digits."));
    return {};
}

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Output::print(const QString &line) const
{
    write(stdout, line.toUtf8() + '\n');
}

void Output::answer(const QJsonObject &object, const QString &sentence) const
{
    if (m_json)
        write(stdout, QJsonDocument(object).toJson());
    else
        print(sentence);
}

void Output::answer(const QJsonArray &array, const QStringList &lines) const
{
    if (m_json) {
        write(stdout, QJsonDocument(array).toJson());
        return;
    }
    for (const QString &line : lines)
        print(line);
}

void Output::fail(const Error &error)
{
    const QString misuse = misuseOf(error);
    QString sentence = misuse.isEmpty() ? sentenceOf(error) : misuse;
    if (sentence.isEmpty())
        sentence = words::describe(error);
    write(stderr, sentence.toUtf8() + '\n');
    m_exitCode = misuse.isEmpty() ? 1 : 2;
}

} // namespace ventanilla::server
