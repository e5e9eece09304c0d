#pragma once

#include "core/referrals/ProtocolFile.h"
#include "ui/common/Card.h"

class QGridLayout;
class QPushButton;

namespace ventanilla::ui {
class DetailSection;
class PrimaryButton;
class StatusBadge;
} // namespace ventanilla::ui

namespace ventanilla::protocols_ui {

class AnswerForm;

// What two units agreed: the version in force or the one that waits, what may be done with it, and all versions with what
// each changed.
class ProtocolCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ProtocolCard(QWidget *parent = nullptr);

    void show(const referrals::ProtocolFile &file, const referrals::ProtocolLine &line);
    void clear();
    [[nodiscard]] bool hasWork() const; // an answer is being written
    [[nodiscard]] bool showProblem(const Error &error);
    void endForm(); // what was written is done with
    void print();
    void save();

Q_SIGNALS:
    void answered(const ventanilla::referrals::ProtocolAnswer &answer);
    void proposalRequested();
    void withdrawalRequested(ventanilla::ProtocolId id);
    void printRequested(ventanilla::ProtocolId id);
    void saveRequested(ventanilla::ProtocolId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();
    void showFile();
    void showVersion();
    void showHistory();
    void showActions();
    void arrangeActions();
    void begin(bool refusal);
    // The one that waits for an answer; else the one in force; else the latest.
    [[nodiscard]] const referrals::VersionOnFile *subject() const;
    void retranslateUi();

    std::optional<referrals::ProtocolFile> m_file;
    referrals::ProtocolLine m_line;
    ui::Card *m_card;
    ui::Heading *m_units;
    ui::MutedLabel *m_matter;
    ui::StatusBadge *m_state;
    QGridLayout *m_actions;
    ui::PrimaryButton *m_accept;
    QPushButton *m_refuse;
    QPushButton *m_propose;
    QPushButton *m_withdraw;
    QPushButton *m_print;
    QPushButton *m_save;
    AnswerForm *m_form;
    ui::DetailSection *m_standing;
    ui::DetailSection *m_term;
    ui::DetailSection *m_documents;
    ui::DetailSection *m_responsibilities;
    ui::DetailSection *m_words;
    ui::DetailSection *m_history;
};

} // namespace ventanilla::protocols_ui
