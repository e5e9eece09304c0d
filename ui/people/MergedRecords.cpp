#include "ui/people/MergedRecords.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ventanilla::people {

MergedRecords::MergedRecords(bool mayEdit, QWidget *parent) : QWidget(parent), m_mayEdit(mayEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void MergedRecords::setRecords(std::vector<identity::Person> records)
{
    if (records == m_records)
        return;
    m_records = std::move(records);
    rebuild();
}

void MergedRecords::rebuild()
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::half);
    for (const identity::Person &record : m_records)
        addRow(record);
    this->layout()->addWidget(m_rows);
    setVisible(!m_records.empty());
}

void MergedRecords::addRow(const identity::Person &record)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(ui::space::two);
    auto *text = new ui::MutedLabel(m_rows);
    text->setText(tr("Joined with file %1, registered as %2").arg(record.id.folio(), record.fullName()));
    row->addWidget(text, 1);
    if (m_mayEdit) {
        auto *separate = ui::makeButton({}, m_rows);
        separate->setText(tr("Se&parate…"));
        separate->setAccessibleDescription(text->text());
        connect(separate, &QPushButton::clicked, this, [this, record] { Q_EMIT separateRequested(record); });
        row->addWidget(separate);
    }
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
}

void MergedRecords::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_rows)
        rebuild();
}

} // namespace ventanilla::people
