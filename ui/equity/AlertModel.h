#pragma once

#include "core/equity/AlertFile.h"

#include <QAbstractListModel>

namespace ventanilla::equity_ui {

// Alerts in two lines each: about whom, and what was found.
class AlertModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<equity::AlertRow> rows);
    void append(std::vector<equity::AlertRow> rows);
    [[nodiscard]] const equity::AlertRow *at(int row) const;
    [[nodiscard]] int rowOf(const equity::AlertKey &key) const; // -1 for none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void retranslate();

private:
    std::vector<equity::AlertRow> m_rows;
};

} // namespace ventanilla::equity_ui
