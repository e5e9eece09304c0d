#pragma once

#include "core/attention/Attention.h"
#include "core/referrals/ProtocolFile.h"
#include "core/security/Units.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ventanilla::ui {
class ChoiceField;
class DateField;
class Field;
class Heading;
class PrimaryButton;
class TextArea;
} // namespace ventanilla::ui

namespace ventanilla::protocols_ui {

// A protocol being written: between which units, for what, and what is agreed.
class ProposalForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ProposalForm(QWidget *parent = nullptr);

    // What can be chosen; units outside can only be sent to.
    void setChoices(const std::vector<security::Unit> &units, const std::vector<attention::Motive> &motives);
    void begin(const referrals::ProposalOrder &order);
    // The terms of what is agreed already on the matter chosen; what somebody has written stays.
    void offer(const referrals::ProposalOrder &terms);
    [[nodiscard]] bool isChanged() const; // since begin()
    [[nodiscard]] referrals::ProposalOrder order() const;
    // Beside the field it is about; false when it is about none of them.
    [[nodiscard]] bool showProblem(const Error &error);

Q_SIGNALS:
    // Somebody has chosen other units or another motive.
    void matterChosen();
    void submitted(const ventanilla::referrals::ProposalOrder &order);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();
    void submit();
    void clearProblems();
    void retranslateUi();
    void showRoles();
    [[nodiscard]] QList<std::pair<QString, ui::Field *>> places() const;

    referrals::ProposalOrder m_begun;
    referrals::ProposalOrder m_offered; // the terms that the form filled in itself
    ui::ChoiceField *m_fromChoice;
    ui::ChoiceField *m_toChoice;
    ui::ChoiceField *m_motiveChoice;
    ui::TextArea *m_documentsEdit;
    QLineEdit *m_daysEdit;
    ui::ChoiceField *m_roleChoice;
    ui::TextArea *m_responsibilitiesEdit;
    ui::DateField *m_validFromEdit;
    ui::Heading *m_heading;
    ui::Field *m_from;
    ui::Field *m_to;
    ui::Field *m_motive;
    ui::Field *m_documents;
    ui::Field *m_days;
    ui::Field *m_role;
    ui::Field *m_responsibilities;
    ui::Field *m_validFrom;
    ui::PrimaryButton *m_submit;
    QPushButton *m_cancel;
};

} // namespace ventanilla::protocols_ui
