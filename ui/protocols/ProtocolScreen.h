#pragma once

#include "core/referrals/ProtocolFile.h"
#include "ui/common/Screen.h"
#include "ui/common/SessionTask.h"
#include "ui/protocols/ProtocolModel.h"

class QListView;
class QPushButton;

namespace ventanilla::ui {
class Card;
class ChoiceField;
class EmptyState;
class Field;
class ListDetail;
class Notice;
class PaperOutput;
struct PaperOrder;
} // namespace ventanilla::ui

namespace ventanilla::protocols_ui {

class ProposalForm;
class ProtocolCard;

// Which units agreed on what, which proposals wait, and who is sent where without any protocol. Everybody who sees the
// catalogue reads; heads of units and administrators propose and answer.
class ProtocolScreen final : public ui::Screen
{
    Q_OBJECT
public:
    // The session must outlive the screen.
    explicit ProtocolScreen(security::Session &session, QWidget *parent = nullptr);
    ~ProtocolScreen() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("protocols"); }
    void activate() override;
    void refresh() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

    void choose(Show show);
    void showClosingDays();

protected:
    void retranslateUi() override;

private:
    void place();
    void connectParts();
    void load();
    void showChoices();
    void showRows();
    void presentCurrent();
    void present(const referrals::ProtocolLine &line);
    void beginProposal(const referrals::ProposalOrder &order);
    void endProposal();
    void proposeFromCard();
    void offerTerms();
    void propose(const referrals::ProposalOrder &order);
    void answer(const referrals::ProtocolAnswer &answer);
    void withdraw(ProtocolId id);
    [[nodiscard]] static ui::PaperOrder paperOrder(ProtocolId id);
    void done(const QString &sentence);
    [[nodiscard]] Show shownNow() const;
    [[nodiscard]] QString emptyText() const;

    security::Session &m_session;
    std::optional<referrals::ProtocolLine> m_shown;
    std::optional<referrals::ProtocolFile> m_file;
    bool m_arriving = false; // somebody has just come to this screen
    ui::ChoiceField *m_filterChoice;
    ui::Field *m_filter;
    QPushButton *m_new;
    QPushButton *m_closingDays;
    QListView *m_list;
    ProtocolModel *m_model;
    ui::EmptyState *m_none;
    ui::Notice *m_notice;
    QWidget *m_right;
    ProtocolCard *m_card;
    ui::Card *m_formCard;
    ProposalForm *m_form;
    ui::ListDetail *m_columns = nullptr;
    ui::PaperOutput *m_papers;
    ui::SessionTask<std::vector<referrals::ProtocolLine>> m_reading;
};

} // namespace ventanilla::protocols_ui
