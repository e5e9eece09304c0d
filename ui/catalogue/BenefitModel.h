#pragma once

#include "core/catalogue/Benefit.h"
#include "core/security/Units.h"

#include <QAbstractTableModel>

#include <vector>

namespace ventanilla::catalogue_ui {

// The benefits listed. A catalogue has a few hundred, which come in one piece (see Catalogue.h).
class BenefitModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Provider, Kind, Scope, ColumnCount };
    explicit BenefitModel(QObject *parent = nullptr);

    void setUnits(const std::vector<security::Unit> &units);
    void setBenefits(std::vector<catalogue::Benefit> benefits);
    [[nodiscard]] const catalogue::Benefit *at(int row) const; // nothing for a row that is not there
    [[nodiscard]] int rowOf(const QString &code) const;        // -1 when it is not listed
    // Who gives it: the institution, or the unit of the municipality.
    [[nodiscard]] QString providerText(const catalogue::Benefit &benefit) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    [[nodiscard]] QString text(const catalogue::Benefit &benefit, int column) const;

    std::vector<security::Unit> m_units;
    std::vector<catalogue::Benefit> m_benefits;
};

} // namespace ventanilla::catalogue_ui
