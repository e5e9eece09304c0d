#pragma once

#include "core/catalogue/StockKeeping.h"

#include <QAbstractListModel>

namespace ventanilla::grants_ui {

// The storeroom in two lines a benefit: what it is, and how much there is.
class StockModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<catalogue::StockRow> rows, const QDate &today);
    [[nodiscard]] const catalogue::StockRow *at(int row) const;
    [[nodiscard]] int rowOf(BenefitId id) const; // -1 for none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void retranslate();

private:
    [[nodiscard]] QString stateText(const catalogue::StockRow &row) const;

    std::vector<catalogue::StockRow> m_rows;
    QDate m_today;
};

} // namespace ventanilla::grants_ui
