#include "ui/interchange/ImportFigures.h"

#include "ui/common/Theme.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace ventanilla::interchange_ui {

namespace {

constexpr int figures = 5;

} // namespace

ImportFigures::ImportFigures(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(ui::space::one);
    grid->setVerticalSpacing(0);
    for (int place = 0; place < figures; ++place) {
        auto *number = new QLabel(this);
        auto *name = new QLabel(this);
        ui::setTextRole(number, ui::TextRole::Title);
        ui::setTextRole(name, ui::TextRole::Small);
        name->setForegroundRole(QPalette::PlaceholderText);
        number->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(number, 0, place);
        grid->addWidget(name, 1, place);
        grid->setColumnStretch(place, 1);
        m_numbers.append(number);
        m_names.append(name);
    }
    hide();
}

void ImportFigures::showReport(const interchange::ImportReport &report)
{
    m_report = report;
    showTexts();
    show();
}

void ImportFigures::showTexts()
{
    if (!m_report)
        return;
    const QStringList names{tr("read"), tr("new"), tr("changed"), tr("equal"), tr("rejected")};
    const qint64 numbers[] = {m_report->read, m_report->added, m_report->changed, m_report->equal, m_report->rejected};
    for (int place = 0; place < figures; ++place) {
        m_names[place]->setText(names[place]);
        m_numbers[place]->setText(words::number(numbers[place]));
        m_numbers[place]->setAccessibleName(QStringLiteral("%1 %2").arg(words::number(numbers[place]), names[place]));
    }
}

void ImportFigures::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

} // namespace ventanilla::interchange_ui
