#include "ui/catalogue/BenefitModel.h"

#include "ui/words/CatalogueWords.h"

#include <algorithm>

namespace ventanilla::catalogue_ui {

BenefitModel::BenefitModel(QObject *parent) : QAbstractTableModel(parent) { }

void BenefitModel::setUnits(const std::vector<security::Unit> &units)
{
    m_units = units;
}

void BenefitModel::setBenefits(std::vector<catalogue::Benefit> benefits)
{
    beginResetModel();
    m_benefits = std::move(benefits);
    endResetModel();
}

const catalogue::Benefit *BenefitModel::at(int row) const
{
    return row >= 0 && row < int(m_benefits.size()) ? &m_benefits[size_t(row)] : nullptr;
}

int BenefitModel::rowOf(const QString &code) const
{
    const auto found =
        std::find_if(m_benefits.begin(), m_benefits.end(), [&](const auto &each) { return each.code == code; });
    return found == m_benefits.end() ? -1 : int(found - m_benefits.begin());
}

QString BenefitModel::providerText(const catalogue::Benefit &benefit) const
{
    const auto unit = std::find_if(m_units.begin(), m_units.end(),
        [&](const security::Unit &each) { return benefit.unit && each.id == *benefit.unit; });
    const QString ours = unit == m_units.end() ? QString() : unit->name;
    if (benefit.provider.isEmpty() || ours.isEmpty())
        return benefit.provider.isEmpty() ? ours : benefit.provider;
    return tr("%1, through %2").arg(benefit.provider, ours);
}

int BenefitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_benefits.size());
}

int BenefitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BenefitModel::text(const catalogue::Benefit &benefit, int column) const
{
    switch (column) {
    case Name:
        return benefit.name;
    case Provider:
        return providerText(benefit);
    case Kind:
        return words::kindText(benefit.kind);
    case Scope:
        return words::scopeText(benefit.scope);
    default:
        return {};
    }
}

QVariant BenefitModel::data(const QModelIndex &index, int role) const
{
    const auto *benefit = index.isValid() ? at(index.row()) : nullptr;
    if (!benefit || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return text(*benefit, index.column());
}

QVariant BenefitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Benefit or service");
    case Provider:
        return tr("Given by");
    case Kind:
        return tr("Kind");
    case Scope:
        return tr("Scope");
    default:
        return {};
    }
}

void BenefitModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ventanilla::catalogue_ui
