#include "ui/words/ErrorWords.h"

#include "ui/words/Format.h"

#include <QCoreApplication>

namespace ventanilla::words {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

bool isFor(const Error &error, const char *field)
{
    return error.field == QLatin1String(field);
}

bool says(const Error &error, const char *detail)
{
    return error.detail == QLatin1String(detail);
}

// "Date of birth: the date cannot be in the future."
QString about(const Error &error, const QString &sentence)
{
    const QString name = fieldName(error.field);
    return name.isEmpty() ? sentence : QStringLiteral("%1: %2").arg(name, sentence);
}

QString passwordRule(const Error &error)
{
    if (says(error, "short"))
        return Tr::tr("The password is too short. Choose a longer one, for example four words you can remember.");
    if (says(error, "long"))
        return Tr::tr("The password is too long. Choose a shorter one.");
    if (says(error, "username"))
        return Tr::tr("The password must not contain the user name. Choose another one.");
    return Tr::tr("The password cannot be used. Choose another one.");
}

QString recoveryCodeRule()
{
    return Tr::tr("The recovery code is not well typed. Compare it, group by group, with the printed sheet.");
}

QString enrolmentRule(const Error &error)
{
    if (isFor(error, "enrolment_code"))
        return Tr::tr("The code is mistyped. Compare it, group by group, with the one you were given.");
    if (isFor(error, "certificate"))
        return Tr::tr("The text of the certificate is not right: it has 64 digits and letters from a to f.");
    if (isFor(error, "server"))
        return Tr::tr("This is not the address of a server. It looks like https://intercambio.example.cl.");
    return {};
}

QString formOfField(const Error &error)
{
    if (isFor(error, "enrolment_code") || isFor(error, "server") || isFor(error, "certificate"))
        return enrolmentRule(error);
    if (isFor(error, "rut"))
        return Tr::tr("The RUT is not right: check its numbers and the digit after the hyphen.");
    if (isFor(error, "phone"))
        return Tr::tr("The telephone number is not right: write its nine digits, for example 9 1234 5678.");
    if (isFor(error, "email"))
        return Tr::tr("The e-mail address is not right: it looks like name@example.cl.");
    if (isFor(error, "password") || isFor(error, "new_password"))
        return passwordRule(error);
    if (isFor(error, "recovery_code"))
        return recoveryCodeRule();
    if (isFor(error, "username"))
        return Tr::tr("The user name may have lower case letters, digits, full stops, hyphens and underscores only.");
    if (isFor(error, "segment"))
        return Tr::tr("The RSH segment is one of 40, 50, 60, 70, 80, 90 or 100.");
    if (isFor(error, "commune"))
        return Tr::tr("There is no commune with this code. Choose it from the list.");
    if (isFor(error, "code") && says(error, "form"))
        return Tr::tr("The code is made of capital letters without accents, digits and underscores, for example "
                      "CAJA_ALIMENTOS.");
    return {};
}

QString ruleBroken(const Error &error)
{
    if (error.detail.contains(QLatin1String("future")))
        return Tr::tr("the date cannot be in the future.");
    if (says(error, "too_early"))
        return Tr::tr("the date is too long ago. Check the year.");
    if (says(error, "too_long") || says(error, "long"))
        return Tr::tr("the text is too long. Shorten it.");
    if (says(error, "characters") || says(error, "symbol"))
        return Tr::tr("there are characters that cannot be used here. Remove them.");
    if (says(error, "no_letters"))
        return Tr::tr("there must be letters in it.");
    if (says(error, "digits"))
        return Tr::tr("there must be no digits in it.");
    if (says(error, "range"))
        return Tr::tr("the value is out of range. Check it.");
    if (says(error, "whole"))
        return Tr::tr("goods are given in whole units.");
    if (says(error, "goods"))
        return Tr::tr("this benefit is not goods, so it has no stock.");
    if (says(error, "past"))
        return Tr::tr("this day has passed. Choose today or a later one.");
    if (says(error, "new"))
        return Tr::tr("a new benefit is in the catalogue from today on. Write from when it is given as its validity.");
    if (says(error, "negative"))
        return Tr::tr("it cannot be less than nothing.");
    if (says(error, "order") || says(error, "before_start"))
        return Tr::tr("the end cannot be before the beginning.");
    if (says(error, "unknown_code"))
        return Tr::tr("the value is not one of the list. Choose it from the list.");
    return {};
}

QString invalidInput(const Error &error)
{
    const QString rule = ruleBroken(error);
    const QString form = formOfField(error);
    if (!form.isEmpty()
        && (rule.isEmpty() || isFor(error, "password") || isFor(error, "new_password") || isFor(error, "recovery_code")
            || isFor(error, "segment")))
        return form;
    if (!rule.isEmpty()) {
        const QString sentence = about(error, rule);
        return sentence.left(1).toUpper() + sentence.mid(1);
    }
    if (fieldName(error.field).isEmpty())
        return Tr::tr("Something that was typed is not right. Check it and try again.");
    return about(error, Tr::tr("what was typed is not right. Check it."));
}

QString missingInput(const Error &error)
{
    const QString name = fieldName(error.field);
    if (isFor(error, "motives") || isFor(error, "motive"))
        return Tr::tr("Choose at least one motive.");
    return name.isEmpty() ? Tr::tr("Something that is needed is empty. Fill it in.")
                          : Tr::tr("%1: fill it in, it is needed.").arg(name);
}

QString notFound(const Error &error)
{
    if (isFor(error, "person") || isFor(error, "rut"))
        return Tr::tr("There is no such person here. Check the RUT, or search by name.");
    if (isFor(error, "household"))
        return Tr::tr("There is no such household here. Check its folio.");
    if (isFor(error, "attention"))
        return Tr::tr("There is no such attention here. Check its number.");
    if (isFor(error, "grant"))
        return Tr::tr("There is no such grant here. Check its number.");
    if (isFor(error, "username"))
        return Tr::tr("There is no operator with this user name. Check how it is spelt.");
    if (isFor(error, "commune"))
        return formOfField(error);
    if (isFor(error, "printer"))
        return Tr::tr("This computer has no printer installed. Save it as PDF instead.");
    const QString name = fieldName(error.field);
    return name.isEmpty()
        ? Tr::tr("What you ask for does not exist, or no longer does. Search for it again.")
        : Tr::tr("%1: there is none like that here. Check how it is written, or search for it again.").arg(name);
}

QString duplicate(const Error &error)
{
    if (error.field.contains(QLatin1String("rut")))
        return Tr::tr("A person with this RUT is registered already. Open that file instead of creating another.");
    if (error.field.contains(QLatin1String("username")))
        return Tr::tr("There is an operator with this user name already. Choose another one.");
    if (isFor(error, "grant"))
        return Tr::tr("This person has asked for this benefit already and waits for it: grant %1.").arg(error.detail);
    if (isFor(error, "day"))
        return Tr::tr("This day is in the list already.");
    if (error.field.contains(QLatin1String("code")))
        return Tr::tr("This code is in use already. Choose another one.");
    return Tr::tr("This exists already. Open the one that exists instead of creating another.");
}

QString conflictOfGrant(const Error &error)
{
    if (isFor(error, "quota"))
        return Tr::tr("The quota of this benefit is used up, as far as this computer knows. Have the quota raised, or "
                      "offer something else.");
    if (isFor(error, "budget"))
        return Tr::tr("The budget of this benefit does not reach, as far as this computer knows: %1 are left. Have it "
                      "raised, or approve less.")
            .arg(pesos(error.detail.toLongLong()));
    if (isFor(error, "stock"))
        return Tr::tr("There is not enough in the storeroom: %n unit(s) to give, as far as this computer knows. "
                      "Register the purchase or count the stock first.",
            nullptr, int(error.detail.toLongLong()));
    if (isFor(error, "overdraft"))
        return Tr::tr("This grant was approved beyond the quota or budget while computers could not reach each other. "
                      "The head of the unit decides first: cancel one, or have the quota or budget raised.");
    if (isFor(error, "valid_to"))
        return Tr::tr("This benefit is not valid on this date. Look at its dates in the catalogue.");
    if (isFor(error, "deceased_on"))
        return Tr::tr("This person is registered as deceased. Check the file.");
    if (isFor(error, "status"))
        return Tr::tr("The grant stands at another step by now. Open it again and look.");
    return {};
}

QString conflictOfProtocol(const Error &error)
{
    if (says(error, "proposed"))
        return Tr::tr("A proposal for these units and this motive waits for an answer already, or waits for another "
                      "unit. Answer or withdraw it first.");
    if (says(error, "refused"))
        return Tr::tr("This proposal was refused. Propose a new version that heeds the reason.");
    if (says(error, "in_force") || says(error, "upcoming"))
        return Tr::tr("Both units have accepted this version already. Propose a new one to change it.");
    return Tr::tr("This version is over: it was withdrawn, replaced, or its last day has passed. Propose a new one.");
}

QString conflictOfVersion(const Error &error)
{
    if (says(error, "withdrawn"))
        return Tr::tr("This version was withdrawn already.");
    const QString since = date(QDate::fromString(error.detail, Qt::ISODate));
    return since.isEmpty() ? Tr::tr("This version is in force, so it cannot be withdrawn. Edit the benefit instead.")
                           : Tr::tr("This version is in force since %1, so it cannot be withdrawn. Edit the benefit "
                                    "instead.")
                                 .arg(since);
}

QString conflict(const Error &error)
{
    if (says(error, "two_ruts"))
        return Tr::tr(
            "They have two different RUTs, so they are two persons. If one of the RUTs is wrong, correct it in "
            "that file first.");
    if (says(error, "not_merged"))
        return Tr::tr("This file was not joined with another one, so there is nothing to separate.");
    if (says(error, "merged"))
        return Tr::tr("Both files belong to one person by now. Separate them first.");
    if (isFor(error, "server") && says(error, "not_enrolled"))
        return Tr::tr("No server has enrolled this computer yet. Enrol it first.");
    if (isFor(error, "server"))
        return Tr::tr("This computer is enrolled with a server already.");
    if (isFor(error, "referral"))
        return Tr::tr("The referral does not allow this step as it stands now. Open it again and look at its history.");
    if (isFor(error, "attention"))
        return Tr::tr("The attention has changed meanwhile. Open it again and repeat the step.");
    if (isFor(error, "protocol"))
        return conflictOfProtocol(error);
    if (isFor(error, "version"))
        return conflictOfVersion(error);
    if (const QString grant = conflictOfGrant(error); !grant.isEmpty())
        return grant;
    return Tr::tr("This has changed meanwhile, or its state does not allow the step. Open it again and look.");
}

QString permissionDenied(const Error &error)
{
    if (isFor(error, "username"))
        return Tr::tr("This user is no longer active. Ask the administrator of the municipality.");
    if (isFor(error, "unit"))
        return Tr::tr("Only the unit that sent the referral and the one that has it may do this.");
    if (isFor(error, "protocol"))
        return Tr::tr(
            "A protocol is for the heads of its two units. The administrator may propose one, and register on "
            "paper the answer of a unit without a head.");
    if (isFor(error, "benefit_unit"))
        return Tr::tr("The head of a unit edits the benefits of that unit. Ask the administrator for this one.");
    if (isFor(error, "own_request"))
        return Tr::tr("Nobody approves what they asked for themselves. Somebody else has to approve it.");
    if (isFor(error, "own_evaluation"))
        return Tr::tr(
            "Above the limit of this benefit, who evaluated does not approve. Somebody else has to approve it.");
    if (isFor(error, "approval_limit"))
        return Tr::tr("The amount is above the limit of this benefit: the head of its unit decides.");
    return Tr::tr("Your role does not allow this. Ask the head of your unit or the administrator.");
}

QString wrongPassword(const Error &error)
{
    if (isFor(error, "recovery_code"))
        return Tr::tr("The recovery code is not the one of this municipality. Compare it with the printed sheet.");
    return Tr::tr("The user name or the password is not right. Type them again; mind the capital letters.");
}

QString tooManyAttempts(const Error &error)
{
    bool ok = false;
    const int seconds = error.detail.toInt(&ok);
    return ok && seconds > 0 ? Tr::tr("Too many attempts. Wait %n second(s) and try again.", nullptr, seconds)
                             : Tr::tr("Too many attempts. Wait a moment and try again.");
}

QString damaged(const Error &error)
{
    if (isFor(error, "keys"))
        return Tr::tr("The file with the keys is damaged. Restore the latest backup, or call your support.");
    if (isFor(error, "file"))
        return Tr::tr("The file is damaged or incomplete. Copy it again and repeat the step.");
    return Tr::tr("The data of this municipality are damaged. Don't go on: restore the latest backup, or call your "
                  "support.");
}

QString unsupportedFormat(const Error &error)
{
    if (says(error, "binary"))
        return Tr::tr("This file is not a table of text. Save it from the spreadsheet as CSV or XLSX.");
    if (error.detail.startsWith(QLatin1String("UTF-16")))
        return Tr::tr("The file is in an encoding that is not understood. Save it from the spreadsheet as CSV UTF-8.");
    if (says(error, "backup"))
        return Tr::tr("The file is not a backup of Ventanilla. Choose the one that the program wrote.");
    if (isFor(error, "mapping"))
        return Tr::tr("The file is not a column mapping, or not well written. Save the mapping again.");
    if (says(error, "json"))
        return Tr::tr("The file is not JSON, or not well written. Check it.");
    return Tr::tr("The file does not have a form that is understood. Check that it is the right one, CSV or XLSX.");
}

QString storeAccess(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotAStore:
        return Tr::tr("This folder has no municipality in it. Choose another folder, or create the municipality.");
    case ErrorKind::StoreExists:
        return Tr::tr("This folder has a municipality in it already. Open that one, or choose an empty folder.");
    case ErrorKind::WrongKey:
        return Tr::tr("The data cannot be opened with this key. Check that the folder is the right one and that it was "
                      "not mixed with a copy.");
    case ErrorKind::NewerVersion:
        return Tr::tr("These data were written by a newer version of Ventanilla. Install the newer version on this "
                      "computer.");
    case ErrorKind::AlreadyOpen:
        return Tr::tr("Another Ventanilla has this municipality open. Close it, or go on there.");
    case ErrorKind::Busy:
        return Tr::tr("Another task is writing. Wait until it ends and try again.");
    default:
        return damaged(error);
    }
}

