#pragma once

#include "core/referrals/ReferralMap.h"
#include "ui/common/Screen.h"
#include "ui/common/SessionTask.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace ventanilla::ui {
class EmptyState;
class MutedLabel;
class Notice;
} // namespace ventanilla::ui

namespace ventanilla::referral_map {

class ArrowModel;
class MapView;
class PeriodBar;

// Who sends to whom: the map, the same as a table, and the units that hold the others up. For roles with
// ReadReferralMap.
class MapScreen final : public ui::Screen
{
    Q_OBJECT
public:
    // The session must outlive the screen. Asks for screen "inbox" with a referral's id, or "people" with a person's for
    // those who do not refer.
    explicit MapScreen(security::Session &session, QWidget *parent = nullptr);
    ~MapScreen() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("referral-map"); }
    void activate() override;
    void refresh() override;

protected:
    void retranslateUi() override;

private:
    void place();
    void prepareTable();
    void connectParts();
    void arrange();
    void read();
    void showMap(const Result<referrals::ReferralMap> &map);
    void showTexts();
    [[nodiscard]] QString summary() const;
    void choose(int arrow);
    void openArrow(int arrow);
    void showLegs(const QString &way, const Result<std::vector<referrals::MapLeg>> &legs);
    void openReferral(const referrals::MapLegRow &row);

    security::Session &m_session;
    PeriodBar *m_period;
    QPushButton *m_how;
    QLabel *m_summary;
    ui::Notice *m_notice;
    QWidget *m_content;
    QBoxLayout *m_columns;
    MapView *m_view;
    QWidget *m_side;
    ui::Notice *m_bottlenecks;
    QTableView *m_table;
    ui::MutedLabel *m_legend;
    ui::EmptyState *m_none;
    ArrowModel *m_model;
    QSortFilterProxyModel *m_sorted;
    ui::SessionTask<referrals::ReferralMap> m_reading;
    ui::SessionTask<std::vector<referrals::MapLeg>> m_listing;
};

} // namespace ventanilla::referral_map
