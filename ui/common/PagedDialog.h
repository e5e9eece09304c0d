#pragma once

#include "ui/common/AsyncTask.h"

#include <QDialog>
#include <QList>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ventanilla::ui {

class Notice;
class PrimaryButton;
class ProgressPanel;

// What dialogues of several steps have in common: pages one after the other, which scroll where large text needs more room
// than the window has; what runs, and a way to stop it; what went wrong; one button that goes on, and one that leaves.
class PagedDialog : public QDialog
{
    Q_OBJECT
public:
    void reject() override; // while something runs: stops it first

protected:
    explicit PagedDialog(QWidget *parent);

    [[nodiscard]] QVBoxLayout *addPage(); // they are numbered from 0
    QLabel *addText(QVBoxLayout *page, const QString &text = {});
    // "What to do now:\n1. This.\n2. Then that."
    static void addSteps(QVBoxLayout *page, const QString &text);
    [[nodiscard]] int page() const;
    void turnTo(int page);
    // What is said while the task runs; one runs at a time.
    void follow(Task &task, const QString &text);
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] PrimaryButton *next() const { return m_next; }
    [[nodiscard]] QPushButton *back() const { return m_back; } // hidden at first
    void setCloseText(const QString &text);
    void focusClose();
    void fit();
    void showEvent(QShowEvent *event) override;

    virtual void proceed() = 0;  // the button that goes on
    virtual void goBack() { }    // the one that goes back
    virtual void showState() { } // called whenever a task begins or ends, and on a new page

private:
    void showButtons();

    QStackedWidget *m_pages;
    Notice *m_notice;
    ProgressPanel *m_progress;
    QPushButton *m_back;
    PrimaryButton *m_next;
    QPushButton *m_close;
    QList<Task *> m_tasks;
};

} // namespace ventanilla::ui
