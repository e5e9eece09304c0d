#pragma once

#include "core/referrals/Inbox.h"
#include "ui/common/Screen.h"

#include <QTimer>

class QCheckBox;
class QLineEdit;
class QListView;
class QListWidget;

namespace ventanilla::ui {
class EmptyState;
class Field;
class ListDetail;
class Notice;
class PaperOutput;
} // namespace ventanilla::ui

namespace ventanilla::referrals_ui {

class ReferralDetail;
class ReferralModel;

// What waits for the operator's unit: the boxes with their counts, the referrals of one, and one of them with what can
// be done with it. For roles with Refer who belong to a unit.
class InboxScreen final : public ui::Screen
{
    Q_OBJECT
public:
    // The session must outlive the screen. Asks for screen "people" with a person's id.
    explicit InboxScreen(security::Session &session, QWidget *parent = nullptr);
    ~InboxScreen() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("inbox"); }
    // A referral's id as a qint64.
    void open(const QVariant &what) override;
    void activate() override;
    void refresh() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

    void showBox(referrals::Box box);

protected:
    void retranslateUi() override;

private:
    void place();
    void connectParts();
    void fitBoxes();
    void load();
    void loadMore();
    void showCounts(const referrals::InboxCounts &counts);
    void presentCurrent();
    void openByCode();
    [[nodiscard]] referrals::InboxScope scope() const;
    [[nodiscard]] QString emptyText() const;

    security::Session &m_session;
    std::vector<referrals::Box> m_shownBoxes;
    referrals::Box m_box = referrals::Box::New;
    referrals::InboxCounts m_counts;
    bool m_chosen = false; // somebody has chosen a box; before, the first with something in it is shown
    bool m_whole = false;  // all rows of the box are in the list
    QTimer m_presentLater; // moving along the list opens no files
    QLineEdit *m_code;
    ui::Field *m_codeField;
    QListWidget *m_boxes;
    QCheckBox *m_mine;
    ui::ListDetail *m_columns = nullptr;
    QListView *m_list;
    ReferralModel *m_model;
    ui::EmptyState *m_none;
    ui::Notice *m_notice;
    ReferralDetail *m_detail;
    ui::PaperOutput *m_papers;
};

} // namespace ventanilla::referrals_ui
