#pragma once

#include "core/base/Ids.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace ventanilla::ui {
class EmptyState;
class Notice;
} // namespace ventanilla::ui

namespace ventanilla::people {

class FileWorker;
class HistoryModel;

// Every change of a file: who, when, what it said and what it says. Read when it is first looked at, which is audited.
class HistoryTab final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryTab(FileWorker &worker, QWidget *parent = nullptr);

    void setPerson(PersonId person); // what is shown is of before; read again when seen

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void retranslateUi();

    FileWorker &m_worker;
    PersonId m_person;
    bool m_read = false;
    ui::Notice *m_notice;
    QLabel *m_count;
    QStackedWidget *m_pages;
    QTableView *m_table;
    ui::EmptyState *m_empty;
    HistoryModel *m_model;
};

} // namespace ventanilla::people
