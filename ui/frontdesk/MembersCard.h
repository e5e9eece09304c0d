#pragma once

#include "core/attention/Screening.h"

#include <QWidget>

class QTableView;
class QStandardItemModel;

namespace ventanilla::ui {
class Card;
class MutedLabel;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

// Who lives in the household; Enter opens a member's own page.
class MembersCard final : public QWidget
{
    Q_OBJECT
public:
    explicit MembersCard(QWidget *parent = nullptr);

    void present(const attention::Screening &screening);

Q_SIGNALS:
    void memberChosen(ventanilla::PersonId person);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    ui::Card *m_card;
    QTableView *m_table;
    QStandardItemModel *m_model;
    ui::MutedLabel *m_nobody;
};

} // namespace ventanilla::frontdesk
