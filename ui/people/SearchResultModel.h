#pragma once

#include "core/identity/PersonFinder.h"

#include <QAbstractListModel>
#include <QDate>

#include <vector>

namespace ventanilla::people {

// Persons found, best first: their name, and on a second line what tells them apart.
class SearchResultModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { SecondLineRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    void setResults(std::vector<identity::SearchResult> results, const QDate &today);
    [[nodiscard]] const identity::SearchResult *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString secondLine(const identity::SearchResult &result) const;

    std::vector<identity::SearchResult> m_results;
    QDate m_today;
};

} // namespace ventanilla::people
