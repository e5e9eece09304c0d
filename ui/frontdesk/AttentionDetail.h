#pragma once

#include "core/attention/FrontDesk.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ventanilla::ui {
class Card;
class EmptyState;
class Field;
class MutedLabel;
class Notice;
class PaperOutput;
class PrimaryButton;
class StatusBadge;
class TextArea;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

struct Office;
class AttentionForm;
class FactList;

// One attention as it was registered, what it said before it was corrected, and what can be done with it.
class AttentionDetail final : public QWidget
{
    Q_OBJECT
public:
    AttentionDetail(security::Session &session, attention::FrontDesk &desk, const attention::Sources &sources,
        const Office &office, QWidget *parent = nullptr);

    // Reads it, which leaves an audit event.
    void present(AttentionId id, const QString &name);
    void clear();
    [[nodiscard]] bool isCorrecting() const;
    void showExchange(); // how far the attention has come
    void correct();
    void printReceipt();
    void saveReceipt();

Q_SIGNALS:
    void corrected();
    void continueRequested(ventanilla::AttentionId id);
    void personRequested(ventanilla::PersonId person);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeReading();
    void makeCorrecting();
    void showFacts();
    void showCorrections();
    void saveCorrection();
    [[nodiscard]] bool mayHandOver() const;
    [[nodiscard]] bool mayCorrect() const;
    void retranslateUi();

    security::Session &m_session;
    attention::FrontDesk &m_desk;
    attention::Sources m_sources;
    const Office &m_office;
    attention::Attention m_attention;
    std::vector<attention::Correction> m_corrections;
    QString m_name;

    QStackedWidget *m_stack;
    ui::EmptyState *m_nothing;
    ui::Card *m_reading;
    ui::MutedLabel *m_facts;
    ui::StatusBadge *m_exchange;
    FactList *m_motives;
    FactList *m_texts;
    FactList *m_history;
    ui::Notice *m_notice;
    QPushButton *m_continue;
    QPushButton *m_print;
    QPushButton *m_receipt;
    QPushButton *m_correct;
    QPushButton *m_person;
    ui::Card *m_correcting;
    AttentionForm *m_form;
    ui::TextArea *m_reason;
    ui::Field *m_reasonField;
    ui::Notice *m_problem;
    ui::PrimaryButton *m_save;
    QPushButton *m_cancel;
    ui::PaperOutput *m_papers;
};

} // namespace ventanilla::frontdesk
