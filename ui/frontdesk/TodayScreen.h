#pragma once

#include "core/attention/FrontDesk.h"
#include "ui/common/Screen.h"
#include "ui/frontdesk/Office.h"

#include <QTimer>

class QLabel;
class QStackedWidget;
class QTableView;

namespace ventanilla::ui {
class EmptyState;
class Notice;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

class AttentionDetail;
class AttentionFilterBar;
class AttentionTableModel;

// The attentions of the day, or of other days, with one of them read at the side.
class TodayScreen final : public ui::Screen
{
    Q_OBJECT
public:
    // `session` must outlive the screen. Asks for screen "frontdesk" with openAttention() or openPerson().
    TodayScreen(security::Session &session, attention::Sources sources, QWidget *parent = nullptr);
    ~TodayScreen() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    void activate() override;
    // openAttention(), whatever its state.
    void open(const QVariant &what) override;
    void refresh() override;
    void noteExchange() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

protected:
    void retranslateUi() override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void load();
    void present(AttentionId id);
    void showCount();
    void setWidths();

    security::Session &m_session;
    attention::Sources m_sources;
    attention::FrontDesk m_desk;
    Office m_office;
    QTimer m_loadLater; // while a name is typed
    AttentionFilterBar *m_filters;
    QLabel *m_count;
    ui::Notice *m_notice;
    QStackedWidget *m_stack;
    QTableView *m_table;
    ui::EmptyState *m_nothing;
    AttentionTableModel *m_model;
    AttentionDetail *m_detail;
};

} // namespace ventanilla::frontdesk
