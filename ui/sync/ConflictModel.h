#pragma once

#include "core/sync/engine/ConflictReview.h"

#include <QAbstractListModel>

namespace ventanilla::sync_ui {

// Conflicts in two lines each: whom they are about, and what differs.
class ConflictModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setConflicts(std::vector<sync::ReviewedConflict> conflicts);
    void append(std::vector<sync::ReviewedConflict> conflicts);
    [[nodiscard]] const sync::ReviewedConflict *at(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; // -1 for none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void retranslate();

private:
    std::vector<sync::ReviewedConflict> m_conflicts;
};

} // namespace ventanilla::sync_ui
