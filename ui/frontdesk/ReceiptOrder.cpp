#include "ui/frontdesk/ReceiptOrder.h"

#include "ui/documents/ReceiptPaper.h"

#include <QCoreApplication>

namespace ventanilla::frontdesk {

ui::PaperOrder receiptOrder(const attention::Sources &sources, AttentionId id)
{
    return {QCoreApplication::translate("ReceiptOrder", "receipt-%1").arg(id.folio()),
        QCoreApplication::translate("ReceiptOrder", "Print the receipt"),
        QCoreApplication::translate("ReceiptOrder", "Save the receipt"), [sources, id](security::Session &session) {
            return attention::receiptOf(session, sources, id).map([](const attention::Receipt &receipt) {
                return documents::paperOf(receipt);
            });
        }};
}

} // namespace ventanilla::frontdesk