QString fileAccess(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::DiskFull:
        return Tr::tr("The disk is full: nothing was saved by this step. Free some space and try again.");
    case ErrorKind::ReadOnly:
        return Tr::tr("This folder cannot be written to. Ask for permission to write, or choose another folder.");
    case ErrorKind::FileMissing:
        if (isFor(error, "keys"))
            return Tr::tr("The data on this computer can no longer be opened: their keys are not there. Either the "
                          "municipality has taken this computer out of its list, or somebody has deleted the file. Ask "
                          "the administrator of the municipality.");
        return Tr::tr("The file is not there. Check its name and folder.");
    case ErrorKind::FileTooLarge:
        return error.detail.isEmpty()
            ? Tr::tr("The file is too large. Split it into smaller ones.")
            : Tr::tr("The file is larger than %1 MB. Split it into smaller ones.").arg(error.detail);
    case ErrorKind::FileUnreadable:
        if (isFor(error, "printer"))
            return Tr::tr("The printer did not take the paper. Check that it is on and connected, or save it as PDF "
                          "instead.");
        return Tr::tr("The file cannot be read or written. Check that no other program has it open and that you may.");
    default:
        return unsupportedFormat(error);
    }
}

QString refusal(const Error &error)
{
    if (error.detail == QLatin1String("revoked"))
        return Tr::tr("This computer was taken out of the municipality's list. Call your administrator.");
    if (error.detail == QLatin1String("newer_protocol"))
        return Tr::tr("The server speaks a newer version of the exchange: update Ventanilla on this computer.");
    if (error.detail == QLatin1String("busy"))
        return Tr::tr("The server is busy. The exchange will be tried again.");
    if (error.detail == QLatin1String("no_link"))
        return Tr::tr(
            "The office's relay cannot reach the regional server, which enrols computers. Try again when there "
            "is a link, or enrol this computer by USB stick.");
    if (error.detail == QLatin1String("commune"))
        return Tr::tr("This code is of another municipality. Ask for one of your own.");
    if (error.detail == QLatin1String("code"))
        return Tr::tr(
            "The server does not accept this code: it was used, has expired, or is mistyped. Ask for a new one.");
    if (error.detail == QLatin1String("fork"))
        return Tr::tr(
            "Somebody has worked on a restored backup of a computer's data: what it sends contradicts what it sent "
            "before. Stop working on that computer and call your administrator.");
    return Tr::tr("The other side refused the exchange. Nothing is lost; call your administrator.");
}

