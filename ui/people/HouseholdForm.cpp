#include "ui/people/HouseholdForm.h"

#include "core/identity/Person.h"
#include "ui/common/CheckedEdit.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/DateField.h"
#include "ui/common/Field.h"
#include "ui/common/Theme.h"
#include "ui/people/PersonWords.h"
#include "ui/words/ErrorWords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace ventanilla::people {

namespace {

constexpr qint64 anotherSector = -1;

Result<QString> checkedPhone(const QString &typed)
{
    const auto phone = identity::normalisedPhone(typed);
    if (!phone)
        return failure(ErrorKind::InvalidInput, QStringLiteral("phone"), QStringLiteral("form"));
    return phoneText(*phone);
}

} // namespace

HouseholdForm::HouseholdForm(QWidget *parent)
    : QWidget(parent), m_address(new QLineEdit(this)), m_sector(new ui::ChoiceField(this)),
      m_phone(new ui::PhoneField(this)), m_folio(new QLineEdit(this)), m_newSector(new QLineEdit(this)),
      m_segment(new ui::ChoiceField(this)), m_segmentDate(new ui::DateField(this))
{
    constexpr int longestText = 200;
    constexpr int longestName = 60;
    m_folio->setMaxLength(longestName);
    m_address->setMaxLength(longestText);
    m_newSector->setMaxLength(longestName);
    m_phone->setCheck(checkedPhone);
    m_segmentDate->forbidFuture();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(ui::space::two);
    grid->setVerticalSpacing(ui::space::one);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    addField("address", m_address, 0, 0, 2);
    addField("sector", m_sector, 0, 2);
    addField("new_sector", m_newSector, 1, 2);
    addField("phone", m_phone, 1, 0);
    addField("folio", m_folio, 1, 1);
    addField("segment", m_segment, 2, 0);
    addField("segment_date", m_segmentDate, 2, 1);
    retranslateUi();
    connectChanges();
    fill();
}

void HouseholdForm::addField(const char *name, QWidget *editor, int row, int column, int columns)
{
    auto *field = new ui::Field(editor, this);
    m_fields.insert(QString::fromLatin1(name), field);
    static_cast<QGridLayout *>(layout())->addWidget(field, row, column, 1, columns, Qt::AlignTop);
}

void HouseholdForm::connectChanges()
{
    for (QLineEdit *edit : {m_folio, m_address, m_newSector, static_cast<QLineEdit *>(m_phone)})
        connect(edit, &QLineEdit::textEdited, this, &HouseholdForm::changed);
    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT changed();
    };
    connect(m_sector, &ui::ChoiceField::valueChanged, this, &HouseholdForm::showNewSector);
    connect(m_sector, &ui::ChoiceField::valueChanged, this, tell);
    connect(m_segment, &ui::ChoiceField::valueChanged, this, tell);
    connect(m_segmentDate, &ui::DateField::dateChanged, this, tell);
}

void HouseholdForm::setToday(const QDate &today)
{
    m_today = today;
    m_segmentDate->setToday([today] { return today; });
}

void HouseholdForm::setSectors(const Sectors &sectors)
{
    m_sectors = sectors;
    m_filling = true;
    retranslateUi();
    m_filling = false;
}

void HouseholdForm::setHousehold(const identity::Household &household)
{
    m_household = household;
    clearProblems();
    fill();
}

void HouseholdForm::fill()
{
    m_filling = true;
    m_folio->setText(m_household.folio);
    m_address->setText(m_household.address);
    m_sector->setValue(m_household.sector ? QVariant(m_household.sector->value()) : QVariant());
    m_newSector->clear();
    m_phone->setText(phoneText(m_household.phone));
    m_segment->setValue(m_household.segment ? QVariant(*m_household.segment) : QVariant());
    m_segmentDate->setDate(m_household.segmentDate.isValid() ? std::optional(m_household.segmentDate) : std::nullopt);
    m_filling = false;
    showNewSector();
}

void HouseholdForm::showNewSector()
{
    m_fields.value(QStringLiteral("new_sector"))->setVisible(m_sector->chosen<qint64>() == anotherSector);
}

TypedText HouseholdForm::typed() const
{
    return typedIn(m_fields);
}

void HouseholdForm::setTyped(const TypedText &text)
{
    m_filling = true;
    typeInto(m_fields, text);
    m_filling = false;
    showNewSector();
}

Result<identity::Household> HouseholdForm::household() const
{
    identity::Household typed = m_household;
    typed.folio = m_folio->text().trimmed();
    typed.address = m_address->text().trimmed();
    typed.phone = m_phone->trimmedText();
    typed.segment = m_segment->chosen<int>();
    if (!m_segmentDate->isAcceptable())
        return failure(ErrorKind::InvalidInput, QStringLiteral("segment_date"));
    typed.segmentDate = m_segmentDate->date().value_or(QDate());
    const auto sector = m_sector->chosen<qint64>();
    const bool another = sector == anotherSector;
    if (another && m_newSector->text().trimmed().isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("sector"));
    typed.sector = sector && !another ? std::optional(SectorId(*sector)) : std::nullopt;
    typed.sectorName = another ? m_newSector->text().trimmed() : sector ? m_sector->currentText() : QString();
    return identity::validated(std::move(typed), m_today);
}

bool HouseholdForm::reveal(const Error &error)
{
    clearProblems();
    const bool another = m_sector->chosen<qint64>() == anotherSector;
    const QString name = error.field == QLatin1String("sector") && another ? QStringLiteral("new_sector") : error.field;
    auto *field = m_fields.value(name);
    if (!field)
        return false;
    field->setProblem(words::describe(error));
    field->reveal();
    return true;
}

void HouseholdForm::focusFirst()
{
    m_address->setFocus();
}

void HouseholdForm::clearProblems()
{
    for (ui::Field *field : std::as_const(m_fields))
        field->setProblem({});
}

void HouseholdForm::retranslateUi()
{
    const auto label = [this](const char *field, const QString &text) {
        m_fields.value(QString::fromLatin1(field))->setLabel(text);
    };
    label("address", tr("&Address"));
    label("sector", tr("Se&ctor"));
    label("new_sector", tr("&Name of the new sector"));
    label("phone", tr("&Telephone of the household"));
    label("folio", tr("RSH &folio"));
    label("segment", tr("RSH se&gment"));
    label("segment_date", tr("&Date of the RSH extract"));
    QList<std::pair<QString, QVariant>> sectors;
    for (const auto &[id, name] : m_sectors)
        sectors.append({name, id.value()});
    sectors.append({tr("Another sector…"), anotherSector});
    m_sector->setNothing(tr("Not recorded"));
    m_sector->setChoices(sectors);
    QList<std::pair<QString, QVariant>> segments;
    constexpr int lowest = 40;
    constexpr int highest = 100;
    for (int segment = lowest; segment <= highest; ++segment) {
        if (identity::isRshSegment(segment))
            segments.append({tr("Segment %1").arg(segment), segment});
    }
    m_segment->setNothing(tr("Not recorded"));
    m_segment->setChoices(segments);
}

void HouseholdForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_filling = true;
    retranslateUi();
    m_filling = false;
}

} // namespace ventanilla::people
