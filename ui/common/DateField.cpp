#include "ui/common/DateField.h"

#include "core/base/Clock.h"
#include "ui/common/DateParsing.h"
#include "ui/common/Theme.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ventanilla::ui {

DateField::DateField(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_understood(new QLabel(this)),
      m_today([] { return local_time::date(SystemClock().now()); })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_understood);
    setFocusProxy(m_edit);
    m_edit->setMaxLength(40);
    m_understood->setForegroundRole(QPalette::PlaceholderText);
    setTextRole(m_understood, TextRole::Small);
    m_understood->hide();
    m_edit->setPlaceholderText(tr("dd-mm-yyyy"));
    connect(m_edit, &QLineEdit::textChanged, this, &DateField::interpret);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::leave);
}

std::optional<QDate> DateField::date() const
{
    return isAcceptable() ? m_date : std::nullopt;
}

void DateField::setDate(const std::optional<QDate> &date)
{
    m_edit->setText(date ? words::date(*date) : QString());
    leave();
}

bool DateField::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

bool DateField::isAcceptable() const
{
    return problem().isEmpty();
}

QString DateField::problem() const
{
    if (isEmpty())
        return {};
    if (!m_date)
        return tr("This is not a date. Write it as day, month and year, for example 05-03-2026.");
    if (m_forbidFuture && *m_date > m_today())
        return tr("The date cannot be in the future.");
    if (m_earliest && *m_date < *m_earliest)
        return tr("The date cannot be before %1.").arg(words::date(*m_earliest));
    if (m_latest && *m_date > *m_latest)
        return tr("The date cannot be after %1.").arg(words::date(*m_latest));
    return {};
}

void DateField::setRange(const std::optional<QDate> &earliest, const std::optional<QDate> &latest)
{
    m_earliest = earliest;
    m_latest = latest;
    interpret();
}

void DateField::forbidFuture()
{
    m_forbidFuture = true;
    interpret();
}

void DateField::setToday(std::function<QDate()> today)
{
    m_today = std::move(today);
    interpret();
}

void DateField::interpret()
{
    const auto understood = parseDate(m_edit->text(), m_today());
    const bool changed = understood != m_date;
    m_date = understood;
    showUnderstood();
    if (m_problemShown && isAcceptable()) {
        m_problemShown = false;
        Q_EMIT problemChanged({});
    }
    if (changed)
        Q_EMIT dateChanged(date());
}

void DateField::leave()
{
    if (m_date && m_edit->text() != words::date(*m_date))
        m_edit->setText(words::date(*m_date));
    const QString found = problem();
    if (found.isEmpty() && !m_problemShown)
        return;
    m_problemShown = !found.isEmpty();
    Q_EMIT problemChanged(found);
}

void DateField::showUnderstood()
{
    const QString text = m_date ? words::longDate(*m_date) : QString();
    m_understood->setText(text);
    m_understood->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(text);
}

void DateField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_edit->setPlaceholderText(tr("dd-mm-yyyy"));
    showUnderstood();
    if (m_problemShown)
        Q_EMIT problemChanged(problem());
}

} // namespace ventanilla::ui
