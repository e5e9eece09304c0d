#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ventanilla::ui {

class Task;

// What runs, how far it is, and a button that stops it. Visible while the task runs; a task that ends within a quarter of
// a second never shows it.
class ProgressPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget *parent = nullptr);

    void setText(const QString &text);
    void follow(Task *task); // may be called for several tasks, of which one runs at a time

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProgress(qint64 done, qint64 total);
    void retranslateUi();

    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    Task *m_task = nullptr;
};

} // namespace ventanilla::ui
