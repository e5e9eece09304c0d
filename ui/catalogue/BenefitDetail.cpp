#include "ui/catalogue/BenefitDetail.h"

#include "ui/catalogue/VersionList.h"
#include "ui/common/Card.h"
#include "ui/common/DetailSection.h"
#include "ui/common/StatusBadge.h"
#include "ui/common/Theme.h"
#include "ui/words/CatalogueWords.h"
#include "ui/words/Format.h"
#include "ui/words/RequirementLines.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ventanilla::catalogue_ui {

BenefitDetail::BenefitDetail(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    layout->setSpacing(ui::space::two);
    m_name = new ui::Heading(content);
    m_valid = new ui::StatusBadge(content);
    m_kind = new ui::StatusBadge(content);
    m_scope = new ui::StatusBadge(content);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(ui::space::one);
    for (ui::StatusBadge *badge : {m_valid, m_kind, m_scope})
        badges->addWidget(badge);
    badges->addStretch();
    layout->addWidget(m_name);
    layout->addLayout(badges);
    setWidget(content);
    for (ui::DetailSection **section : {&m_description, &m_givenBy, &m_requirements, &m_toVerify, &m_documents, &m_time,
             &m_legalBasis, &m_means, &m_validity, &m_serves, &m_source})
        *section = addSection();
    m_versions = new VersionList(this, content);
    layout->addWidget(m_versions);
    layout->addStretch();
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    retranslateUi();
}

ui::DetailSection *BenefitDetail::addSection()
{
    auto *section = new ui::DetailSection(widget());
    static_cast<QVBoxLayout *>(widget()->layout())->addWidget(section);
    return section;
}

void BenefitDetail::showBenefit(const catalogue::Benefit &benefit, const QString &provider, const QDate &today)
{
    m_benefit = benefit;
    m_provider = provider;
    m_today = today;
    show(benefit);
    ensureVisible(0, 0);
}

void BenefitDetail::show(const catalogue::Benefit &benefit)
{
    m_name->setText(benefit.name);
    setAccessibleName(benefit.name);
    showBadges();
    m_description->setText(benefit.description);
    m_givenBy->setText(m_provider);
    showRequirements();
    m_documents->setLines(benefit.documents);
    m_time->setText(benefit.processingDays ? tr("%n day(s)", nullptr, *benefit.processingDays) : QString());
    m_legalBasis->setText(benefit.legalBasis);
    m_means->setText(means());
    m_validity->setText(validity());
    QStringList serves;
    if (!benefit.lifeStage.isEmpty())
        serves.append(words::lifeStageText(benefit.lifeStage));
    if (!benefit.need.isEmpty())
        serves.append(words::needText(benefit.need));
    m_serves->setText(serves.join(QStringLiteral(" · ")));
    m_source->setText(tr("Code %1").arg(benefit.code)
        + (benefit.comment.isEmpty() ? QString() : QStringLiteral("\n") + benefit.comment));
}

void BenefitDetail::setHistory(std::vector<catalogue::BenefitHistoryEntry> history)
{
    m_versions->setHistory(std::move(history), m_today);
}

void BenefitDetail::showBadges()
{
    const bool valid = m_benefit->isValidOn(m_today);
    m_valid->setStatus(valid ? ui::Tone::Success : ui::Tone::Warning, valid ? tr("Valid") : tr("Not valid today"));
    m_kind->setStatus(ui::Tone::Neutral, words::kindText(m_benefit->kind));
    m_scope->setStatus(ui::Tone::Neutral, words::scopeText(m_benefit->scope));
}

void BenefitDetail::showRequirements()
{
    const words::RequirementLines lines = words::requirementLines(m_benefit->requirements, m_names);
    m_toVerify->setLines(lines.toVerify);
    if (!lines.conditions.isEmpty())
        m_requirements->setLines(lines.conditions);
    else
        m_requirements->setText(lines.toVerify.isEmpty() ? tr("Open to everybody") : QString());
    m_requirements->setTitle(lines.readable
            ? tr("Who it is for: all of this")
            : tr("Requirements as they were written; they could not be read as conditions"));
}

QString BenefitDetail::means() const
{
    QStringList parts;
    if (m_benefit->quota)
        parts.append(tr("%1 places").arg(words::number(*m_benefit->quota)));
    if (m_benefit->budget)
        parts.append(tr("budget %1").arg(words::pesos(*m_benefit->budget)));
    if (m_benefit->stock)
        parts.append(tr("%1 in stock").arg(words::number(*m_benefit->stock)));
    return parts.join(QStringLiteral(" · "));
}

QString BenefitDetail::validity() const
{
    const QString from = words::date(m_benefit->validFrom);
    const QString to = words::date(m_benefit->validTo);
    if (!from.isEmpty() && !to.isEmpty())
        return tr("From %1 to %2").arg(from, to);
    if (!from.isEmpty())
        return tr("Since %1").arg(from);
    return to.isEmpty() ? tr("Without an end") : tr("Until %1").arg(to);
}

void BenefitDetail::retranslateUi()
{
    m_description->setTitle(tr("What it is"));
    m_givenBy->setTitle(tr("Given by"));
    m_toVerify->setTitle(tr("To be verified with the person"));
    m_documents->setTitle(tr("Documents to bring"));
    m_time->setTitle(tr("Normal time to an answer"));
    m_legalBasis->setTitle(tr("Legal basis"));
    m_means->setTitle(tr("What there is"));
    m_validity->setTitle(tr("Validity"));
    m_serves->setTitle(tr("Life stage and need it serves"));
    m_source->setTitle(tr("Source"));
    if (m_benefit)
        show(*m_benefit);
}

void BenefitDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::catalogue_ui
