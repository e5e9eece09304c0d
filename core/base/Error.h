#pragma once

#include <QString>

namespace ventanilla {

// Why something expected to fail sometimes did fail. The users' words for each kind live in ui/words.
enum class ErrorKind {
    InvalidInput,     // a value does not have the form it must have; `field` names it, `detail` says the rule broken
    MissingInput,     // a value that is required is empty
    NotFound,         // the thing asked for does not exist
    Duplicate,        // it exists already; `detail` is its folio
    Conflict,         // someone changed it meanwhile, or its state does not allow the step
    PermissionDenied, // the operator's role does not include the permission
    AgreementMissing, // the confidentiality agreement has not been accepted
    WrongPassword,
    TooManyAttempts, // `detail` is the number of seconds to wait
    NotAStore,       // the folder holds no store
    StoreExists,     // the folder already holds one
    WrongKey,
    Damaged,      // cipher, page or content integrity is broken
    NewerVersion, // written by a newer version of the program
    AlreadyOpen,  // another program holds the same store
    Busy,         // another task is writing to the store; the same step works once it has ended
    DiskFull,
    ReadOnly,
    FileMissing,
    FileTooLarge,      // `detail` is the limit in MiB
    FileUnreadable,    // permissions or an input/output failure
    UnsupportedFormat, // not the kind of file, encoding or layout that is understood
    Offline,           // the server cannot be reached: no link, no route, nobody answers
    Cut,               // the link ended midway; what had arrived is kept
    Refused,           // the server, or a device, refused; `detail` is its stable word
    UntrustedServer,   // it shows another certificate than the one known
    LeaseEnded,        // this device may not be used before it has exchanged again
    Cancelled,
    Internal // a broken invariant: a defect of the program
};

struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    // Stable name of the field or argument at fault ("rut", "birth_date"); empty when none is.
    QString field;
    // A technical word or number that completes the sentence. Never personal data: it may reach a log.
    QString detail;

    bool operator==(const Error &) const = default;
};

} // namespace ventanilla
