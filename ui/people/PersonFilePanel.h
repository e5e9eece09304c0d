#pragma once

#include "core/identity/PersonFile.h"
#include "core/identity/Search.h"
#include "ui/people/FileDraft.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace ventanilla::ui {
class EmptyState;
class Heading;
class Notice;
class StatusBadge;
} // namespace ventanilla::ui

namespace ventanilla::people {

class FileWorker;
class HistoryTab;
class HouseholdAlerts;
class HouseholdTab;
class MergedRecords;
class PersonDataTab;
class ProgrammeModel;

// The file of one person: data, household, programmes, history of changes. Opening it is audited by the core.
class PersonFilePanel final : public QWidget
{
    Q_OBJECT
public:
    // Both must outlive the panel.
    PersonFilePanel(
        FileWorker &worker, std::shared_ptr<identity::NameDictionary> dictionary, QWidget *parent = nullptr);

    void open(PersonId person); // what is being typed is lost: askToLeave() first
    void reload();              // keeps what is being typed
    [[nodiscard]] PersonId person() const { return m_person; }
    void showExchange(); // how far what was done here in the file has come
    [[nodiscard]] bool isChanged() const;
    // What was typed and is not saved; nothing when there is nothing.
    [[nodiscard]] std::optional<FileDraft> draft() const;
    // Opens the file with what was typed in it; `then` learns whether it could be opened.
    void openDraft(const FileDraft &draft, std::function<void(bool)> then);
    void showProblem(const Error &error);
    // `then` runs once nothing unsaved is left: at once, or after it was saved or discarded; not when the operator stays.
    void askToLeave(std::function<void()> then);

Q_SIGNALS:
    void opened(ventanilla::PersonId person);
    void personRequested(ventanilla::PersonId person);
    void attendRequested(ventanilla::PersonId person); // at the front desk
    void alertRequested(const QString &key);           // equity::AlertKey::text()
    void edited();                                     // something was typed, saved or undone

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeProgrammes();
    void read(PersonId person, bool another, std::function<void(bool)> then = {});
    void restore(const FileDraft &draft);
    void showEdited();
    void showFile(const identity::PersonFile &file, bool another);
    void showHeader();
    void showAlerts();
    void askToSeparate(const identity::Person &record);
    void separate(PersonId record);
    void saveThen(std::function<void()> then);
    void retranslateUi();
    void setDirection();

    FileWorker &m_worker;
    PersonId m_person;
    identity::PersonFile m_file;
    bool m_restored = false; // the notice tells what was typed before
    ui::Notice *m_notice;
    QStackedWidget *m_pages;
    ui::EmptyState *m_none;
    QBoxLayout *m_headLine = nullptr;
    ui::Heading *m_name = nullptr;
    QLabel *m_summary = nullptr;
    ui::StatusBadge *m_exchange = nullptr;
    ui::StatusBadge *m_badge = nullptr;
    QPushButton *m_attend = nullptr;
    MergedRecords *m_merged = nullptr;
    HouseholdAlerts *m_alerts = nullptr;
    QTabWidget *m_tabs; // before its pages, so that Tab goes from it into them
    PersonDataTab *m_data;
    HouseholdTab *m_household;
    QStackedWidget *m_programmePages = nullptr;
    QTableView *m_programmes = nullptr;
    ui::EmptyState *m_noProgrammes = nullptr;
    ProgrammeModel *m_programmeModel = nullptr;
    HistoryTab *m_history;
};

} // namespace ventanilla::people
