#pragma once

#include "core/referrals/ReferralMap.h"

#include <QAbstractTableModel>

namespace ventanilla::referral_map {

// The referrals of an arrow. With whom they are about for those who may read files: read page by page as the list is
// scrolled; without names all at once.
class LegModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Code, Person, SentOn, Now, Days, ColumnCount };

    // The session must outlive the model.
    explicit LegModel(security::Session &session, QObject *parent = nullptr);

    void setLegs(std::vector<referrals::MapLeg> legs);
    [[nodiscard]] bool namesPersons() const { return m_namesPersons; }
    [[nodiscard]] const referrals::MapLegRow *at(int row) const;
    // Why the last page could not be read.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] QString textOf(const referrals::MapLegRow &row, int column) const;

    security::Session &m_session;
    bool m_namesPersons;
    std::vector<referrals::MapLeg> m_legs;
    std::vector<referrals::MapLegRow> m_rows; // of the first of m_legs
    std::optional<Error> m_error;
};

} // namespace ventanilla::referral_map
