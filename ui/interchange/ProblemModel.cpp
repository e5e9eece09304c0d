#include "ui/interchange/ProblemModel.h"

#include "ui/interchange/InterchangeWords.h"
#include "ui/words/Format.h"

namespace ventanilla::interchange_ui {

namespace {

constexpr int page = 100;

} // namespace

void ProblemModel::setProblems(std::vector<interchange::RowProblem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    m_shown = qMin(page, total());
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto &problem = m_problems[size_t(index.row())];
    switch (index.column()) {
    case Line:
        return words::number(problem.line);
    case Field:
        return columnText(problem.column);
    case Value:
        return problem.value.simplified();
    case Reason:
        return reasonText(problem.reason);
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Field:
        return tr("Column");
    case Value:
        return tr("What the file says");
    case Reason:
        return tr("Why the row is not taken");
    default:
        return {};
    }
}

bool ProblemModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_shown < total();
}

void ProblemModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int last = qMin(m_shown + page, total()) - 1;
    beginInsertRows({}, m_shown, last);
    m_shown = last + 1;
    endInsertRows();
}

void ProblemModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_shown > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_shown - 1, ColumnCount - 1));
}

} // namespace ventanilla::interchange_ui
