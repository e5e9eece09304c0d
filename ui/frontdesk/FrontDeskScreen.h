#pragma once

#include "core/attention/FrontDesk.h"
#include "core/equity/AlertFile.h"
#include "core/identity/NameDictionary.h"
#include "ui/common/Screen.h"
#include "ui/common/SessionTask.h"
#include "ui/frontdesk/Office.h"

class QPushButton;
class QStackedWidget;

namespace ventanilla::ui {
class EmptyState;
class Notice;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

class AttentionPanel;
class FinishedPanel;
class NewPersonPanel;
class ScreeningView;
class SearchPanel;

// What other screens hand to FrontDeskScreen::open() and TodayScreen::open(), and these to the person file.
[[nodiscard]] QVariant openPerson(PersonId person);
[[nodiscard]] QVariant openAttention(AttentionId attention);

// The screen of the counter: who it is, what is known of them, what they came for and what they leave with.
class FrontDeskScreen final : public ui::Screen
{
    Q_OBJECT
public:
    // `session` must outlive the screen. The dictionary is shared with the window's other searches.
    FrontDeskScreen(security::Session &session, attention::Sources sources,
        const std::shared_ptr<identity::NameDictionary> &dictionary, QWidget *parent = nullptr);
    ~FrontDeskScreen() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    void activate() override;
    void deactivate() override;
    // A person's id as a qint64, or openAttention(); of an attention that is open.
    void open(const QVariant &what) override;
    void refresh() override;
    [[nodiscard]] bool hasUnsavedWork() const override;
    void saveDraft() override;

protected:
    void retranslateUi() override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void connectParts();
    void bindKeys();
    void setWidths();
    void arrange();
    void showSearch();
    void showPage();

    // Runs `then` once nothing that was written can be lost by it.
    void guard(std::function<void()> then);
    void askAboutNewPerson(std::function<void()> then);
    void choosePerson(PersonId person);
    void lookAt(PersonId person);
    [[nodiscard]] bool showScreening(PersonId person);
    void readAlerts(PersonId person);
    void begin(std::optional<PersonId> person);
    void continueAttention(AttentionId id);
    void take(const attention::AttentionDraft &draft, bool restored);
    void restoreDraft();
    void restoreNewPerson();
    void newPerson(const QString &typed);
    void anonymous();
    void finished(AttentionId id, bool open);
    void next();
    void showBack();
    void askForGrant(std::optional<BenefitId> benefit); // nothing: which one is asked
    void showRequested(PersonId person, GrantId grant);
    void showProblem(const Error &error);

    security::Session &m_session;
    attention::Sources m_sources;
    attention::FrontDesk m_desk;
    Office m_office;
    bool m_mayRegister;
    std::optional<PersonId> m_shown; // whose page is open
    QString m_shownName;
    enum class NoticeIs { Nothing, Message, Back };
    NoticeIs m_noticeIs = NoticeIs::Nothing;
    bool m_searching = true; // rather than looking at a page

    SearchPanel *m_search;
    QPushButton *m_switch; // between the search and the page, where there is no room for both
    QWidget *m_centre;
    ui::Notice *m_notice;
    QStackedWidget *m_middle;
    ui::EmptyState *m_idle;
    ScreeningView *m_screening;
    NewPersonPanel *m_newPerson;
    QStackedWidget *m_right;
    ui::EmptyState *m_hint;
    AttentionPanel *m_attention;
    FinishedPanel *m_finished;
    ui::SessionTask<std::vector<equity::AlertRow>> m_readingAlerts;
};

} // namespace ventanilla::frontdesk
