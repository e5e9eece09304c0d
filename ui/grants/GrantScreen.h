#pragma once

#include "core/catalogue/GrantDesk.h"
#include "core/catalogue/Overdrafts.h"
#include "core/security/Units.h"
#include "ui/common/Screen.h"
#include "ui/common/SessionTask.h"
#include "ui/grants/GrantCard.h"
#include "ui/grants/GrantModel.h"

class QListView;

namespace ventanilla::ui {
class ChoiceField;
class EmptyState;
class Field;
class ListDetail;
class Notice;
class PaperOutput;
struct PaperOrder;
} // namespace ventanilla::ui

namespace ventanilla::grants_ui {

class OverdraftCard;

// What GrantScreen::open() takes.
[[nodiscard]] QVariant openGrant(GrantId grant);

// Grants by the step they wait for: evaluate, approve, hand over; and, for heads of units, what was overdrawn.
class GrantScreen final : public ui::Screen
{
    Q_OBJECT
public:
    explicit GrantScreen(security::Session &session, QWidget *parent = nullptr);
    ~GrantScreen() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("grants"); }
    void activate() override;
    void open(const QVariant &what) override;
    void refresh() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

protected:
    void retranslateUi() override;

private:
    struct Contents
    {
        catalogue::GrantPage page;
        std::map<catalogue::GrantStatus, qint64> counts; // of the unit chosen
        std::vector<security::Unit> units;               // that benefits belong to
        std::vector<catalogue::Overdraft> overdrafts;
        QDateTime lastExchange;
    };

    void place();
    void connectParts();
    // Counts, units, overdrafts, and when that was known: in a thread.
    static void readBeside(security::Session &session, const std::optional<UnitId> &unit, Contents &contents);
    void read(bool more);
    void readAnew();
    void showContents(const Result<Contents> &contents, bool more);
    void showGrant(GrantId id);
    void take(const catalogue::StepRequest &request);
    void showTaken(const Result<GrantEventId> &taken, const catalogue::StepRequest &request);
    [[nodiscard]] static ui::PaperOrder receiptOrder(GrantId id);
    void fillChoices();
    void fillUnits();
    [[nodiscard]] catalogue::GrantStatus status() const;
    [[nodiscard]] std::optional<UnitId> unit() const;

    security::Session &m_session;
    ui::ChoiceField *m_choice;
    ui::Field *m_choiceField;
    ui::ChoiceField *m_unit;
    ui::Field *m_unitField;
    QListView *m_list;
    GrantModel *m_model;
    ui::EmptyState *m_none;
    ui::ListDetail *m_columns = nullptr;
    ui::Notice *m_notice;
    OverdraftCard *m_overdrafts;
    GrantCard *m_card;
    Contents m_contents;
    bool m_wasRead = false;
    std::optional<GrantId> m_wanted; // being opened, or shown
    ui::SessionTask<Contents> m_reading;
    ui::SessionTask<OpenedGrant> m_opening;
    ui::SessionTask<GrantEventId> m_taking;
    ui::PaperOutput *m_papers;
};

} // namespace ventanilla::grants_ui
