#pragma once

#include "core/attention/Receipt.h"
#include "core/referrals/ReferralFile.h"
#include "ui/common/Card.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ventanilla::ui {
class Notice;
class PaperOutput;
struct PaperOrder;
class PrimaryButton;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

// What the person takes with them: the tracking number, large enough to be read out, the receipt, and the letters to the
// institutions they were referred to.
class FinishedPanel final : public QWidget
{
    Q_OBJECT
public:
    FinishedPanel(security::Session &session, const attention::Sources &sources, QWidget *parent = nullptr);

    void present(AttentionId id, bool open, const QString &name);
    void printReceipt();
    void saveReceipt();
    void printLetters();
    void saveLetters();

Q_SIGNALS:
    void nextRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();
    void connectParts();
    [[nodiscard]] ui::PaperOrder letterOrder() const;
    void told(const QString &file, const QString &printer);
    void paperFailed(const Error &error);
    void showWhatIsDone();
    void showLetters();
    void openFile();
    void retranslateUi();

    security::Session &m_session;
    attention::Sources m_sources;
    AttentionId m_id;
    std::vector<referrals::OutsideReferral> m_outside; // that letters go with
    bool m_open = false;
    QString m_name;
    QString m_file;    // that the last paper was saved in
    QString m_printer; // or that it was sent to
    ui::Card *m_card;
    QLabel *m_state;
    QLabel *m_caption;
    QLabel *m_number;
    ui::MutedLabel *m_advice;
    ui::PrimaryButton *m_print;
    QPushButton *m_save;
    ui::MutedLabel *m_letterAdvice;
    QPushButton *m_printLetters;
    QPushButton *m_saveLetters;
    ui::Notice *m_notice;
    QPushButton *m_next;
    QPushButton *m_then = nullptr; // where the focus goes once the paper is on its way
    ui::PaperOutput *m_papers;
};

} // namespace ventanilla::frontdesk
