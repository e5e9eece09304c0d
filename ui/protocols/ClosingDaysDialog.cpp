#include "ui/protocols/ClosingDaysDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/DateField.h"
#include "ui/common/Field.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/common/TwoLineDelegate.h"
#include "ui/common/Views.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/Format.h"
#include "ui/words/HolidayWords.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ventanilla::protocols_ui {

namespace {

namespace closing_days = referrals::closing_days;
using closing_days::DayWithoutAttention;
using security::Permission;

constexpr int dayRole = ui::TwoLineDelegate::SecondLine + 1;
constexpr int removableRole = dayRole + 1; // it is no public holiday

} // namespace

ClosingDaysDialog::ClosingDaysDialog(security::Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_explanation(new QLabel(this)), m_previous(ui::makeButton({}, this)),
      m_yearLabel(new ui::Heading(this)), m_next(ui::makeButton({}, this)), m_list(new QListWidget(this)),
      m_none(new ui::MutedLabel(this)), m_remove(ui::makeButton(QStringLiteral("remove"), this)),
      m_day(new ui::DateField(this)), m_dayField(new ui::Field(m_day, this)), m_name(new QLineEdit(this)),
      m_nameField(new ui::Field(m_name, this)), m_notice(new ui::Notice(this)), m_add(new ui::PrimaryButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setTexts();
    place();
    connectParts();
    m_name->setMaxLength(closing_days::longestName);
    m_day->setToday([this] { return m_session.today(); });
    const bool mayEdit = m_session.may(Permission::EditClosingDays);
    for (QWidget *each : std::initializer_list<QWidget *>{m_dayField, m_nameField, m_add, m_remove})
        each->setVisible(mayEdit);
    showYear(m_session.today().year());
    select(m_session.today());
    m_list->setFocus();
}

void ClosingDaysDialog::setTexts()
{
    setWindowTitle(tr("Days without attention"));
    m_explanation->setText(m_session.may(Permission::EditClosingDays)
            ? tr("These days count for no deadline. The program knows the public holidays; add the days on which the "
                 "municipality closes besides. Deadlines given before stay as they are.")
            : tr("These days count for no deadline. The heads of units and the administrators add the days on which "
                 "the municipality closes."));
    m_list->setAccessibleName(tr("Days without attention"));
    m_previous->setText(tr("&Previous year"));
    m_next->setText(tr("&Next year"));
    m_remove->setText(tr("&Remove"));
    m_dayField->setLabel(tr("&Day"));
    m_nameField->setLabel(tr("&Why it is closed"));
    m_add->setText(tr("&Add"));
}

void ClosingDaysDialog::place()
{
    constexpr int width = 560;
    constexpr int usualHeight = 620;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::three, ui::space::three, ui::space::three, ui::space::three);
    layout->setSpacing(ui::space::two);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    layout->addWidget(m_explanation);
    auto *years = new QHBoxLayout;
    m_yearLabel->setAlignment(Qt::AlignCenter);
    years->addWidget(m_previous);
    years->addWidget(m_yearLabel, 1);
    years->addWidget(m_next);
    layout->addLayout(years);
    ui::prepareTwoLineList(m_list);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addWidget(m_notice);
    auto *form = new QHBoxLayout;
    form->setSpacing(ui::space::two);
    form->addWidget(m_dayField, 2, Qt::AlignTop);
    form->addWidget(m_nameField, 3, Qt::AlignTop);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(QDialogButtonBox::Close);
    buttons->addButton(m_add, QDialogButtonBox::ActionRole);
    m_add->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    const QSize wanted(ui::Theme::instance().scaled(width), ui::Theme::instance().scaled(usualHeight));
    resize(window ? wanted.boundedTo(window->size()) : wanted);
}

