#include "ui/referral_map/ArrowModel.h"

#include "ui/words/Format.h"
#include "ui/words/MapWords.h"

namespace ventanilla::referral_map {

using referrals::MapArrow;

void ArrowModel::setMap(referrals::ReferralMap map)
{
    beginResetModel();
    m_map = std::move(map);
    endResetModel();
}

void ArrowModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString ArrowModel::wayOf(int arrow) const
{
    const MapArrow &one = m_map.arrows[size_t(arrow)];
    return QStringLiteral("%1 → %2").arg(m_map.unit(one.from)->name, m_map.unit(one.to)->name);
}

int ArrowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_map.arrows.size());
}

int ArrowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ArrowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const bool isNumber = index.column() != Way;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case SortRole:
        return valueOf(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return QStringLiteral("%1: %2").arg(
            wayOf(index.row()), words::figuresText(m_map.arrows[size_t(index.row())].figures));
    default:
        return {};
    }
}

QString ArrowModel::textOf(int arrow, int column) const
{
    const auto &figures = m_map.arrows[size_t(arrow)].figures;
    switch (column) {
    case Way:
        return wayOf(arrow).replace(QStringLiteral(" → "), QStringLiteral("\n→ "));
    case Sent:
        return words::number(figures.sent());
    case Days:
        return figures.medianDays ? QStringLiteral("%1–%2").arg(
                   words::number(*figures.medianDays), words::number(figures.ninetiethDays.value_or(0)))
                                  : QStringLiteral("–");
    case Open:
        return words::number(figures.open);
    default:
        return words::number(figures.overdue);
    }
}

QVariant ArrowModel::valueOf(int arrow, int column) const
{
    const auto &figures = m_map.arrows[size_t(arrow)].figures;
    switch (column) {
    case Way:
        return wayOf(arrow);
    case Sent:
        return figures.sent();
    case Days:
        return figures.medianDays.value_or(-1);
    case Open:
        return figures.open;
    default:
        return figures.overdue;
    }
}

QVariant ArrowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Way)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Days)
        return tr("Working days within which half and nine tenths of the answers came");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Way:
        return tr("From → to");
    case Sent:
        return tr("No.");
    case Days:
        return tr("Days");
    case Open:
        return tr("Open");
    default:
        return tr("Overdue");
    }
}

} // namespace ventanilla::referral_map
