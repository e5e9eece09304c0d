#include "ui/frontdesk/ReceiptPrinter.h"

#include "ui/documents/ReceiptPages.h"
#include "ui/frontdesk/ReceiptChoices.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace ventanilla::frontdesk {

namespace {

constexpr int dotsPerInch = 300;

// What it prints on, as people know it.
QString targetOf(const QPrinter &printer)
{
    return printer.outputFileName().isEmpty() ? printer.printerName() : printer.outputFileName();
}

} // namespace

ReceiptPrinter::ReceiptPrinter(security::Session &session, const attention::Sources &sources, QWidget *parent)
    : ReceiptPrinter(session, sources, &QPrinterInfo::availablePrinterNames, parent)
{ }

ReceiptPrinter::ReceiptPrinter(
    security::Session &session, const attention::Sources &sources, Printers installed, QWidget *parent)
    : QObject(parent), m_session(session), m_sources(sources), m_installed(std::move(installed)), m_window(parent)
{ }

void ReceiptPrinter::start(AttentionId id)
{
    if (m_dialog || m_task.isRunning())
        return;
    const QStringList installed = m_installed();
    if (installed.isEmpty()) {
        Q_EMIT failed({ErrorKind::NotFound, QStringLiteral("printer"), {}});
        return;
    }
    const auto printer = std::make_shared<QPrinter>();
    if (const QString remembered = receipt_choices::printer(); installed.contains(remembered))
        printer->setPrinterName(remembered);
    // The folio alone: a job's name is seen by whoever looks at the printer's queue.
    printer->setDocName(tr("receipt-%1").arg(id.folio()));
    m_dialog = new QPrintDialog(printer.get(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(tr("Print the receipt"));
    m_dialog->setOption(QAbstractPrintDialog::PrintPageRange, false); // a receipt is handed over whole
    connect(
        m_dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, id, printer] { print(id, printer); });
    m_dialog->open();
}

void ReceiptPrinter::print(AttentionId id, std::shared_ptr<QPrinter> printer)
{
    const auto receipt = attention::receiptOf(m_session, m_sources, id);
    if (!receipt) {
        Q_EMIT failed(receipt.error());
        return;
    }
    if (printer->outputFileName().isEmpty())
        receipt_choices::rememberPrinter(printer->printerName());
    printer->setResolution(dotsPerInch);
    printer->setCreator(QStringLiteral("Ventanilla"));
    Q_EMIT sending();
    m_task.start(
        [receipt = *receipt, printer](Progress &) -> Result<QString> {
            if (!documents::paintReceipt(receipt, *printer) || printer->printerState() == QPrinter::Error)
                return failure(ErrorKind::FileUnreadable, QStringLiteral("printer"));
            return targetOf(*printer);
        },
        [this](const Result<QString> &printed) {
            if (printed)
                Q_EMIT this->printed(*printed);
            else
                Q_EMIT failed(printed.error());
        });
}

} // namespace ventanilla::frontdesk
