#pragma once

#include "core/interchange/kinds/Problem.h"

#include <QAbstractTableModel>

#include <vector>

namespace ventanilla::interchange_ui {

// Rows that were not taken and why; handed to the view a page at a time.
class ProblemModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Field, Value, Reason, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(std::vector<interchange::RowProblem> problems);
    [[nodiscard]] int total() const { return int(m_problems.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void retranslate();

private:
    std::vector<interchange::RowProblem> m_problems;
    int m_shown = 0;
};

} // namespace ventanilla::interchange_ui
