#pragma once

#include "core/referrals/ReferralMap.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace ventanilla::ui {
class Notice;
}

namespace ventanilla::referral_map {

class LegModel;

// The referrals that one arrow is drawn from. Enter opens the one chosen and closes the list, for those who may read files.
class LegDialog final : public QDialog
{
    Q_OBJECT
public:
    // The session must outlive it.
    LegDialog(security::Session &session, const QString &way, std::vector<referrals::MapLeg> legs, QWidget *parent);

Q_SIGNALS:
    void chosen(const ventanilla::referrals::MapLegRow &row);

private:
    void place();
    void setColumns();
    void choose(int row);

    LegModel *m_model;
    QLabel *m_explanation;
    ui::Notice *m_notice;
    QTableView *m_table;
};

} // namespace ventanilla::referral_map
