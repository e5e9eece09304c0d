#include "ui/frontdesk/ScreeningView.h"

#include "core/base/Clock.h"
#include "ui/common/Card.h"
#include "ui/common/Theme.h"
#include "ui/frontdesk/BenefitsCard.h"
#include "ui/frontdesk/DeskWords.h"
#include "ui/frontdesk/FactList.h"
#include "ui/frontdesk/MembersCard.h"
#include "ui/frontdesk/PersonHeader.h"
#include "ui/people/HouseholdAlerts.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ventanilla::frontdesk {

using attention::Screening;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ScreeningView::ScreeningView(QWidget *parent)
    : QScrollArea(parent), m_page(new QWidget), m_header(new PersonHeader(m_page)),
      m_alerts(new people::HouseholdAlerts(m_page)), m_benefits(new BenefitsCard(m_page)),
      m_members(new MembersCard(m_page))
{
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, ui::space::half, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_header);
    layout->addWidget(m_alerts);
    layout->addWidget(m_benefits);
    layout->addWidget(m_members);
    m_referrals = addSection(6);
    m_cases = addSection(6);
    m_attentions = addSection(5);
    m_programmes = addSection(8);
    m_grants = addSection(5);
    layout->addStretch();
    setWidget(m_page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_header, &PersonHeader::fileRequested, this, &ScreeningView::fileRequested);
    connect(m_header, &PersonHeader::alertRequested, this, &ScreeningView::alertRequested);
    connect(m_header, &PersonHeader::attentionRequested, this, &ScreeningView::attentionRequested);
    connect(m_header, &PersonHeader::personRequested, this, &ScreeningView::personRequested);
    connect(m_alerts, &people::HouseholdAlerts::alertRequested, this, &ScreeningView::alertRequested);
    connect(m_members, &MembersCard::memberChosen, this, &ScreeningView::personRequested);
    connect(m_benefits, &BenefitsCard::informRequested, this, &ScreeningView::informRequested);
    connect(m_benefits, &BenefitsCard::grantRequested, this, &ScreeningView::grantRequested);
}

ScreeningView::Section ScreeningView::addSection(int mostShown)
{
    Section section;
    section.card = new ui::Card(m_page);
    section.facts = new FactList(mostShown, section.card);
    section.card->addWidget(section.facts);
    static_cast<QVBoxLayout *>(m_page->layout())->addWidget(section.card);
    return section;
}

void ScreeningView::present(const Screening &screening, std::vector<catalogue::PossibleBenefit> benefits)
{
    if (m_screening.person.id != screening.person.id)
        m_found.clear();
    m_screening = screening;
    m_benefits->present(std::move(benefits));
    presentSections();
    verticalScrollBar()->setValue(0);
    setAccessibleName(tr("What is known of %1").arg(screening.person.fullName()));
}

void ScreeningView::presentAlerts(std::vector<equity::AlertRow> alerts)
{
    m_found = std::move(alerts);
    showHouseholdAlerts();
}

// What the screening has told already is not told twice.
void ScreeningView::showHouseholdAlerts()
{
    auto others = m_found;
    std::erase_if(others, [this](const equity::AlertRow &row) {
        return row.alert.key.kind == equity::AlertKind::OverIntervention
            && m_header->leadToAlert(row.alert.key.text(), m_mayOpenAlerts);
    });
    m_alerts->setAlerts(std::move(others));
}

void ScreeningView::setMayOpenAlerts(bool mayOpen)
{
    m_mayOpenAlerts = mayOpen;
    m_alerts->setMayOpen(mayOpen);
}

void ScreeningView::setMayInform(bool mayInform)
{
    m_benefits->setMayInform(mayInform);
}

void ScreeningView::setMayRequest(bool mayRequest)
{
    m_benefits->setMayRequest(mayRequest);
}

void ScreeningView::presentSections()
{
    m_header->present(m_screening);
    showHouseholdAlerts();
    m_members->present(m_screening);
    presentReferrals();
    presentCases();
    presentAttentions();
    presentProgrammes();
    presentGrants();
}

