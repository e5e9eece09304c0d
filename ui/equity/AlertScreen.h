#pragma once

#include "ui/common/Screen.h"
#include "ui/common/SessionTask.h"
#include "ui/equity/AlertCheck.h"
#include "ui/equity/AlertModel.h"
#include "ui/equity/ReasonDraft.h"

#include <QPointer>
#include <QTimer>

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

class AlertFilterBar;

// What coordination should see: like households with unlike benefits, many programmes at once, benefits again too soon.
// Looks through the commune when it is opened, and keeps what was found until it looks again. open() takes the text of an
// equity::AlertKey. A reason that is being written is kept as a draft a second after the last key.
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
    void open(const QVariant &what) override;
    void refresh() override;
    [[nodiscard]] bool hasUnsavedWork() const override;
    void saveDraft() override;

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
    void presentChosen();
    void openAlert(const equity::Alert &alert);
    // One that the list may not hold, as it stands now; with a reason that was being written for it.
    void find(const equity::AlertKey &key, const std::optional<ReasonDraft> &draft);
    void showFound(const std::optional<equity::AlertFile> &file, const std::optional<ReasonDraft> &draft);
    void selectRowOf(const equity::AlertKey &key);
    void restoreDraft();
    void clearDraft();
    void focusList();
    void say(Saying saying, const QString &reason);
    void showSaid(Saying saying, const Result<equity::Alert> &alert);
    void showSummary();
    [[nodiscard]] QString emptyText() const;

    security::Session &m_session;
    std::optional<AlertCheck> m_check;
    std::optional<equity::AlertKey> m_wanted; // beside the list: the others' answers come too late
    bool m_asked = false;                     // it was not chosen in the list
    bool m_looked = false;                    // for a draft
    bool m_kept = false;                      // there is a draft in the store
    bool m_restoring = false;                 // it is being brought back
    bool m_selecting = false;                 // the row of what is shown already
    bool m_takesFocus = false;                // the list, once there are rows,
    QPointer<QWidget> m_focusBefore;          // unless it has gone elsewhere from here
    std::vector<size_t> m_places;             // in the report, of those that the filter lets through
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
    ui::SessionTask<std::optional<equity::AlertFile>> m_finding;
    ui::SessionTask<equity::Alert> m_saying;
    QTimer m_pause; // of typing, before the draft is kept
};

} // namespace ventanilla::equity_ui
