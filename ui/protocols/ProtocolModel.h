#pragma once

#include "core/referrals/ProtocolFile.h"

#include <QAbstractListModel>

namespace ventanilla::protocols_ui {

// What the list shows of the lines that there are.
enum class Show { All, Waiting, WithoutProtocol };

// Pairs of units in two lines each: who sends whom and for what, and what holds between them.
class ProtocolModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<referrals::ProtocolLine> lines);
    void setShow(Show show);
    [[nodiscard]] const referrals::ProtocolLine *at(int row) const;
    // Of the same units and motive; -1 for none.
    [[nodiscard]] int rowOf(const referrals::ProtocolLine &line) const;
    [[nodiscard]] int countOf(Show show) const; // whatever is shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void retranslate();

private:
    void select();
    [[nodiscard]] static QString shortSecondLine(const referrals::ProtocolLine &line);
    [[nodiscard]] static QString secondLine(const referrals::ProtocolLine &line);

    std::vector<referrals::ProtocolLine> m_lines;
    std::vector<size_t> m_rows; // those of m_lines that are shown
    Show m_show = Show::All;
};

} // namespace ventanilla::protocols_ui
