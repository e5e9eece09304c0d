#pragma once

#include "core/catalogue/Eligibility.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ventanilla::ui {
class Card;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

// Benefits the person does not have and could: why each fits, what to ask and which documents to bring.
class BenefitsCard final : public QWidget
{
    Q_OBJECT
public:
    explicit BenefitsCard(QWidget *parent = nullptr);

    void present(std::vector<catalogue::PossibleBenefit> benefits);
    // Whether there is an attention that a benefit can be noted in.
    void setMayInform(bool mayInform);
    // Whether the operator may ask for a benefit for the person.
    void setMayRequest(bool mayRequest);

Q_SIGNALS:
    // What to tell the person, in a sentence or two.
    void informRequested(const QString &text);
    void grantRequested(std::optional<ventanilla::BenefitId> benefit); // nothing: any other one

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void add(const catalogue::PossibleBenefit &possible);
    void retranslateUi();

    std::vector<catalogue::PossibleBenefit> m_benefits;
    bool m_all = false;
    bool m_mayInform = false;
    bool m_mayRequest = false;
    ui::Card *m_card;
    QVBoxLayout *m_rows;
    QPushButton *m_more;
    QPushButton *m_other;
    QList<QPushButton *> m_informs;
    QList<QPushButton *> m_requests;
};

} // namespace ventanilla::frontdesk
