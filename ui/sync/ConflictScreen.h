#pragma once

#include "ui/common/Screen.h"
#include "ui/common/SessionTask.h"
#include "ui/sync/ConflictModel.h"
#include "ui/sync/Exchanger.h"

class QListView;
class QPushButton;
class QScrollArea;
class QTabBar;
class QVBoxLayout;

namespace ventanilla::ui {
class Card;
class EmptyState;
class Heading;
class ListDetail;
class MutedLabel;
class Notice;
} // namespace ventanilla::ui

namespace ventanilla::sync_ui {

class DecisionForm;

// Differences between computers: those to decide, with all values, and those decided, with who did. For roles with
// ResolveConflicts; each sees those that are theirs (ConflictReview.h).
class ConflictScreen final : public ui::Screen
{
    Q_OBJECT
public:
    // The session and the exchanger must outlive the screen.
    ConflictScreen(security::Session &session, Exchanger &exchanger, QWidget *parent = nullptr);
    ~ConflictScreen() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("conflicts"); }
    void activate() override;
    void refresh() override;

protected:
    void retranslateUi() override;
    void changeEvent(QEvent *event) override;

private:
    enum Tab { Open, Decided };

    void place();
    [[nodiscard]] QWidget *makeDetail();
    void read(qint64 after);
    void showPage(const Result<sync::ConflictPage> &page, bool more);
    void present();
    void rebuild();
    void decide(const QVariant &value);
    void showDecided(const Result<bool> &done);

    security::Session &m_session;
    Exchanger &m_exchanger;
    QTabBar *m_tabs;
    QListView *m_list;
    ConflictModel *m_model;
    ui::MutedLabel *m_count;
    ui::EmptyState *m_none;
    ui::ListDetail *m_columns = nullptr;
    ui::Notice *m_notice;
    ui::Card *m_card;
    ui::Heading *m_subject;
    QPushButton *m_openFile;
    ui::MutedLabel *m_place;
    QLabel *m_matter;
    QVBoxLayout *m_formPlace;
    DecisionForm *m_form = nullptr;
    std::optional<sync::ReviewedConflict> m_shown; // at the right
    qint64 m_next = 0;                             // where the next page begins
    qint64 m_forOthers = 0;
    ui::SessionTask<sync::ConflictPage> m_reading;
    ui::SessionTask<bool> m_deciding;
};

} // namespace ventanilla::sync_ui
