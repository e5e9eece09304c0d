#pragma once

#include "core/attention/Screening.h"
#include "core/catalogue/Eligibility.h"
#include "core/equity/AlertFile.h"

#include <QScrollArea>

namespace ventanilla::people {
class HouseholdAlerts;
} // namespace ventanilla::people

namespace ventanilla::ui {
class Card;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

class BenefitsCard;
class FactList;
class MembersCard;
class PersonHeader;

// Everything known of a person on one page. Scrolls with the arrow keys.
class ScreeningView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScreeningView(QWidget *parent = nullptr);

    void present(const attention::Screening &screening, std::vector<catalogue::PossibleBenefit> benefits);
    // What is found once the page is there. They stay until another person's page is shown, or others are found.
    void presentAlerts(std::vector<equity::AlertRow> alerts);
    void setMayOpenAlerts(bool mayOpen);
    void setMayInform(bool mayInform);
    void setMayRequest(bool mayRequest);

Q_SIGNALS:
    void personRequested(ventanilla::PersonId person);
    void attentionRequested(ventanilla::AttentionId attention);
    void fileRequested();
    void alertRequested(const QString &key); // equity::AlertKey::text()
    void informRequested(const QString &text);
    void grantRequested(std::optional<ventanilla::BenefitId> benefit); // nothing: any other one

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section
    {
        ui::Card *card = nullptr;
        FactList *facts = nullptr;
    };
    [[nodiscard]] Section addSection(int mostShown);
    void presentReferrals();
    void presentCases();
    void presentProgrammes();
    void presentGrants();
    void presentAttentions();
    void presentSections();
    void showHouseholdAlerts();

    attention::Screening m_screening;
    std::vector<equity::AlertRow> m_found;
    bool m_mayOpenAlerts = false;
    QWidget *m_page;
    PersonHeader *m_header;
    people::HouseholdAlerts *m_alerts;
    BenefitsCard *m_benefits;
    MembersCard *m_members;
    Section m_referrals;
    Section m_cases;
    Section m_attentions;
    Section m_programmes;
    Section m_grants;
};

} // namespace ventanilla::frontdesk