void ClosingDaysDialog::connectParts()
{
    connect(m_previous, &QPushButton::clicked, this, [this] { showYear(m_year - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showYear(m_year + 1); });
    connect(m_list, &QListWidget::currentItemChanged, this, &ClosingDaysDialog::showRemovable);
    connect(m_remove, &QPushButton::clicked, this, &ClosingDaysDialog::askToRemove);
    connect(m_add, &QPushButton::clicked, this, &ClosingDaysDialog::add);
}

void ClosingDaysDialog::showYear(int year)
{
    const auto days = closing_days::ofYear(m_session, year);
    if (!days) {
        m_notice->showError(days.error());
        return;
    }
    m_year = year;
    const int away = year - m_session.today().year();
    m_yearLabel->setText(QString::number(year));
    m_previous->setEnabled(away > -closing_days::furthestYears);
    m_next->setEnabled(away < closing_days::furthestYears);
    showDays(*days);
}

void ClosingDaysDialog::showDays(const std::vector<DayWithoutAttention> &days)
{
    m_list->clear();
    for (const DayWithoutAttention &day : days) {
        auto *item = new QListWidgetItem(words::longDate(day.day), m_list);
        const QString why = day.holiday ? tr("%1 · public holiday").arg(words::holidayName(*day.holiday))
                                        : tr("%1 · closing day of the municipality").arg(day.name);
        item->setData(ui::TwoLineDelegate::SecondLine, why);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(item->text(), why));
        item->setToolTip(why);
        item->setData(dayRole, day.day);
        item->setData(removableRole, !day.holiday);
    }
    const bool none = std::ranges::all_of(days, [](const DayWithoutAttention &day) { return day.holiday.has_value(); });
    m_none->setText(m_session.may(Permission::EditClosingDays)
            ? tr("No closing day of the municipality in %1 yet. Write its date and why it is closed, and add it.")
                  .arg(m_year)
            : tr("No closing day of the municipality in %1 yet.").arg(m_year));
    m_none->setVisible(none);
    m_list->setCurrentRow(0);
    m_list->scrollToTop();
    showRemovable();
}

// The closing day, else the next day that there is after it.
void ClosingDaysDialog::select(const QDate &day)
{
    int row = 0;
    while (row < m_list->count() - 1 && m_list->item(row)->data(dayRole).toDate() < day)
        ++row;
    // A closing day that is a public holiday besides stands after it.
    if (row + 1 < m_list->count() && m_list->item(row + 1)->data(dayRole).toDate() == day)
        ++row;
    m_list->setCurrentRow(row);
    m_list->scrollToItem(m_list->currentItem());
}

void ClosingDaysDialog::showRemovable()
{
    m_remove->setEnabled(chosenDay().isValid());
}

QDate ClosingDaysDialog::chosenDay() const
{
    const auto *item = m_list->currentItem();
    return item && item->data(removableRole).toBool() ? item->data(dayRole).toDate() : QDate();
}

void ClosingDaysDialog::add()
{
    m_dayField->setProblem({});
    m_nameField->setProblem({});
    m_notice->clear();
    if (!m_day->isEmpty() && !m_day->isAcceptable()) {
        m_dayField->setProblem(m_day->problem());
        m_dayField->reveal();
        return;
    }
    const QDate day = m_day->date().value_or(QDate());
    if (const auto added = closing_days::add(m_session, day, m_name->text()); !added) {
        showProblem(added.error());
        return;
    }
    showYear(day.year());
    select(day);
    m_day->setDate(std::nullopt);
    m_name->clear();
    m_day->setFocus();
    m_notice->showMessage(
        ui::Tone::Success, tr("%1 counts for no deadline that is given from now on.").arg(words::date(day)));
}

void ClosingDaysDialog::askToRemove()
{
    const QDate day = chosenDay();
    if (!day.isValid())
        return;
    ui::message::Question question;
    question.title = tr("Remove this closing day?");
    question.text =
        tr("%1 will be a day like others again. Deadlines given before stay as they are.").arg(words::longDate(day));
    question.accept = tr("Remove");
    question.destructive = true;
    ui::message::ask(this, question, [this, day](ui::message::Answer agreed) {
        if (agreed == ui::message::Answer::Accept)
            remove(day);
    });
}

void ClosingDaysDialog::remove(const QDate &day)
{
    const auto removed = closing_days::remove(m_session, day);
    showYear(m_year);
    select(day);
    m_list->setFocus();
    if (!removed)
        m_notice->showError(removed.error());
    else
        m_notice->showMessage(ui::Tone::Success, tr("%1 is a day like others again.").arg(words::date(day)));
}

void ClosingDaysDialog::showProblem(const Error &error)
{
    ui::Field *field = error.field == QLatin1String("day") ? m_dayField
        : error.field == QLatin1String("name")             ? m_nameField
                                                           : nullptr;
    if (!field) {
        m_notice->showError(error);
        return;
    }
    field->setProblem(words::describe(error));
    field->reveal();
}

} // namespace ventanilla::protocols_ui
