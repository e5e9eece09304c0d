#include "ui/equity/DismissalForm.h"

#include "core/equity/Dismissal.h"
#include "ui/common/Buttons.h"
#include "ui/common/Field.h"
#include "ui/common/TextArea.h"
#include "ui/common/Theme.h"
#include "ui/words/ErrorWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ventanilla::equity_ui {

DismissalForm::DismissalForm(QWidget *parent)
    : QWidget(parent), m_reasonEdit(new ui::TextArea(this)), m_reason(new ui::Field(m_reasonEdit, this)),
      m_submit(new ui::PrimaryButton(this)), m_cancel(ui::makeButton({}, this))
{
    constexpr int lines = 3;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ui::space::one);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_reasonEdit->setMaximumLength(equity::longestReason);
    m_reasonEdit->setVisibleLines(lines);
    m_reasonEdit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_reasonEdit->edit()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    connect(m_submit, &QPushButton::clicked, this, [this] {
        m_reason->setProblem({});
        Q_EMIT submitted(m_saying, m_reasonEdit->text());
    });
    connect(m_cancel, &QPushButton::clicked, this, &DismissalForm::cancelled);
    retranslateUi();
}

void DismissalForm::begin(Saying saying)
{
    m_saying = saying;
    m_reasonEdit->setText({});
    m_reason->setProblem({});
    setBusy(false);
    retranslateUi();
}

void DismissalForm::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

bool DismissalForm::hasText() const
{
    return !m_reasonEdit->text().trimmed().isEmpty();
}

void DismissalForm::setBusy(bool busy)
{
    m_submit->setEnabled(!busy);
}

bool DismissalForm::showProblem(const Error &error)
{
    if (error.field != QLatin1String("reason"))
        return false;
    m_reason->setProblem(words::describe(error));
    m_reason->reveal();
    return true;
}

void DismissalForm::retranslateUi()
{
    const bool dismisses = m_saying == Saying::Dismiss;
    m_reason->setRequired(dismisses);
    m_reason->setLabel(dismisses ? tr("&Why nothing needs to be done") : tr("&Why it is taken back"));
    m_reason->setHint(dismisses ? tr("Everybody who opens this alert reads it. The alert comes back when what it rests "
                                     "on changes.")
                                : QString());
    m_submit->setText(dismisses ? tr("Dismiss") : tr("Take back"));
    m_cancel->setText(tr("Not now"));
}

void DismissalForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::equity_ui