QString exchange(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return Tr::tr("The server cannot be reached. Everything is kept here and goes out when there is a link again.");
    case ErrorKind::Cut:
        return Tr::tr("The link broke. What had arrived is kept; the next exchange goes on from there.");
    case ErrorKind::UntrustedServer:
        return Tr::tr(
            "This is not the server this computer was enrolled with. Nothing was sent. Call your administrator.");
    case ErrorKind::LeaseEnded:
        return Tr::tr("This computer has been away for too long: connect it and exchange before working on.");
    default:
        return refusal(error);
    }
}

} // namespace

QString describe(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return invalidInput(error);
    case ErrorKind::MissingInput:
        return missingInput(error);
    case ErrorKind::NotFound:
        return notFound(error);
    case ErrorKind::Duplicate:
        return duplicate(error);
    case ErrorKind::Conflict:
        return conflict(error);
    case ErrorKind::PermissionDenied:
        return permissionDenied(error);
    case ErrorKind::AgreementMissing:
        return Tr::tr("The confidentiality agreement must be accepted first. Sign in again and read it.");
    case ErrorKind::WrongPassword:
        return wrongPassword(error);
    case ErrorKind::TooManyAttempts:
        return tooManyAttempts(error);
    case ErrorKind::NotAStore:
    case ErrorKind::StoreExists:
    case ErrorKind::WrongKey:
    case ErrorKind::Damaged:
    case ErrorKind::NewerVersion:
    case ErrorKind::AlreadyOpen:
    case ErrorKind::Busy:
        return storeAccess(error);
    case ErrorKind::DiskFull:
    case ErrorKind::ReadOnly:
    case ErrorKind::FileMissing:
    case ErrorKind::FileTooLarge:
    case ErrorKind::FileUnreadable:
    case ErrorKind::UnsupportedFormat:
        return fileAccess(error);
    case ErrorKind::Offline:
    case ErrorKind::Cut:
    case ErrorKind::Refused:
    case ErrorKind::UntrustedServer:
    case ErrorKind::LeaseEnded:
        return exchange(error);
    case ErrorKind::Cancelled:
        return Tr::tr("Stopped. Nothing was changed.");
    case ErrorKind::Internal:
        break;
    }
    return Tr::tr(
        "Something failed inside the program. What was saved before is safe. Close it and open it again; if it "
        "comes back, call your support.");
}

} // namespace ventanilla::words
