#pragma once

#include "core/attention/Receipt.h"
#include "ui/common/AsyncTask.h"

#include <QPointer>
#include <QWidget>

class QFileDialog;

namespace ventanilla::frontdesk {

// Asks for a file and writes the receipt of an attention there as PDF. The folder is remembered.
class ReceiptSaver final : public QObject
{
    Q_OBJECT
public:
    ReceiptSaver(security::Session &session, const attention::Sources &sources, QWidget *parent);

    void start(AttentionId id);

Q_SIGNALS:
    void saved(const QString &file);
    void failed(const ventanilla::Error &error);

private:
    void write(AttentionId id, const QString &file);

    security::Session &m_session;
    const attention::Sources &m_sources;
    QWidget *m_window;
    QPointer<QFileDialog> m_dialog;
    ui::AsyncTask<QString> m_task;
};

} // namespace ventanilla::frontdesk
