#include "ui/frontdesk/AttentionFilterBar.h"

#include "ui/common/ChoiceField.h"
#include "ui/common/DateField.h"
#include "ui/common/Field.h"
#include "ui/common/Theme.h"
#include "ui/frontdesk/DeskWords.h"
#include "ui/frontdesk/Office.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

#include <array>

namespace ventanilla::frontdesk {

using attention::Channel;

AttentionFilterBar::AttentionFilterBar(const security::Session &session, const Office &office, QWidget *parent)
    : QWidget(parent), m_session(session), m_office(office), m_from(new ui::DateField(this)),
      m_fromField(new ui::Field(m_from, this)), m_to(new ui::DateField(this)), m_toField(new ui::Field(m_to, this)),
      m_name(new QLineEdit(this)), m_nameField(new ui::Field(m_name, this)), m_motive(new ui::ChoiceField(this)),
      m_motiveField(new ui::Field(m_motive, this)), m_unit(new ui::ChoiceField(this)),
      m_unitField(new ui::Field(m_unit, this)), m_channel(new ui::ChoiceField(this)),
      m_channelField(new ui::Field(m_channel, this)), m_mine(new QCheckBox(this)), m_open(new QCheckBox(this)),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(ui::space::one);
    arrange();
    for (auto *choice : {m_motive, m_unit, m_channel})
        choice->setMinimumContentsLength(8);
    for (auto *date : {m_from, m_to}) {
        date->setToday([&session] { return session.today(); });
        date->forbidFuture();
        date->setDate(session.today());
    }
    retranslateUi();
    connectFields();
    m_filling = false;
    setFocusProxy(m_from);
}

void AttentionFilterBar::arrange()
{
    constexpr int inTwoRows = 3;
    const std::array fields{m_fromField, m_toField, m_nameField, m_motiveField, m_unitField, m_channelField};
    const bool inOneRow = ui::Theme::instance().textScale() == ui::TextScale::Normal;
    const int columns = inOneRow ? int(fields.size()) : inTwoRows;
    for (int column = 0; column < int(fields.size()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int place = 0; place < int(fields.size()); ++place)
        m_grid->addWidget(fields[size_t(place)], 2 * (place / columns), place % columns, 2, 1, Qt::AlignTop);
    if (inOneRow) {
        m_grid->addWidget(m_mine, 0, columns, Qt::AlignBottom);
        m_grid->addWidget(m_open, 1, columns, Qt::AlignTop);
    } else {
        m_grid->addWidget(m_mine, 4, 0);
        m_grid->addWidget(m_open, 4, 1);
    }
}

void AttentionFilterBar::connectFields()
{
    for (auto *date : {m_from, m_to})
        connect(date, &ui::DateField::dateChanged, this, &AttentionFilterBar::edited);
    for (auto *choice : {m_motive, m_unit, m_channel})
        connect(choice, &ui::ChoiceField::valueChanged, this, &AttentionFilterBar::edited);
    for (auto *box : {m_mine, m_open})
        connect(box, &QCheckBox::toggled, this, &AttentionFilterBar::edited);
    connect(m_name, &QLineEdit::textChanged, this, &AttentionFilterBar::edited);
}

void AttentionFilterBar::edited()
{
    if (m_filling)
        return;
    m_fromField->setProblem({});
    m_toField->setProblem({});
    Q_EMIT changed();
}

attention::AttentionFilter AttentionFilterBar::filter() const
{
    attention::AttentionFilter filter;
    filter.openOnly = m_open->isChecked();
    filter.from = m_from->date().value_or(QDate());
    filter.to = m_to->date().value_or(QDate());
    if (!filter.openOnly) {
        // One day alone is that day.
        filter.from = filter.from.isValid() ? filter.from : filter.to.isValid() ? filter.to : m_session.today();
        filter.to = filter.to.isValid() ? filter.to : m_to->isEmpty() ? filter.from : QDate();
    }
    filter.text = m_name->text();
    if (m_mine->isChecked())
        filter.operatorId = m_session.currentOperator().id;
    if (m_motive->value().isValid())
        filter.motive = MotiveId(m_motive->value().toLongLong());
    if (m_unit->value().isValid())
        filter.unit = UnitId(m_unit->value().toLongLong());
    filter.channel = m_channel->chosen<Channel>();
    return filter;
}

bool AttentionFilterBar::reveal(const Error &error)
{
    const bool from = error.field == QLatin1String("from");
    if (!from && error.field != QLatin1String("to"))
        return false;
    const bool tooLong = !from && m_from->date() && m_to->date() && *m_from->date() <= *m_to->date();
    auto *field = from ? m_fromField : m_toField;
    field->setProblem(tooLong ? tr("At most %n days at a time.", nullptr, attention::longestListDays)
                              : tr("The last day comes before the first."));
    return true;
}

void AttentionFilterBar::retranslateUi()
{
    const bool filling = m_filling;
    m_filling = true;
    m_fromField->setLabel(tr("&From"));
    m_toField->setLabel(tr("&To"));
    m_nameField->setLabel(tr("&Name"));
    m_motiveField->setLabel(tr("&Motive"));
    m_unitField->setLabel(tr("&Unit"));
    m_channelField->setLabel(tr("&Channel"));
    m_mine->setText(tr("Only m&ine"));
    m_open->setText(tr("&Open only"));
    for (auto *choice : {m_motive, m_channel})
        choice->setNothing(tr("All"));
    m_unit->setNothing(tr("All", "units"));
    QList<std::pair<QString, QVariant>> motives;
    for (const auto &motive : m_office.motives)
        motives.append({motive.name, motive.id.value()});
    m_motive->setChoices(motives);
    QList<std::pair<QString, QVariant>> units;
    for (const auto &unit : m_office.units) {
        if (!unit.external)
            units.append({unit.name, unit.id.value()});
    }
    m_unit->setChoices(units);
    QList<std::pair<QString, QVariant>> channels;
    for (const auto channel : {Channel::InPerson, Channel::Phone, Channel::Email, Channel::Home, Channel::Other})
        channels.append({channelText(channel), int(channel)});
    m_channel->setChoices(channels);
    m_filling = filling;
}

void AttentionFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace ventanilla::frontdesk
