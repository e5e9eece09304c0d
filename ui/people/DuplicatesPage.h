#pragma once

#include "core/identity/LikelyDuplicates.h"
#include "ui/common/AsyncTask.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ventanilla::ui {
class EmptyState;
class Heading;
class Notice;
class ProgressPanel;
} // namespace ventanilla::ui

namespace ventanilla::people {

class ComparisonPage;
class DuplicatesModel;
class FileWorker;

// Who may be registered twice: the list, and the comparison of a pair of it. For roles with EditPerson.
class DuplicatesPage final : public QWidget
{
    Q_OBJECT
public:
    explicit DuplicatesPage(FileWorker &worker, QWidget *parent = nullptr);

    // Looks for them, unless what was found is still there.
    void begin();
    void search();

Q_SIGNALS:
    void left();
    void fileRequested(ventanilla::PersonId person);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Escape goes back

private:
    QWidget *makeList();
    void connectParts();
    void found(const Result<std::vector<identity::LikelyPair>> &pairs);
    void compareCurrent();
    void settled(PersonId standing, PersonId other, bool merged);
    void showList();
    [[nodiscard]] bool isComparing() const;
    void showState();
    void setRowHeight();
    void retranslateUi();

    FileWorker &m_worker;
    bool m_searched = false;
    PersonId m_merged; // into whom, as the notice says
    QWidget *m_list;   // one of this and the comparison is shown; a stack would be as wide as the wider one
    ui::Heading *m_title;
    QLabel *m_count;
    ui::Notice *m_notice;
    ui::ProgressPanel *m_progress;
    QStackedWidget *m_contents;
    QTableView *m_table;
    ui::EmptyState *m_none;
    DuplicatesModel *m_model;
    QPushButton *m_back;
    QPushButton *m_again;
    QPushButton *m_compare;
    ComparisonPage *m_comparison;
    ui::AsyncTask<std::vector<identity::LikelyPair>> m_task; // last, so that it ends before what it answers to
};

} // namespace ventanilla::people
