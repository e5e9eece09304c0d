#include "ui/people/SaveBar.h"

#include "ui/common/Buttons.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ventanilla::people {

SaveBar::SaveBar(QWidget *parent)
    : QWidget(parent), m_notice(new ui::Notice(this)), m_save(new ui::PrimaryButton(this)),
      m_undo(ui::makeButton(QString(), this))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ui::space::one);
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_notice);
    layout->addLayout(buttons);
    m_save->setIconName(QStringLiteral("save"));
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveRequested);
    connect(m_undo, &QPushButton::clicked, this, &SaveBar::undoRequested);
    m_undo->setText(tr("Undo c&hanges"));
    showState();
}

void SaveBar::setChanged(bool changed)
{
    m_changed = changed;
    showState();
}

void SaveBar::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

void SaveBar::setSaveText(const QString &text)
{
    m_save->setText(text);
}

void SaveBar::showState()
{
    m_save->setEnabled(m_changed && !m_busy);
    m_undo->setEnabled(m_changed && !m_busy);
}

void SaveBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_undo->setText(tr("Undo c&hanges"));
}

} // namespace ventanilla::people
