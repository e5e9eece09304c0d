#include "ui/referral_map/LegDialog.h"

#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"
#include "ui/referral_map/LegModel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ventanilla::referral_map {

LegDialog::LegDialog(
    security::Session &session, const QString &way, std::vector<referrals::MapLeg> legs, QWidget *parent)
    : QDialog(parent), m_model(new LegModel(session, this)), m_explanation(new QLabel(this)),
      m_notice(new ui::Notice(this)), m_table(new QTableView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(way);
    m_explanation->setText(m_model->namesPersons()
            ? tr("What is overdue stands first. Enter opens the referral or the person's file.")
            : tr("What is overdue stands first. Your role sees no names."));
    m_table->setAccessibleName(tr("Referrals of the arrow"));
    m_model->setLegs(std::move(legs));
    place();
    if (m_model->error())
        m_notice->showError(*m_model->error());
    m_table->selectRow(0);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void LegDialog::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::three, ui::space::three, ui::space::three, ui::space::three);
    layout->setSpacing(ui::space::two);
    m_explanation->setWordWrap(true);
    layout->addWidget(m_explanation);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false); // Enter belongs to the list
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    ui::prepareTable(m_table);
    m_table->setModel(m_model);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setColumns();
    const auto &theme = ui::Theme::instance();
    constexpr int width = 760;
    constexpr int height = 460;
    const QSize room = parentWidget() ? parentWidget()->window()->size() * 9 / 10 : QSize(width, height);
    resize(QSize(theme.scaled(width), theme.scaled(height)).boundedTo(room));
    m_table->setFocus();
}

void LegDialog::setColumns()
{
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    for (int column = 0; column < LegModel::ColumnCount; ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    const int stretched = m_model->namesPersons() ? LegModel::Person : LegModel::Now;
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    m_table->setColumnHidden(LegModel::Person, !m_model->namesPersons());
    // The state says the most of what a large text leaves no room for.
    const bool largest = ui::Theme::instance().textScale() == ui::TextScale::Largest;
    m_table->setColumnHidden(LegModel::SentOn, largest && m_model->namesPersons());
    m_table->setColumnHidden(LegModel::Days, largest && m_model->namesPersons());
}

void LegDialog::choose(int row)
{
    const auto *chosenRow = m_model->at(row);
    if (chosenRow == nullptr || !m_model->namesPersons())
        return;
    const referrals::MapLegRow copy = *chosenRow;
    accept();
    Q_EMIT chosen(copy);
}

} // namespace ventanilla::referral_map
