#pragma once

#include "ui/common/Screen.h"
#include "ui/common/SessionTask.h"
#include "ui/equity/AlertCheck.h"
#include "ui/equity/AlertModel.h"
#include "ui/equity/DismissalForm.h"

class QLabel;
class QListView;
class QPushButton;

namespace ventanilla::ui {
class EmptyState;
class ListDetail;
class Notice;
class ProgressPanel;
} // namespace ventanilla::ui

namespace ventanilla::equity_ui {

class AlertCard;
class AlertFilterBar;

// What coordination should see: like households with unlike benefits, many programmes at once, benefits again too soon.
// Looks through the commune when it is opened, and keeps what was found until it looks again.
class AlertScreen final : public ui::Screen
{
    Q_OBJECT
public:
    // The session must outlive the screen.
    explicit AlertScreen(security::Session &session, QWidget *parent = nullptr);
    ~AlertScreen() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("alerts"); }
    void activate() override;
    void refresh() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

protected:
    void retranslateUi() override;

private:
    void place();
    void connectParts();
    void check();
    void showCheck(const Result<AlertCheck> &check);
    void select();            // by the filter
    void nameRows(bool more); // of the page that is shown next
    void showRows(const std::vector<equity::AlertRow> &rows, bool more);
    void presentCurrent();
    void openAlert(const equity::Alert &alert);
    void say(Saying saying, const QString &reason);
    void showSaid(Saying saying, const Result<equity::Alert> &alert);
    void showSummary();
    [[nodiscard]] QString emptyText() const;

    security::Session &m_session;
    std::optional<AlertCheck> m_check;
    std::vector<size_t> m_places; // in the report, of those that the filter lets through
    AlertFilterBar *m_filters;
    QLabel *m_summary;
    QPushButton *m_again;
    ui::ProgressPanel *m_progress;
    ui::Notice *m_notice;
    QListView *m_list;
    AlertModel *m_model;
    ui::EmptyState *m_none;
    AlertCard *m_card;
    ui::ListDetail *m_columns = nullptr;
    ui::SessionTask<AlertCheck> m_checking;
    ui::SessionTask<std::vector<equity::AlertRow>> m_naming;
    ui::SessionTask<equity::AlertFile> m_opening;
    ui::SessionTask<equity::Alert> m_saying;
};

} // namespace ventanilla::equity_ui
