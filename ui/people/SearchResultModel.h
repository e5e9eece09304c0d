#pragma once

#include "core/identity/PersonFinder.h"

#include <QAbstractListModel>
#include <QDate>

#include <vector>

namespace ventanilla::people {

// What is listed under a search box, for ui::TwoLineDelegate: persons found, best first, with what tells those of one name
// apart; or, while nothing is searched, whatever else the screen offers.
class SearchResultModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Offer
    {
        QString name;
        QString details;
        qint64 key = 0; // says to the screen which one it is
    };
    using QAbstractListModel::QAbstractListModel;

    void showPersons(std::vector<identity::SearchResult> persons, const QDate &today);
    void showOffers(std::vector<Offer> offers);
    // Nothing when that row is of the other kind, or not there.
    [[nodiscard]] const identity::SearchResult *personAt(int row) const;
    [[nodiscard]] const Offer *offerAt(int row) const;
    // Words again, after a change of language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString details(const identity::SearchResult &person) const;

    std::vector<identity::SearchResult> m_persons; // one of the two is empty
    std::vector<Offer> m_offers;
    QDate m_today;
};

} // namespace ventanilla::people
