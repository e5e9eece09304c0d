#pragma once

#include "core/identity/LikelyDuplicates.h"

#include <QAbstractTableModel>

namespace ventanilla::people {

// Pairs of persons who may be one, the surest first, with the reason; handed to the view a page at a time.
class DuplicatesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Standing, Other, Reason, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(std::vector<identity::LikelyPair> pairs, const QDate &today);
    // Takes away the pairs of the two, about whom somebody has decided; with `merged`, all of the other's pairs, since
    // the one who stands has them now.
    void settle(PersonId standing, PersonId other, bool merged);
    [[nodiscard]] const identity::LikelyPair *at(int row) const;
    [[nodiscard]] int total() const { return int(m_pairs.size()); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    std::vector<identity::LikelyPair> m_pairs;
    QDate m_today;
    int m_shown = 0;
};

} // namespace ventanilla::people
