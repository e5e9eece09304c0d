#pragma once

#include "core/attention/AttentionList.h"

#include <QAbstractTableModel>

namespace ventanilla::frontdesk {

// The attentions of a filter, read by pages as the table is scrolled.
class AttentionTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Start, Name, Motives, Unit, Operator, State, ColumnCount };
    static constexpr int idRole = Qt::UserRole;

    explicit AttentionTableModel(security::Session &session, QObject *parent = nullptr);

    // Errors: those of attention::listAttentions; the list is then empty.
    [[nodiscard]] Result<void> load(const attention::AttentionFilter &filter);
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int rowOf(AttentionId id) const; // -1 when it is not among those read

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] QString text(const attention::AttentionRow &row, int column) const;

    security::Session &m_session;
    attention::AttentionFilter m_filter;
    std::vector<attention::AttentionRow> m_rows;
    int m_total = 0;
};

} // namespace ventanilla::frontdesk
