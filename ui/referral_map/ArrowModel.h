#pragma once

#include "core/referrals/ReferralMap.h"

#include <QAbstractTableModel>

namespace ventanilla::referral_map {

// The map's arrows as a table: what who does not see the drawing reads, and who compares sorts. SortRole gives each
// column's value to sort by.
class ArrowModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    // The way takes two lines: its units' names are long.
    enum Column { Way, Sent, Days, Open, Overdue, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setMap(referrals::ReferralMap map);
    [[nodiscard]] const referrals::ReferralMap &map() const { return m_map; }
    void retranslate();
    // "Informaciones → Subsidios"
    [[nodiscard]] QString wayOf(int arrow) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(int arrow, int column) const;
    [[nodiscard]] QVariant valueOf(int arrow, int column) const;

    referrals::ReferralMap m_map;
};

} // namespace ventanilla::referral_map
