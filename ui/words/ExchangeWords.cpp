#include "ui/words/ExchangeWords.h"

#include "ui/words/ErrorWords.h"
#include "ui/words/Format.h"

#include <QCoreApplication>
#include <QHash>

namespace ventanilla::words {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeWords)
};

constexpr qint64 toleratedSkew = 5 * 60; // seconds; more would put today's work on another day's list

QString problemText(const QString &problem)
{
    static const QHash<QString, const char *> sentences{
        {QStringLiteral("offline"),
            QT_TRANSLATE_NOOP("ExchangeWords", "No connection: the server could not be reached")},
        {QStringLiteral("cut"), QT_TRANSLATE_NOOP("ExchangeWords", "The link broke; it goes on where it stopped")},
        {QStringLiteral("cancelled"), QT_TRANSLATE_NOOP("ExchangeWords", "Stopped; it goes on where it stopped")},
        {QStringLiteral("busy"), QT_TRANSLATE_NOOP("ExchangeWords", "The server was busy; it is tried again")},
        {QStringLiteral("revoked"),
            QT_TRANSLATE_NOOP("ExchangeWords", "This computer was taken out of the municipality's list")},
        {QStringLiteral("untrusted_server"),
            QT_TRANSLATE_NOOP("ExchangeWords", "It was not the server this computer was enrolled with")},
        {QStringLiteral("newer_protocol"),
            QT_TRANSLATE_NOOP("ExchangeWords", "The server is newer: update Ventanilla on this computer")},
        {QStringLiteral("newer_version"),
            QT_TRANSLATE_NOOP("ExchangeWords", "Another computer is newer: update Ventanilla on this one")},
        {QStringLiteral("damaged"), QT_TRANSLATE_NOOP("ExchangeWords", "What arrived was damaged and was not taken")},
        {QStringLiteral("disk_full"), QT_TRANSLATE_NOOP("ExchangeWords", "The disk is full")},
        {QStringLiteral("unknown_device"),
            QT_TRANSLATE_NOOP("ExchangeWords", "The server does not know this computer")},
        {QStringLiteral("sender_unknown"),
            QT_TRANSLATE_NOOP("ExchangeWords", "A file was of a computer that is not known here")},
        {QStringLiteral("sender_revoked"),
            QT_TRANSLATE_NOOP(
                "ExchangeWords", "A file was of a computer that was taken out of the municipality's list")},
        {QStringLiteral("read_only"), QT_TRANSLATE_NOOP("ExchangeWords", "The stick cannot be written to")},
    };
    if (const char *source = sentences.value(problem, nullptr))
        return QCoreApplication::translate("ExchangeWords", source);
    return Tr::tr("It did not work (%1); nothing is lost").arg(problem);
}

} // namespace

QString stickFileProblem(const Error &error)
{
    if (error.kind == ErrorKind::Damaged)
        return Tr::tr("it is damaged or incomplete. Save it to the stick again on the other computer.");
    if (error.kind == ErrorKind::NotFound)
        return Tr::tr("it is of a computer that is not known here. Exchange with the server first, or ask the "
                      "administrator to enrol that computer.");
    if (error.kind == ErrorKind::PermissionDenied)
        return Tr::tr("it is of a computer that was taken out of the municipality's list.");
    if (error.kind == ErrorKind::NewerVersion)
        return Tr::tr("it was written by a newer Ventanilla. Update this computer and read the stick again.");
    if (error.kind == ErrorKind::WrongKey)
        return Tr::tr("it is sealed to another key than this computer's. Save it to the stick again on the other "
                      "computer.");
    if (error.kind == ErrorKind::UnsupportedFormat)
        return Tr::tr("it is not of Ventanilla.");
    if (error.kind == ErrorKind::InvalidInput && error.field == QLatin1String("commune"))
        return Tr::tr("it is of another municipality.");
    return describe(error);
}

QString carrierName(sync::Carrier carrier)
{
    switch (carrier) {
    case sync::Carrier::Server:
        return Tr::tr("Server");
    case sync::Carrier::Stick:
        return Tr::tr("USB stick");
    case sync::Carrier::Office:
        return Tr::tr("Office network");
    }
    return {};
}

QString recordState(sync::RecordState state)
{
    switch (state) {
    case sync::RecordState::OnlyHere:
        return Tr::tr("Only on this computer");
    case sync::RecordState::Sent:
        return Tr::tr("Sent");
    case sync::RecordState::Confirmed:
        return Tr::tr("Also kept elsewhere");
    }
    return {};
}

QString recordStateMeaning(sync::RecordState state)
{
    switch (state) {
    case sync::RecordState::OnlyHere:
        return Tr::tr("What was done here has not left this computer yet. It goes out with the next exchange.");
    case sync::RecordState::Sent:
        return Tr::tr("What was done here has been sent; that it arrived is not confirmed yet.");
    case sync::RecordState::Confirmed:
        return Tr::tr("The server or another computer keeps this too: it is safe if this computer is lost.");
    }
    return {};
}

QString exchangeResult(const sync::ExchangeRecord &exchange)
{
    if (!exchange.problem.isEmpty())
        return problemText(exchange.problem);
    if (exchange.conflicts > 0)
        return Tr::tr("Done, with %n difference(s) to decide", nullptr, int(exchange.conflicts));
    if (exchange.sentEntries == 0 && exchange.receivedEntries == 0)
        return Tr::tr("Done: there was nothing new");
    return Tr::tr("Done");
}

QString clockProblem(qint64 skewSeconds)
{
    if (!isClockWrong(skewSeconds))
        return {};
    return skewSeconds > 0 ? Tr::tr("The clock of this computer is %1 fast").arg(duration(skewSeconds))
                           : Tr::tr("The clock of this computer is %1 slow").arg(duration(-skewSeconds));
}

bool isClockWrong(qint64 skewSeconds)
{
    return qAbs(skewSeconds) > toleratedSkew;
}

QString computerName(const QString &name, int number)
{
    return name.isEmpty() ? Tr::tr("computer %1").arg(number) : name;
}

} // namespace ventanilla::words
