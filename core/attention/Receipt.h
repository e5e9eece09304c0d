#pragma once

#include "core/attention/Attention.h"
#include "core/attention/Sources.h"
#include "core/identity/Rut.h"
#include "core/security/Session.h"

namespace ventanilla::attention {

struct ReceiptMotive
{
    QString name;
    Outcome outcome = Outcome::Informed;
    QString answer;
    QString nextStep;
    QDate answerBy;
    QString referredTo; // name of the unit; empty when it was not referred
    QDate deadline;     // of the unit's answer
    std::optional<ReferralId> referral;

    bool operator==(const ReceiptMotive &) const = default;
};

// Everything that the slip handed to the person says. It is theirs: with their name, and of their RUT only the last
// digits, since slips get lost (Ley 21.719, minimisation).
struct Receipt
{
    QString municipality;   // the commune's name
    QString trackingNumber; // folio of the attention: what to say when asking how it goes
    QDateTime startedAt;
    bool open = false; // the attention has not ended yet
    QString unitName;
    QString operatorName;
    QString unitAddress; // empty when unknown
    QString unitPhone;
    QString personName; // empty for an anonymous enquiry
    QString maskedRut;  // "**.***.678-5"; empty without RUT
    QString information;
    std::vector<ReceiptMotive> motives;
    QStringList documents; // to bring, each once
    QDate answerBy;        // the latest date by which all answers are expected; invalid when none was given

    bool operator==(const Receipt &) const = default;
};

// The receipt of an attention; leaves an audit event (PrintedReceipt). Requires RegisterAttention.
// Errors: NotFound ("attention").
[[nodiscard]] Result<Receipt> receiptOf(security::Session &session, const Sources &sources, AttentionId id);

// "12.345.678-5" → "**.***.678-5".
[[nodiscard]] QString maskedRut(const identity::Rut &rut);

} // namespace ventanilla::attention
