#pragma once

#include "core/catalogue/GrantDesk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ventanilla::ui {
class Field;
class PrimaryButton;
class TextArea;
} // namespace ventanilla::ui

namespace ventanilla::grants_ui {

// What a step asks for, and the button that takes it. The fields are kept between steps; those a step does not need hide.
class StepForm final : public QWidget
{
    Q_OBJECT
public:
    explicit StepForm(QWidget *parent = nullptr);

    void begin(const catalogue::GrantFile &file, catalogue::GrantStep step);
    [[nodiscard]] catalogue::GrantStep step() const { return m_step; }
    [[nodiscard]] bool hasText() const; // something that somebody wrote
    void setBusy(bool busy);
    // Beside the field it is about; false when it is about none of them.
    [[nodiscard]] bool showProblem(const Error &error);
    void focusFirst();

Q_SIGNALS:
    void taken(const ventanilla::catalogue::StepRequest &request);
    void given(); // the form was closed without taking the step

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();
    void retranslateUi();
    void clearProblems();
    void submit();
    [[nodiscard]] QList<ui::Field *> fields() const;

    catalogue::GrantStep m_step = catalogue::GrantStep::Evaluate;
    GrantId m_grant;
    QLineEdit *m_amountEdit;
    QLineEdit *m_quantityEdit;
    ui::TextArea *m_noteEdit;
    ui::TextArea *m_alternativeEdit;
    QLineEdit *m_folioEdit;
    ui::Field *m_amount;
    ui::Field *m_quantity;
    ui::Field *m_note;
    ui::Field *m_alternative;
    ui::Field *m_folio;
    ui::PrimaryButton *m_take;
    QPushButton *m_close;
};

} // namespace ventanilla::grants_ui
