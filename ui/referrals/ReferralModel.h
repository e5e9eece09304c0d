#pragma once

#include "core/referrals/Inbox.h"

#include <QAbstractListModel>

namespace ventanilla::referrals_ui {

// The referrals of a box in two lines each: who comes, and for what, from where and until when.
class ReferralModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<referrals::InboxRow> rows, const QDate &today);
    void append(std::vector<referrals::InboxRow> rows);
    [[nodiscard]] const referrals::InboxRow *at(int row) const;
    [[nodiscard]] int rowOf(ReferralId id) const; // -1 for none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void retranslate();

private:
    std::vector<referrals::InboxRow> m_rows;
    QDate m_today;
};

} // namespace ventanilla::referrals_ui
