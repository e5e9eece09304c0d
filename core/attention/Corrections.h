#pragma once

#include "core/attention/FrontDesk.h"

// The steps of FrontDesk::correct, and the table attention_correction.
namespace ventanilla::attention {

struct CorrectionOrder
{
    AttentionId attention;
    AttentionContent content; // with its end
    QString reason;
};

// Errors: those of checkForm, checkComplete and checkReferences; MissingInput and InvalidInput ("reason").
[[nodiscard]] Result<void> checkOrder(
    store::Connection &connection, CorrectionOrder &order, const Attention &stored, const QDateTime &now);

// Registered by the session's operator, and begun today in Chile.
[[nodiscard]] bool isOwnOfToday(const Attention &attention, const security::Session &session);

void keepPrevious(
    store::Transaction &transaction, const security::Session &session, const Attention &stored, const QString &reason);

[[nodiscard]] Result<std::vector<Correction>> correctionsOf(store::Connection &connection, AttentionId id);

} // namespace ventanilla::attention
