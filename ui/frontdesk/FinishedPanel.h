#pragma once

#include "core/attention/Receipt.h"
#include "ui/common/Card.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ventanilla::ui {
class Notice;
class PrimaryButton;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

class ReceiptPrinter;
class ReceiptSaver;

// What the person takes with them: the tracking number, large enough to be read out, and the receipt.
class FinishedPanel final : public QWidget
{
    Q_OBJECT
public:
    FinishedPanel(security::Session &session, const attention::Sources &sources, QWidget *parent = nullptr);

    void present(AttentionId id, bool open, const QString &name);
    void printReceipt();
    void saveReceipt();
    [[nodiscard]] QString receiptFile() const { return m_file; }

Q_SIGNALS:
    void nextRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void receiptPrinted(const QString &target);
    void receiptSaved(const QString &file);
    void receiptFailed(const Error &error);
    void showWhatIsDone();
    void openReceipt();
    void retranslateUi();

    AttentionId m_id;
    bool m_open = false;
    QString m_name;
    QString m_file;
    QString m_printer; // that the receipt was sent to last
    ui::Card *m_card;
    QLabel *m_state;
    QLabel *m_caption;
    QLabel *m_number;
    ui::MutedLabel *m_advice;
    ui::PrimaryButton *m_print;
    QPushButton *m_save;
    ui::Notice *m_notice;
    QPushButton *m_next;
    ReceiptPrinter *m_printing;
    ReceiptSaver *m_saver;
};

} // namespace ventanilla::frontdesk
