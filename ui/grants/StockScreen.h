#pragma once

#include "ui/common/Screen.h"
#include "ui/common/SessionTask.h"
#include "ui/grants/StockModel.h"

class QLabel;
class QListView;

namespace ventanilla::ui {
class Card;
class EmptyState;
class Heading;
class ListDetail;
class MutedLabel;
class Notice;
} // namespace ventanilla::ui

namespace ventanilla::grants_ui {

class MovementForm;

// The storeroom: what there is of each benefit, what expires, what came in and went out.
class StockScreen final : public ui::Screen
{
    Q_OBJECT
public:
    explicit StockScreen(security::Session &session, QWidget *parent = nullptr);
    ~StockScreen() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("stock"); }
    void activate() override;
    void open(const QVariant &what) override; // a benefit's id
    void refresh() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

protected:
    void retranslateUi() override;

private:
    void place();
    void read();
    void showRows(const Result<std::vector<catalogue::StockRow>> &rows);
    void showBenefit(BenefitId id);
    void enter(const catalogue::MovementRequest &request);
    void showEntered(const Result<StockMovementId> &entered);
    [[nodiscard]] QString movementsText() const;

    security::Session &m_session;
    QListView *m_list;
    StockModel *m_model;
    ui::EmptyState *m_none;
    ui::ListDetail *m_columns = nullptr;
    ui::Notice *m_notice;
    ui::Card *m_card;
    ui::Heading *m_name;
    QLabel *m_figures;
    QLabel *m_lots;
    MovementForm *m_form;
    QLabel *m_movementsTitle;
    QLabel *m_movements;
    std::optional<catalogue::StockFile> m_file;
    std::optional<BenefitId> m_wanted;
    ui::SessionTask<std::vector<catalogue::StockRow>> m_reading;
    ui::SessionTask<catalogue::StockFile> m_opening;
    ui::SessionTask<StockMovementId> m_entering;
};

} // namespace ventanilla::grants_ui
