#pragma once

#include "core/equity/AlertFile.h"
#include "ui/common/Card.h"
#include "ui/common/ReasonForm.h"

class QGridLayout;
class QPushButton;

namespace ventanilla::ui {
class DetailSection;
class StatusBadge;
} // namespace ventanilla::ui

namespace ventanilla::equity_ui {

enum class Saying { Dismiss, TakeBack };

// One alert: why it is one, what it rests on, who lives there, and what was said about it before.
class AlertCard final : public QWidget
{
    Q_OBJECT
public:
    explicit AlertCard(QWidget *parent = nullptr);

    // Closes the form.
    void present(const equity::AlertFile &file, const QDate &today);
    void clear();
    [[nodiscard]] std::optional<equity::AlertKey> shown() const;
    [[nodiscard]] const equity::Alert &alert() const { return m_file->row.alert; } // of what is shown
    // A reason that is being written, and for what.
    [[nodiscard]] bool hasWork() const;
    [[nodiscard]] Saying saying() const { return m_saying; }
    [[nodiscard]] QString reason() const { return m_form->reason(); }
    void begin(Saying saying, const QString &reason = {});
    void setBusy(bool busy) { m_form->setBusy(busy); }
    [[nodiscard]] bool showProblem(const Error &error);
    void focusFirst();

Q_SIGNALS:
    void said(ventanilla::equity_ui::Saying saying, const QString &reason);
    void edited(); // the reason was written on, or given up
    void personRequested(ventanilla::PersonId person);
    void grantRequested(ventanilla::GrantId grant);

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();
    void connectParts();
    void showForm();
    void showFile();
    void showStanding();
    void showActions();
    void arrangeActions();
    void retranslateUi();
    [[nodiscard]] QStringList memberLines() const;
    // Whose file explains most: in whom the rule holds, else the head.
    [[nodiscard]] std::optional<PersonId> person() const;

    std::optional<equity::AlertFile> m_file;
    QDate m_today;
    ui::Card *m_card;
    ui::Heading *m_subject;
    ui::MutedLabel *m_matter;
    ui::StatusBadge *m_state;
    QGridLayout *m_actions;
    QPushButton *m_dismiss;
    QPushButton *m_takeBack;
    QPushButton *m_openFile;
    QPushButton *m_openEarlier;
    QPushButton *m_openLater;
    ui::ReasonForm *m_form;
    Saying m_saying = Saying::Dismiss;
    ui::DetailSection *m_standing;
    ui::DetailSection *m_reason;
    ui::DetailSection *m_facts;
    ui::DetailSection *m_members;
    ui::DetailSection *m_history;
};

} // namespace ventanilla::equity_ui
