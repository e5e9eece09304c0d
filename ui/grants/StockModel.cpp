#include "ui/grants/StockModel.h"

#include "ui/common/TwoLineDelegate.h"
#include "ui/words/Format.h"

#include <algorithm>

namespace ventanilla::grants_ui {

using catalogue::Expiry;

void StockModel::setRows(std::vector<catalogue::StockRow> rows, const QDate &today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

const catalogue::StockRow *StockModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[size_t(row)] : nullptr;
}

int StockModel::rowOf(BenefitId id) const
{
    const auto found = std::ranges::find_if(m_rows, [id](const auto &each) { return each.benefit.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int StockModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

// What asks for something to be done comes first: a narrow list cuts the end.
QString StockModel::stateText(const catalogue::StockRow &row) const
{
    const auto &stock = *row.availability.stock;
    if (!stock.kept)
        return tr("Nobody keeps its stock yet");
    QStringList parts;
    if (row.availability.isBelowMinimum())
        parts.append(tr("Below the minimum"));
    if (row.firstToExpire) {
        const Expiry expiry = expiryOf(*row.firstToExpire, m_today);
        if (expiry == Expiry::Expired)
            parts.append(tr("Expired"));
        else if (expiry == Expiry::Soon)
            parts.append(tr("Expires soon"));
    }
    parts.append(tr("%1 on hand").arg(words::number(stock.onHand)));
    if (row.availability.promised > 0)
        parts.append(tr("%n promised", nullptr, int(row.availability.promised)));
    return parts.join(QStringLiteral(" · "));
}

QVariant StockModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.benefit.name;
    case ui::TwoLineDelegate::SecondLine:
        return stateText(row);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(row.benefit.name, stateText(row));
    default:
        return {};
    }
}

void StockModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

} // namespace ventanilla::grants_ui
