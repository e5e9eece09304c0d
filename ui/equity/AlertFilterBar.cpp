#include "ui/equity/AlertFilterBar.h"

#include "ui/common/ChoiceField.h"
#include "ui/common/Field.h"
#include "ui/common/Theme.h"
#include "ui/words/AlertWords.h"
#include "ui/words/Format.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>

namespace ventanilla::equity_ui {

namespace {

using equity::AlertKind;

constexpr int mostInterveners = 6; // that can be asked for: nobody has more often

template <class Id>
QList<std::pair<QString, QVariant>> choicesOf(const std::vector<std::pair<QString, Id>> &named)
{
    QList<std::pair<QString, QVariant>> choices;
    for (const auto &[name, id] : named)
        choices.append({name, QVariant(qlonglong(id.value()))});
    return choices;
}

template <class Id>
std::optional<Id> idOf(const ui::ChoiceField &choice)
{
    return choice.value().isValid() ? std::optional(Id(choice.value().toLongLong())) : std::nullopt;
}

} // namespace

AlertFilterBar::AlertFilterBar(QWidget *parent)
    : QWidget(parent), m_kindChoice(new ui::ChoiceField(this)), m_unitChoice(new ui::ChoiceField(this)),
      m_benefitChoice(new ui::ChoiceField(this)), m_sectorChoice(new ui::ChoiceField(this)),
      m_intervenersChoice(new ui::ChoiceField(this)), m_dismissed(new QCheckBox(this)), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(ui::space::one);
    for (auto *choice : {m_kindChoice, m_unitChoice, m_benefitChoice, m_sectorChoice, m_intervenersChoice}) {
        m_fields.append(new ui::Field(choice, this));
        connect(choice, &ui::ChoiceField::valueChanged, this, &AlertFilterBar::filterChanged);
    }
    connect(m_dismissed, &QCheckBox::toggled, this, &AlertFilterBar::filterChanged);
    QList<std::pair<QString, QVariant>> numbers;
    for (int interveners = equity::fewestInterveners; interveners <= mostInterveners; ++interveners)
        numbers.append({words::number(interveners), QVariant(qlonglong(interveners))});
    m_intervenersChoice->setChoices(numbers);
    m_intervenersChoice->setValue(QVariant(qlonglong(equity::usualInterveners)));
    retranslateUi();
    arrange();
}

void AlertFilterBar::setCheck(const AlertCheck &check)
{
    const QSignalBlocker blocked(this);
    m_unitChoice->setChoices(choicesOf(check.units));
    m_benefitChoice->setChoices(choicesOf(check.benefits));
    m_sectorChoice->setChoices(choicesOf(check.sectors));
}

equity::AlertFilter AlertFilterBar::filter() const
{
    equity::AlertFilter filter;
    filter.kind = m_kindChoice->chosen<AlertKind>();
    filter.unit = idOf<UnitId>(*m_unitChoice);
    filter.benefit = idOf<BenefitId>(*m_benefitChoice);
    filter.sector = idOf<SectorId>(*m_sectorChoice);
    filter.interveners = m_intervenersChoice->chosen<int>().value_or(equity::usualInterveners);
    filter.dismissed = m_dismissed->isChecked();
    return filter;
}

void AlertFilterBar::showKinds()
{
    QList<std::pair<QString, QVariant>> kinds;
    for (const AlertKind kind : equity::everyAlertKind)
        kinds.append({words::alertKind(kind), QVariant(qlonglong(kind))});
    m_kindChoice->setChoices(kinds);
}

void AlertFilterBar::arrange()
{
    constexpr int kindShare = 4; // its words are the longest
    constexpr int otherShare = 3;
    int columns = int(m_fields.size());
    switch (ui::Theme::instance().textScale()) {
    case ui::TextScale::Normal:
        break;
    case ui::TextScale::Largest:
        columns = 2;
        break;
    default:
        columns = 3;
    }
    for (int column = 0; column < m_fields.size(); ++column)
        m_layout->setColumnStretch(column, column >= columns ? 0 : column == 0 ? kindShare : otherShare);
    for (int place = 0; place < m_fields.size(); ++place)
        m_layout->addWidget(m_fields[place], place / columns, place % columns);
    m_layout->addWidget(m_dismissed, int(m_fields.size() - 1) / columns + 1, 0, 1, columns);
}

void AlertFilterBar::retranslateUi()
{
    m_fields[0]->setLabel(tr("&Kind"));
    m_fields[1]->setLabel(tr("&Unit"));
    m_fields[2]->setLabel(tr("&Benefit"));
    m_fields[3]->setLabel(tr("Se&ctor"));
    m_fields[4]->setLabel(tr("&Programmes at once, at least"));
    m_kindChoice->setNothing(tr("All"));
    m_unitChoice->setNothing(tr("All units"));
    m_benefitChoice->setNothing(tr("All benefits"));
    m_sectorChoice->setNothing(tr("All sectors"));
    m_dismissed->setText(tr("Sh&ow the dismissed ones instead"));
    showKinds();
}

void AlertFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace ventanilla::equity_ui
