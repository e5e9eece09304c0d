#include "ui/common/ReasonForm.h"

#include "ui/common/Buttons.h"
#include "ui/common/Field.h"
#include "ui/common/TextArea.h"
#include "ui/common/Theme.h"
#include "ui/words/ErrorWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ventanilla::ui {

ReasonForm::ReasonForm(int longestReason, QWidget *parent)
    : QWidget(parent), m_above(new QVBoxLayout), m_reasonEdit(new TextArea(this)),
      m_reason(new Field(m_reasonEdit, this)), m_submit(new PrimaryButton(this)), m_cancel(makeButton({}, this))
{
    constexpr int fewestLines = 3;
    constexpr int mostLines = 8;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    m_above->setSpacing(space::one);
    layout->addLayout(m_above);
    layout->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_reasonEdit->setMaximumLength(longestReason);
    m_reasonEdit->setGrowing(fewestLines, mostLines);
    m_cancel->setText(tr("Not now"));
    connect(m_reasonEdit, &TextArea::textChanged, this, &ReasonForm::edited);
    connect(m_submit, &QPushButton::clicked, this, [this] { submit(); });
    connect(m_cancel, &QPushButton::clicked, this, &ReasonForm::cancelled);
}

void ReasonForm::setTexts(const Texts &texts)
{
    m_reason->setRequired(texts.required);
    m_reason->setLabel(texts.reason);
    m_reason->setHint(texts.hint);
    m_submit->setText(texts.submit);
}

void ReasonForm::begin(const QString &reason)
{
    m_reasonEdit->setText(reason);
    m_reason->setProblem({});
    setBusy(false);
}

QString ReasonForm::reason() const
{
    return m_reasonEdit->text();
}

bool ReasonForm::hasText() const
{
    return !m_reasonEdit->text().trimmed().isEmpty();
}

void ReasonForm::setBusy(bool busy)
{
    m_submit->setEnabled(!busy);
}

void ReasonForm::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonForm::comeAfter(QWidget *before)
{
    setTabOrder(before, m_reasonEdit->edit());
    setTabOrder(m_reasonEdit->edit(), m_submit);
    setTabOrder(m_submit, m_cancel);
}

bool ReasonForm::showProblem(const Error &error)
{
    return error.field == QLatin1String("reason") && showBeside(m_reason, error);
}

void ReasonForm::addAbove(QWidget *widget)
{
    m_above->addWidget(widget);
    setTabOrder(widget, m_reason);
}

void ReasonForm::setReasonAsked(bool asked)
{
    m_reason->setVisible(asked);
}

bool ReasonForm::showBeside(Field *field, const Error &error)
{
    if (field->isHidden())
        return false;
    field->setProblem(words::describe(error));
    field->reveal();
    return true;
}

void ReasonForm::submit()
{
    m_reason->setProblem({});
    Q_EMIT submitted();
}

void ReasonForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Not now"));
}

} // namespace ventanilla::ui
