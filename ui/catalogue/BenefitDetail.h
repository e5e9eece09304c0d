#pragma once

#include "core/catalogue/Benefit.h"

#include <QScrollArea>

#include <optional>

class QLabel;

namespace ventanilla::ui {
class Heading;
class StatusBadge;
} // namespace ventanilla::ui

namespace ventanilla::catalogue_ui {

class DetailSection;

// Everything the catalogue says of one benefit, to be read to a person at the counter.
class BenefitDetail final : public QScrollArea
{
    Q_OBJECT
public:
    explicit BenefitDetail(QWidget *parent = nullptr);

    void showBenefit(const catalogue::Benefit &benefit, const QString &provider, const QDate &today);

protected:
    void changeEvent(QEvent *event) override;

private:
    DetailSection *addSection();
    void show(const catalogue::Benefit &benefit);
    void showRequirements();
    void showBadges();
    [[nodiscard]] QString means() const;
    [[nodiscard]] QString validity() const;
    void retranslateUi();

    std::optional<catalogue::Benefit> m_benefit;
    QString m_provider;
    QDate m_today;
    ui::Heading *m_name;
    ui::StatusBadge *m_valid;
    ui::StatusBadge *m_kind;
    ui::StatusBadge *m_scope;
    DetailSection *m_description;
    DetailSection *m_givenBy;
    DetailSection *m_requirements;
    DetailSection *m_toVerify;
    DetailSection *m_documents;
    DetailSection *m_time;
    DetailSection *m_legalBasis;
    DetailSection *m_means;
    DetailSection *m_validity;
    DetailSection *m_serves;
    DetailSection *m_source;
};

} // namespace ventanilla::catalogue_ui