void ScreeningView::presentReferrals()
{
    std::vector<Fact> facts;
    for (const auto &referral : m_screening.pendingReferrals) {
        const bool overdue = referral.deadline.isValid() && referral.deadline < m_screening.date;
        const QString since =
            tr("%1 since %2").arg(referralStateText(referral.state), words::date(local_time::date(referral.since)));
        const QString deadline = referral.deadline.isValid()
            ? tr("answer due %1 (%2)")
                  .arg(words::date(referral.deadline), words::relativeDay(referral.deadline, m_screening.date))
            : tr("without deadline");
        facts.push_back({tr("%1: from %2 to %3").arg(referral.motiveName, referral.fromUnitName, referral.toUnitName),
            joined({since, deadline}), overdue ? tr("Overdue") : referralStateText(referral.state),
            overdue ? ui::Tone::Error : ui::Tone::Info});
    }
    m_referrals.card->setTitle(tr("Pending referrals"));
    m_referrals.facts->setFacts(std::move(facts), tr("None."));
}

void ScreeningView::presentCases()
{
    std::vector<Fact> facts;
    for (const auto &open : m_screening.openCases) {
        facts.push_back({open.unitName,
            joined({tr("since %1").arg(words::date(open.openedOn)),
                open.responsibleName.isEmpty() ? tr("nobody is responsible yet") : open.responsibleName}),
            tr("Open case"), ui::Tone::Info});
    }
    m_cases.card->setTitle(tr("Open social cases"));
    m_cases.facts->setFacts(std::move(facts), tr("No case."));
}

void ScreeningView::presentProgrammes()
{
    std::vector<Fact> facts;
    for (const auto &programme : m_screening.programmes) {
        const auto &membership = programme.membership;
        const QString span = membership.to.isValid()
            ? tr("%1 to %2").arg(words::date(membership.from), words::date(membership.to))
            : membership.from.isValid() ? tr("since %1").arg(words::date(membership.from))
                                        : QString();
        const QString cutoff =
            membership.cutoffDate.isValid() ? tr("list of %1").arg(words::date(membership.cutoffDate)) : QString();
        facts.push_back(
            {programmeText(membership.programme), joined({programme.personName, span, membership.status, cutoff}),
                programme.current ? tr("Current") : tr("Ended"),
                programme.current ? ui::Tone::Success : ui::Tone::Neutral});
    }
    m_programmes.card->setTitle(tr("Programmes and subsidies of the household"));
    m_programmes.facts->setFacts(std::move(facts), tr("None is known."));
}

void ScreeningView::presentGrants()
{
    std::vector<Fact> facts;
    for (const auto &grant : m_screening.grants) {
        const bool own = grant.person == m_screening.person.id;
        facts.push_back({grant.benefitName,
            joined({words::date(grant.statusDate), own ? QString() : grant.personName,
                grant.amount ? words::pesos(*grant.amount) : QString(),
                grant.quantity ? tr("%1 units").arg(words::decimal(*grant.quantity, 0)) : QString(), grant.folio,
                grant.source}),
            grantStatusText(grant.status), grantStatusTone(grant.status)});
    }
    m_grants.card->setTitle(tr("Grants of the household"));
    m_grants.facts->setFacts(std::move(facts), tr("None is registered."));
}

void ScreeningView::presentAttentions()
{
    std::vector<Fact> facts;
    for (const auto &attention : m_screening.lastAttentions) {
        QStringList motives;
        for (const auto &motive : attention.motives)
            motives.append(QStringLiteral("%1 (%2)").arg(motive.name, outcomeText(motive.outcome).toLower()));
        const bool open = !attention.endedAt.isValid();
        facts.push_back({motives.isEmpty() ? tr("Without motive") : motives.join(QStringLiteral(", ")),
            joined({words::dateTime(attention.startedAt), channelText(attention.channel), attention.unitName,
                attention.operatorName}),
            open                     ? tr("Open")
                : attention.finished ? tr("Finished")
                                     : tr("Pending"),
            attention.finished ? ui::Tone::Success : ui::Tone::Warning});
    }
    m_attentions.card->setTitle(tr("Last attentions"));
    m_attentions.facts->setFacts(std::move(facts), tr("This is the first one."));
}

void ScreeningView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_screening.person.id.isValid())
        presentSections();
}

} // namespace ventanilla::frontdesk
