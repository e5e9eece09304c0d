#pragma once

#include "core/catalogue/GrantList.h"

#include <QAbstractListModel>

namespace ventanilla::grants_ui {

// Grants in two lines each: whose, and what since when.
class GrantModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<catalogue::GrantRow> rows);
    void append(std::vector<catalogue::GrantRow> rows);
    [[nodiscard]] const catalogue::GrantRow *at(int row) const;
    [[nodiscard]] int rowOf(GrantId id) const; // -1 for none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void retranslate();

private:
    std::vector<catalogue::GrantRow> m_rows;
};

} // namespace ventanilla::grants_ui
