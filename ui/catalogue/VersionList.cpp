#include "ui/catalogue/VersionList.h"

#include "core/base/Clock.h"
#include "ui/common/Buttons.h"
#include "ui/common/ReasonForm.h"
#include "ui/common/Theme.h"
#include "ui/words/CatalogueWords.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace ventanilla::catalogue_ui {

VersionList::VersionList(QScrollArea *area, QWidget *parent)
    : QWidget(parent), m_area(area), m_layout(new QVBoxLayout(this)), m_title(new QLabel(this)),
      m_form(new ui::ReasonForm(catalogue::longestReason, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(ui::space::half);
    m_layout->addWidget(m_title);
    ui::setTextRole(m_title, ui::TextRole::Small);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(m_form);
    m_form->hide();
    connectForm();
    retranslateUi();
    hide();
}

void VersionList::connectForm()
{
    connect(m_form, &ui::ReasonForm::edited, this, [this] {
        if (m_withdrawing)
            m_reasons[m_history[*m_withdrawing].version.id] = m_form->reason();
    });
    connect(m_form, &ui::ReasonForm::submitted, this, [this] {
        if (m_withdrawing)
            Q_EMIT withdrawalSubmitted(m_history[*m_withdrawing].version.id, m_form->reason());
    });
    connect(m_form, &ui::ReasonForm::cancelled, this, [this] {
        QPushButton *asked = m_withdrawing ? m_rows[*m_withdrawing].withdraw : nullptr;
        if (m_withdrawing)
            m_reasons.erase(m_history[*m_withdrawing].version.id);
        close();
        if (asked)
            asked->setFocus(Qt::OtherFocusReason);
    });
}

void VersionList::setHistory(std::vector<catalogue::BenefitHistoryEntry> history, const QDate &today)
{
    const auto open = m_withdrawing ? std::optional(m_history[*m_withdrawing].version.id) : std::nullopt;
    close();
    m_history = std::move(history);
    m_today = today;
    for (size_t index = 0; index < m_history.size(); ++index)
        show(m_history[index], rowAt(index));
    for (size_t index = m_history.size(); index < m_rows.size(); ++index) {
        m_rows[index].text->hide();
        m_rows[index].withdraw->hide();
    }
    setVisible(!m_history.empty());
    for (size_t index = 0; index < m_history.size(); ++index) {
        const BenefitVersionId version = m_history[index].version.id;
        if (!m_history[index].mayBeWithdrawn)
            m_reasons.erase(version);
        else if (version == open || m_reasons.contains(version))
            begin(index);
    }
}

VersionList::Row &VersionList::rowAt(size_t index)
{
    if (index < m_rows.size())
        return m_rows[index];
    Row row{new QLabel(this), ui::makeButton({}, this)};
    row.text->setWordWrap(true);
    row.text->setContentsMargins(0, m_rows.empty() ? 0 : ui::space::half, 0, 0);
    row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(row.text);
    m_layout->addWidget(row.withdraw, 0, Qt::AlignLeft);
    connect(row.withdraw, &QPushButton::clicked, this, [this, index] {
        begin(index);
        m_form->focusReason();
        // Once it has its place: what was asked for is seen whole, with its buttons.
        QTimer::singleShot(0, this, [this] { m_area->ensureWidgetVisible(m_form); });
    });
    setTabOrder(m_rows.empty() ? static_cast<QWidget *>(m_area) : m_rows.back().withdraw, row.withdraw);
    m_form->comeAfter(row.withdraw);
    m_rows.push_back(row);
    return m_rows.back();
}

void VersionList::show(const catalogue::BenefitHistoryEntry &entry, Row &row) const
{
    const auto &withdrawal = entry.version.withdrawal;
    const QString line = lineOf(entry);
    const QString by = withdrawal
        ? tr("Withdrawn by %1 on %2: “%3”")
              .arg(entry.withdrawnBy, words::date(local_time::date(withdrawal->at)), withdrawal->reason)
        : QString();
    row.text->setTextFormat(withdrawal ? Qt::RichText : Qt::PlainText);
    row.text->setText(
        withdrawal ? QStringLiteral("<s>%1</s><br>%2").arg(line.toHtmlEscaped(), by.toHtmlEscaped()) : line);
    row.text->setAccessibleName(withdrawal ? line + QStringLiteral(". ") + by : line);
    row.text->show();
    row.withdraw->setText(tr("Wi&thdraw…"));
    row.withdraw->setAccessibleName(tr("Withdraw the version of %1").arg(words::date(entry.version.effectiveFrom)));
    row.withdraw->setVisible(entry.mayBeWithdrawn);
}

QString VersionList::lineOf(const catalogue::BenefitHistoryEntry &entry) const
{
    const QString day = words::date(entry.version.effectiveFrom);
    QString line = entry.version.effectiveFrom > m_today || entry.version.withdrawal
        ? tr("From %1 on, decided already").arg(day)
        : day.isEmpty() ? tr("At first")
                        : tr("Since %1").arg(day);
    if (entry.isInForce)
        line += QStringLiteral(" · ") + tr("in force");
    if (!entry.operatorName.isEmpty())
        line += QStringLiteral(" · ") + entry.operatorName;
    if (!entry.version.reason.isEmpty())
        line += QStringLiteral(" · “%1”").arg(entry.version.reason);
    if (!entry.changed.isEmpty())
        line += QStringLiteral(" · ") + tr("Changed: %1").arg(words::termsText(entry.changed));
    return line;
}

// The form comes beneath the version it is about.
void VersionList::begin(size_t index)
{
    close();
    const auto begun = m_reasons.find(m_history[index].version.id);
    m_form->begin(begun == m_reasons.end() ? QString() : begun->second);
    m_withdrawing = index;
    m_rows[index].withdraw->hide();
    m_layout->removeWidget(m_form);
    m_layout->insertWidget(m_layout->indexOf(m_rows[index].withdraw) + 1, m_form);
    m_form->show();
}

void VersionList::close()
{
    if (m_withdrawing)
        m_rows[*m_withdrawing].withdraw->setVisible(m_history[*m_withdrawing].mayBeWithdrawn);
    m_withdrawing.reset();
    m_form->hide();
}

bool VersionList::hasUnsavedWork() const
{
    return m_withdrawing && m_form->hasText();
}

bool VersionList::showProblem(const Error &error)
{
    return m_withdrawing && m_form->showProblem(error);
}

void VersionList::retranslateUi()
{
    m_title->setText(tr("Its versions"));
    m_form->setTexts({tr("&Why it is withdrawn"),
        tr("It then never begins, on any computer. To bring it back, plan it anew."), tr("Withdraw")});
    for (size_t index = 0; index < m_history.size(); ++index)
        show(m_history[index], m_rows[index]);
    if (m_withdrawing)
        begin(*m_withdrawing);
}

void VersionList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::catalogue_ui
