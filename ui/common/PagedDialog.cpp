#include "ui/common/PagedDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Notice.h"
#include "ui/common/ProgressPanel.h"
#include "ui/common/Theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ventanilla::ui {

PagedDialog::PagedDialog(QWidget *parent)
    : QDialog(parent), m_pages(new QStackedWidget(this)), m_notice(new Notice(this)),
      m_progress(new ProgressPanel(this)), m_back(makeButton({}, this)), m_next(new PrimaryButton(this)),
      m_close(makeButton({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::two);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_progress);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    m_close->setText(tr("Cancel"));
    m_back->setText(tr("&Back"));
    m_back->hide();
    connect(m_next, &QPushButton::clicked, this, [this] { proceed(); });
    connect(m_back, &QPushButton::clicked, this, [this] { goBack(); });
    connect(m_close, &QPushButton::clicked, this, &PagedDialog::reject);
}

QVBoxLayout *PagedDialog::addPage()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    auto *area = new QScrollArea(m_pages);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(area);
    return layout;
}

QLabel *PagedDialog::addText(QVBoxLayout *page, const QString &text)
{
    auto *label = new QLabel(text, page->parentWidget());
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    page->addWidget(label);
    return label;
}

void PagedDialog::addSteps(QVBoxLayout *page, const QString &text)
{
    QStringList steps = text.split(QLatin1Char('\n'));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::one);
    grid->setVerticalSpacing(space::one);
    grid->setColumnStretch(1, 1);
    auto *heading = new QLabel(steps.takeFirst(), page->parentWidget());
    heading->setStyleSheet(QStringLiteral("font-weight: bold"));
    grid->addWidget(heading, 0, 0, 1, 2);
    for (const QString &step : steps) {
        const int row = grid->rowCount();
        const qsizetype space = step.indexOf(QLatin1Char(' '));
        grid->addWidget(new QLabel(step.left(space), page->parentWidget()), row, 0, Qt::AlignTop);
        auto *words = new QLabel(step.mid(space + 1), page->parentWidget());
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        grid->addWidget(words, row, 1);
    }
    page->addLayout(grid);
}

int PagedDialog::page() const
{
    return m_pages->currentIndex();
}

void PagedDialog::turnTo(int page)
{
    m_pages->setCurrentIndex(page);
    m_notice->clear();
    showState();
    if (isVisible())
        fit();
}

void PagedDialog::follow(Task &task, const QString &text)
{
    m_tasks.append(&task);
    m_progress->follow(&task);
    connect(&task, &Task::started, this, [this, text] {
        m_progress->setText(text);
        showButtons();
    });
    connect(&task, &Task::finished, this, &PagedDialog::showButtons);
}

bool PagedDialog::isBusy() const
{
    return std::ranges::any_of(m_tasks, [](const Task *task) { return task->isRunning(); });
}

void PagedDialog::showButtons()
{
    m_pages->setEnabled(!isBusy());
    m_back->setEnabled(!isBusy());
    m_next->setEnabled(!isBusy());
    m_close->setEnabled(!isBusy()); // the progress has a button that stops it
    showState();
    if (!isBusy() && !focusWidget())
        m_next->setFocus();
}

void PagedDialog::setCloseText(const QString &text)
{
    m_close->setText(text);
}

void PagedDialog::focusClose()
{
    m_close->setFocus();
}

// As high as the page asks for, and no higher than the window it stands on.
void PagedDialog::fit()
{
    constexpr int width = 580;
    constexpr int frame = 130; // buttons, margins and what may be said above them
    const auto &theme = Theme::instance();
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    const int wide = qMin(theme.scaled(width), window ? window->width() : theme.scaled(width));
    auto *area = qobject_cast<QScrollArea *>(m_pages->currentWidget());
    const QLayout *content = area->widget()->layout();
    const int inside = wide - 2 * space::three;
    const int asked = content->hasHeightForWidth() ? content->heightForWidth(inside) : content->sizeHint().height();
    const int wanted = qMax(asked, content->minimumSize().height()) + 1;
    area->setMinimumHeight(window ? qMin(wanted, window->height() - theme.scaled(frame)) : wanted);
    for (int each = 0; each < m_pages->count(); ++each) {
        QWidget *page = m_pages->widget(each);
        page->setSizePolicy(QSizePolicy::Preferred, page == area ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        if (page != area)
            page->setMinimumHeight(0);
    }
    m_pages->updateGeometry();
    layout()->activate();
    resize(wide, layout()->hasHeightForWidth() ? layout()->heightForWidth(wide) : sizeHint().height());
}

void PagedDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit(); // now that every part has its style
}

void PagedDialog::reject()
{
    if (!isBusy()) {
        QDialog::reject();
        return;
    }
    for (Task *task : m_tasks)
        task->cancel();
}

} // namespace ventanilla::ui
