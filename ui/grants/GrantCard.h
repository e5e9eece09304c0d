#pragma once

#include "core/catalogue/GrantDesk.h"
#include "core/equity/AlertDesk.h"

#include <QDateTime>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace ventanilla::ui {
class Card;
class Heading;
class MutedLabel;
class Notice;
class PrimaryButton;
class StatusBadge;
} // namespace ventanilla::ui

namespace ventanilla::grants_ui {

class StepForm;

struct OpenedGrant
{
    catalogue::GrantFile file;
    std::optional<equity::Standing> standing; // would make this one a repeat
};

// One grant: whose, how much there is left to give, what was done, and the step it waits for.
class GrantCard final : public QWidget
{
    Q_OBJECT
public:
    explicit GrantCard(QWidget *parent = nullptr);

    // `mayPrint`: whether the operator hands over and gets the receipt signed.
    void present(const OpenedGrant &grant, const QDateTime &lastExchange, const QDateTime &now, bool mayPrint);
    void clear();
    [[nodiscard]] std::optional<GrantId> shown() const;
    [[nodiscard]] StepForm *form() const { return m_form; }
    void focusFirst();
    void print(); // the receipt, to be signed
    void save();

Q_SIGNALS:
    void personRequested(ventanilla::PersonId person);
    void printRequested(ventanilla::GrantId grant); // its receipt
    void saveRequested(ventanilla::GrantId grant);

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr int mostOtherSteps = 3;

    void place();
    void arrange();
    void retranslateUi();
    void showSteps();
    void begin(catalogue::GrantStep step);
    [[nodiscard]] QString historyText() const;
    [[nodiscard]] QString conditionsText() const;

    std::optional<catalogue::GrantFile> m_file;
    std::optional<equity::Standing> m_inTheWay;
    QDateTime m_lastExchange;
    QDateTime m_now;
    bool m_mayPrint = false;
    ui::Card *m_card;
    ui::Heading *m_person;
    QPushButton *m_openFile;
    ui::MutedLabel *m_place;
    ui::StatusBadge *m_status;
    QLabel *m_measure;
    QLabel *m_left;
    QLabel *m_conditions;
    ui::MutedLabel *m_known;
    QLabel *m_why;
    ui::Notice *m_standing;
    QBoxLayout *m_buttons;
    ui::PrimaryButton *m_first;
    QList<QPushButton *> m_others;
    QPushButton *m_print;
    QPushButton *m_save;
    StepForm *m_form;
    QLabel *m_historyTitle;
    QLabel *m_history;
};

} // namespace ventanilla::grants_ui
