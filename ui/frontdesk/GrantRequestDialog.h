#pragma once

#include "core/catalogue/GrantDesk.h"
#include "core/equity/AlertDesk.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace ventanilla::ui {
class Field;
class MutedLabel;
class Notice;
class PrimaryButton;
class TextArea;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

class SuggestField;

// A benefit is asked for, for a person: which one, and as much as is known of how much and why. Where somebody of the
// household has had it within its period that is told, and why it is needed all the same has to be written: an emergency
// may need it again, so it is not forbidden.
//
//   ┌ Solicitar una prestación ───────────────┐
//   │ Para Ana Muñoz. La evalúa una asistente. │
//   │ Prestación   [caja de al…            ]   │
//   │ Cantidad     [2]                         │
//   │ Por qué      [                       ]   │
//   │                   [Cancelar] [Solicitar] │
//   └──────────────────────────────────────────┘
class GrantRequestDialog final : public QDialog
{
    Q_OBJECT
public:
    // Of the catalogue's benefits those are offered that are valid on the session's day. The session must outlive it.
    GrantRequestDialog(security::Session &session, PersonId person, const QString &name, QWidget *parent = nullptr);

    // With it chosen, Enter alone asks for it, unless something stands in its way.
    void choose(BenefitId benefit);

Q_SIGNALS:
    void requested(ventanilla::GrantId grant);

protected:
    bool event(QEvent *event) override;

private:
    void fillBenefits();
    void place();
    void showForBenefit();
    void growAsNeeded();
    void showStanding(); // what stands in the way of the benefit
    void submit();
    [[nodiscard]] const catalogue::Benefit *benefit() const;
    void showProblem(const Error &error);

    security::Session &m_session;
    PersonId m_person;
    std::vector<catalogue::Benefit> m_benefits;
    std::optional<equity::Standing> m_standing;
    QLabel *m_explanation;
    SuggestField *m_benefit;
    ui::Field *m_benefitField;
    ui::Notice *m_warning;
    QLineEdit *m_amount;
    ui::Field *m_amountField;
    QLineEdit *m_quantity;
    ui::Field *m_quantityField;
    ui::TextArea *m_note;
    ui::Field *m_noteField;
    ui::MutedLabel *m_problem; // that is about no field
    ui::PrimaryButton *m_request;
};

} // namespace ventanilla::frontdesk
