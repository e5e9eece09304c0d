#include "ui/sync/ComputerModel.h"

#include "core/base/Clock.h"
#include "ui/common/Icons.h"
#include "ui/words/ExchangeWords.h"
#include "ui/words/Format.h"

namespace ventanilla::sync_ui {

void ComputerModel::setComputers(
    std::vector<sync::Certificate> computers, int ownNumber, std::map<int, QDateTime> latest)
{
    if (computers == m_computers && ownNumber == m_ownNumber && latest == m_latest)
        return;
    beginResetModel();
    m_computers = std::move(computers);
    m_ownNumber = ownNumber;
    m_latest = std::move(latest);
    endResetModel();
}

int ComputerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_computers.size());
}

int ComputerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ComputerModel::text(const sync::Certificate &computer, int column) const
{
    switch (column) {
    case Name:
        return words::computerName(computer.name, computer.device);
    case Number:
        return QString::number(computer.device);
    case Enrolled:
        return words::date(local_time::date(computer.issuedAt));
    case Latest: {
        const auto found = m_latest.find(computer.device);
        return found == m_latest.end() ? QStringLiteral("–") : words::dateTime(found->second);
    }
    case State:
        if (computer.revoked)
            return tr("Taken out");
        return computer.device == m_ownNumber ? tr("This computer") : tr("In use");
    default:
        return {};
    }
}

QVariant ComputerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &computer = m_computers[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(computer, index.column());
    if (role == Qt::DecorationRole && index.column() == State)
        return ui::toneIcon(computer.revoked ? ui::Tone::Error : ui::Tone::Success);
    return {};
}

QVariant ComputerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Number:
        return tr("Number");
    case Enrolled:
        return tr("Enrolled");
    case Latest:
        return tr("Its work known up to");
    case State:
        return tr("State");
    default:
        return {};
    }
}

void ComputerModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_computers.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ventanilla::sync_ui
