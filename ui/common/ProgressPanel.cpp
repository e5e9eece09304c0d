#include "ui/common/ProgressPanel.h"

#include "ui/common/AsyncTask.h"
#include "ui/common/Buttons.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ventanilla::ui {

ProgressPanel::ProgressPanel(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(makeButton(QStringLiteral("close"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::half, 0, space::half);
    layout->setSpacing(space::two);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    m_bar->setTextVisible(true);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_task)
            return;
        m_cancel->setEnabled(false);
        m_task->cancel();
    });
    retranslateUi();
    hide();
}

void ProgressPanel::setText(const QString &text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
}

void ProgressPanel::follow(Task *task)
{
    constexpr int worthShowing = 250;
    connect(task, &Task::started, this, [this, task] {
        m_task = task;
        m_cancel->setEnabled(true);
        m_bar->setRange(0, 0);
        QTimer::singleShot(worthShowing, this, [this, task] {
            if (m_task == task && task->isRunning())
                show();
        });
    });
    connect(task, &Task::progressed, this, [this, task](qint64 done, qint64 total) {
        if (m_task == task)
            showProgress(done, total);
    });
    connect(task, &Task::finished, this, [this, task] {
        if (m_task != task)
            return;
        m_task = nullptr;
        hide();
    });
    connect(task, &QObject::destroyed, this, [this, task] {
        if (m_task != task)
            return;
        m_task = nullptr;
        hide();
    });
}

void ProgressPanel::showProgress(qint64 done, qint64 total)
{
    constexpr int steps = 1000; // the bar counts in int, files in qint64
    if (total <= 0) {
        m_bar->setRange(0, 0);
        return;
    }
    m_bar->setRange(0, steps);
    m_bar->setValue(int(double(qBound(qint64(0), done, total)) / double(total) * steps));
}

void ProgressPanel::retranslateUi()
{
    m_cancel->setText(tr("Stop"));
}

void ProgressPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::ui
