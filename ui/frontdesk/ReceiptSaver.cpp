#include "ui/frontdesk/ReceiptSaver.h"

#include "ui/documents/ReceiptPdf.h"
#include "ui/frontdesk/ReceiptChoices.h"

#include <QFileDialog>
#include <QFileInfo>

namespace ventanilla::frontdesk {

ReceiptSaver::ReceiptSaver(security::Session &session, const attention::Sources &sources, QWidget *parent)
    : QObject(parent), m_session(session), m_sources(sources), m_window(parent)
{ }

void ReceiptSaver::start(AttentionId id)
{
    if (m_dialog || m_task.isRunning())
        return;
    m_dialog =
        new QFileDialog(m_window, tr("Save the receipt"), receipt_choices::folder(), tr("PDF documents (*.pdf)"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(QStringLiteral("pdf"));
    // The folio alone: a file's name is seen by whoever opens the folder.
    m_dialog->selectFile(tr("receipt-%1").arg(id.folio()) + QStringLiteral(".pdf"));
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, id](const QString &file) { write(id, file); });
    m_dialog->open();
}

void ReceiptSaver::write(AttentionId id, const QString &file)
{
    const auto receipt = attention::receiptOf(m_session, m_sources, id);
    if (!receipt) {
        Q_EMIT failed(receipt.error());
        return;
    }
    receipt_choices::rememberFolder(QFileInfo(file).absolutePath());
    m_task.start(
        [receipt = *receipt, file](Progress &) -> Result<QString> {
            if (auto written = documents::writeReceiptPdf(receipt, file); !written)
                return failure(written.error());
            return file;
        },
        [this](const Result<QString> &written) {
            if (written)
                Q_EMIT saved(*written);
            else
                Q_EMIT failed(written.error());
        });
}

} // namespace ventanilla::frontdesk
