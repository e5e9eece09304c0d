#pragma once

#include "core/attention/Receipt.h"
#include "ui/common/AsyncTask.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QPrintDialog;
class QPrinter;

namespace ventanilla::frontdesk {

// Asks for a printer and prints the receipt of an attention on it, painted and handed to the spooler outside the GUI
// thread. The printer is remembered, so that the next receipt takes Enter alone.
class ReceiptPrinter final : public QObject
{
    Q_OBJECT
public:
    using Printers = std::function<QStringList()>;

    ReceiptPrinter(security::Session &session, const attention::Sources &sources, QWidget *parent);
    // With another list of the printers installed than the system's.
    ReceiptPrinter(security::Session &session, const attention::Sources &sources, Printers installed, QWidget *parent);

    // Fails with NotFound ("printer") when none is installed.
    void start(AttentionId id);
    // Without asking, on a printer set up already.
    void print(AttentionId id, std::shared_ptr<QPrinter> printer);

Q_SIGNALS:
    void sending();
    // With the printer's name, or the file when it prints to one.
    void printed(const QString &target);
    // Besides receiptOf()'s: FileUnreadable ("printer") when the printer took no pages.
    void failed(const ventanilla::Error &error);

private:
    security::Session &m_session;
    const attention::Sources &m_sources;
    Printers m_installed;
    QWidget *m_window;
    QPointer<QPrintDialog> m_dialog;
    ui::AsyncTask<QString> m_task;
};

} // namespace ventanilla::frontdesk
