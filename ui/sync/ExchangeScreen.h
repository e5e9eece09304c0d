#pragma once

#include "ui/common/Screen.h"
#include "ui/sync/Exchanger.h"

class QBoxLayout;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace ventanilla::ui {
class EmptyState;
} // namespace ventanilla::ui

namespace ventanilla::sync_ui {

class ComputerModel;
class LogModel;
class StateCard;
class StickCard;

// How the exchange with the other computers is, what to do about it, what has happened, and who takes part.
class ExchangeScreen final : public ui::Screen
{
    Q_OBJECT
public:
    // The session and the exchanger must outlive the screen.
    ExchangeScreen(security::Session &session, Exchanger &exchanger, QWidget *parent = nullptr);
    ~ExchangeScreen() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("exchange"); }
    void activate() override;
    void refresh() override;

protected:
    void retranslateUi() override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLog();
    [[nodiscard]] QWidget *makeComputers();
    void place();
    void setWidths();
    void showOverview();
    void enrol();
    void saveStick();
    void readStick();
    void admit();
    [[nodiscard]] bool admits() const;
    [[nodiscard]] std::vector<sync::Certificate> receivers() const;

    security::Session &m_session;
    Exchanger &m_exchanger;
    QBoxLayout *m_columns;
    QWidget *m_left;
    StateCard *m_state;
    StickCard *m_stick;
    QTabWidget *m_tabs;
    LogModel *m_log;
    QTableView *m_logTable;
    ui::EmptyState *m_nothingYet;
    QStackedWidget *m_logPages;
    ComputerModel *m_computers;
    QTableView *m_computerTable;
    ui::EmptyState *m_alone;
    QStackedWidget *m_computerPages;
};

} // namespace ventanilla::sync_ui
