#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/catalogue/LikeBenefits.h"
#include "core/security/Units.h"
#include "ui/catalogue/BenefitText.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ventanilla::ui {
class Card;
class DateField;
class Field;
class Heading;
class Notice;
class PrimaryButton;
} // namespace ventanilla::ui

namespace ventanilla::catalogue_ui {

class BenefitForm;

// A benefit being written, new or stored: its form, from when on and why, what it is like, and what came of saving. What is
// typed is kept as a draft a second after the last key, and found again by restoreDraft().
class BenefitEditor final : public QWidget
{
    Q_OBJECT
public:
    // The session must outlive the editor.
    explicit BenefitEditor(security::Session &session, QWidget *parent = nullptr);

    void begin(const std::optional<catalogue::Benefit> &benefit, const std::vector<security::Unit> &units);
    // Whether there is something to go on with.
    [[nodiscard]] static bool hasDraft(security::Session &session);
    // Goes on with what somebody had typed; false when there is nothing, or its benefit is no more.
    [[nodiscard]] bool restoreDraft(const std::vector<security::Unit> &units);
    [[nodiscard]] bool hasUnsavedWork() const;
    void saveDraft();

Q_SIGNALS:
    void saved(const QString &code);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();
    void save();
    void giveUp();
    void showAlike();
    void noteChange();
    void clearDraft();
    [[nodiscard]] BenefitTexts changes() const;
    [[nodiscard]] Result<catalogue::BenefitEdit> edit() const;
    void showError(const Error &error);
    void retranslateUi();

    security::Session &m_session;
    std::optional<catalogue::Benefit> m_opened; // nothing: a new one
    BenefitTexts m_before;
    ui::Heading *m_title;
    ui::Notice *m_notice;
    ui::Notice *m_alike;
    BenefitForm *m_form;
    ui::Card *m_change;
    ui::DateField *m_fromEdit;
    QLineEdit *m_reasonEdit;
    ui::Field *m_from;
    ui::Field *m_reason;
    ui::PrimaryButton *m_save;
    QPushButton *m_close;
    QTimer m_pause;
};

} // namespace ventanilla::catalogue_ui
