#pragma once

#include "core/attention/AttentionList.h"
#include "core/identity/Search.h"

#include <QAbstractListModel>

namespace ventanilla::frontdesk {

// What is listed under the search box: persons found, or attentions left open. Display is the first line.
class ResultsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { SecondLine = Qt::UserRole, PersonRole, AttentionRole };

    using QAbstractListModel::QAbstractListModel;

    void showPersons(std::vector<identity::SearchResult> persons, const QDate &today);
    void showAttentions(std::vector<attention::AttentionRow> attentions, const QDate &today);
    [[nodiscard]] bool holdsPersons() const { return !m_persons.empty(); }
    // Words again, after a change of language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString secondLine(const identity::SearchResult &person) const;
    [[nodiscard]] QString secondLine(const attention::AttentionRow &attention) const;
    [[nodiscard]] QVariant personData(const identity::SearchResult &person, int role) const;
    [[nodiscard]] QVariant attentionData(const attention::AttentionRow &attention, int role) const;

    std::vector<identity::SearchResult> m_persons;
    std::vector<attention::AttentionRow> m_attentions;
    QDate m_today;
};

} // namespace ventanilla::frontdesk
