#pragma once

#include "core/catalogue/StockKeeping.h"

#include <QWidget>

class QLineEdit;

namespace ventanilla::ui {
class ChoiceField;
class DateField;
class Field;
class PrimaryButton;
} // namespace ventanilla::ui

namespace ventanilla::grants_ui {

// A purchase, a loss, a count or a return of one benefit.
class MovementForm final : public QWidget
{
    Q_OBJECT
public:
    explicit MovementForm(QWidget *parent = nullptr);

    void begin(BenefitId benefit); // empties it
    [[nodiscard]] bool hasText() const;
    void setBusy(bool busy);
    [[nodiscard]] bool showProblem(const Error &error);
    void focusFirst();

Q_SIGNALS:
    void entered(const ventanilla::catalogue::MovementRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();
    void showFields();
    void clearProblems();
    void submit();
    void retranslateUi();
    [[nodiscard]] catalogue::MovementKind kind() const;

    BenefitId m_benefit;
    ui::ChoiceField *m_kindChoice;
    QLineEdit *m_quantityEdit;
    ui::DateField *m_expiryEdit;
    QLineEdit *m_documentEdit;
    QLineEdit *m_noteEdit;
    ui::Field *m_kind;
    ui::Field *m_quantity;
    ui::Field *m_expiry;
    ui::Field *m_document;
    ui::Field *m_note;
    ui::PrimaryButton *m_enter;
};

} // namespace ventanilla::grants_ui
