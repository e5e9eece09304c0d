#include "ui/people/PersonForm.h"

#include "core/base/Clock.h"
#include "ui/common/CheckedEdit.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/DateField.h"
#include "ui/common/Field.h"
#include "ui/common/Theme.h"
#include "ui/people/PersonWords.h"
#include "ui/words/ErrorWords.h"

#include <QEvent>
#include <QGridLayout>

namespace ventanilla::people {

namespace {

Result<QString> checkedRut(const QString &typed)
{
    const auto rut = identity::Rut::parse(typed);
    if (!rut)
        return failure(ErrorKind::InvalidInput, QStringLiteral("rut"));
    return rut->display();
}

Result<QString> checkedPhone(const QString &typed)
{
    const auto phone = identity::normalisedPhone(typed);
    if (!phone)
        return failure(ErrorKind::InvalidInput, QStringLiteral("phone"), QStringLiteral("form"));
    return phoneText(*phone);
}

} // namespace

PersonForm::PersonForm(Extent extent, QWidget *parent)
    : QWidget(parent), m_extent(extent), m_grid(new QGridLayout(this)),
      m_today([] { return local_time::date(SystemClock().now()); })
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(ui::space::two);
    m_grid->setVerticalSpacing(ui::space::one);
    makeEssential();
    if (m_extent == Extent::Complete)
        makeRest();
    placeFields();
    setFocusProxy(m_rut);
    retranslateUi();
    fill();
}

QLineEdit *PersonForm::addLine(const char *field)
{
    constexpr int longest = 120;
    auto *edit = new QLineEdit(this);
    edit->setMaxLength(longest);
    connect(edit, &QLineEdit::textEdited, this, &PersonForm::changed);
    m_lines.insert(QString::fromLatin1(field), edit);
    addField(field, edit);
    return edit;
}

void PersonForm::addField(const char *field, QWidget *editor)
{
    const auto name = QString::fromLatin1(field);
    m_fields.insert(name, new ui::Field(editor, this));
    m_order.append(name);
}

void PersonForm::addYesNo(const char *field, ui::ChoiceField *&choice)
{
    choice = new ui::ChoiceField(this);
    connect(choice, &ui::ChoiceField::valueChanged, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
    addField(field, choice);
}

void PersonForm::makeEssential()
{
    m_rut = new ui::RutField(this);
    m_rut->setCheck(checkedRut);
    addField("rut", m_rut);
    addLine("provisional_number");
    addLine("given_names");
    addLine("social_name");
    addLine("surname1");
    addLine("surname2");
    m_birthDate = new ui::DateField(this);
    m_birthDate->forbidFuture();
    addField("birth_date", m_birthDate);
    addYesNo("sex", m_sex);
    addLine("nationality");
    m_phone = new ui::PhoneField(this);
    m_phone->setCheck(checkedPhone);
    addField("phone", m_phone);
    for (const char *required : {"given_names", "surname1"})
        m_fields.value(QString::fromLatin1(required))->setRequired(true);
    connect(m_rut, &QLineEdit::textEdited, this, &PersonForm::changed);
    connect(m_phone, &QLineEdit::textEdited, this, &PersonForm::changed);
    connect(m_birthDate, &ui::DateField::dateChanged, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
}

void PersonForm::makeRest()
{
    addLine("email");
    addLine("gender");
    addLine("indigenous_people");
    addYesNo("disability", m_disability);
    addYesNo("dependant", m_dependant);
    m_deceasedOn = new ui::DateField(this);
    m_deceasedOn->forbidFuture();
    addField("deceased_on", m_deceasedOn);
    connect(m_deceasedOn, &ui::DateField::dateChanged, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
}

// In two columns, or beneath each other where what a counter asks stands beside other columns in large text.
void PersonForm::placeFields()
{
    const bool narrow = m_extent == Extent::Essential && ui::Theme::instance().textScale() == ui::TextScale::Largest;
    const int columns = narrow ? 1 : 2;
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, narrow ? 0 : 1);
    int place = 0;
    for (const QString &name : std::as_const(m_order)) {
        auto *field = m_fields.value(name);
        m_grid->removeWidget(field);
        m_grid->addWidget(field, place / columns, place % columns, Qt::AlignTop);
        ++place;
    }
}

void PersonForm::setToday(std::function<QDate()> today)
{
    m_today = std::move(today);
    m_birthDate->setToday(m_today);
    if (m_deceasedOn)
        m_deceasedOn->setToday(m_today);
}

void PersonForm::setPerson(const identity::Person &person)
{
    m_person = person;
    clearProblems();
    fill();
}

void PersonForm::setLine(const char *field, const QString &text)
{
    if (auto *edit = m_lines.value(QString::fromLatin1(field)))
        edit->setText(text);
}

QString PersonForm::line(const char *field) const
{
    return m_lines.value(QString::fromLatin1(field))->text().trimmed();
}

void PersonForm::fill()
{
    m_filling = true;
    const auto dateOf = [](const QDate &date) { return date.isValid() ? std::optional(date) : std::nullopt; };
    m_rut->setText(m_person.rut ? m_person.rut->display() : QString());
    m_phone->setText(phoneText(m_person.phone));
    m_birthDate->setDate(dateOf(m_person.birthDate));
    m_sex->setValue(m_person.sex ? QVariant(int(*m_person.sex)) : QVariant());
    setLine("provisional_number", m_person.provisionalNumber);
    setLine("given_names", m_person.givenNames);
    setLine("social_name", m_person.socialName);
    setLine("surname1", m_person.surname1);
    setLine("surname2", m_person.surname2);
    setLine("nationality", m_person.nationality);
    if (m_extent == Extent::Complete) {
        setLine("email", m_person.email);
        setLine("gender", m_person.gender);
        setLine("indigenous_people", m_person.indigenousPeople);
        m_disability->setValue(m_person.disability ? QVariant(int(*m_person.disability)) : QVariant());
        m_dependant->setValue(m_person.dependant ? QVariant(int(*m_person.dependant)) : QVariant());
        m_deceasedOn->setDate(dateOf(m_person.deceasedOn));
    }
    m_filling = false;
}

TypedText PersonForm::typed() const
{
    return typedIn(m_fields);
}

void PersonForm::setTyped(const TypedText &text)
{
    m_filling = true;
    typeInto(m_fields, text);
    m_filling = false;
}

Result<identity::Person> PersonForm::person() const
{
    identity::Person typed = m_person;
    typed.rut = identity::Rut::parse(m_rut->trimmedText());
    if (!typed.rut && !m_rut->trimmedText().isEmpty())
        return failure(ErrorKind::InvalidInput, QStringLiteral("rut"));
    if (!m_birthDate->isAcceptable())
        return failure(ErrorKind::InvalidInput, QStringLiteral("birth_date"));
    typed.birthDate = m_birthDate->date().value_or(QDate());
    typed.sex = m_sex->chosen<identity::Sex>();
    typed.phone = m_phone->trimmedText();
    typed.provisionalNumber = line("provisional_number");
    typed.givenNames = line("given_names");
    typed.socialName = line("social_name");
    typed.surname1 = line("surname1");
    typed.surname2 = line("surname2");
    typed.nationality = line("nationality");
    if (m_extent == Extent::Complete) {
        if (!m_deceasedOn->isAcceptable())
            return failure(ErrorKind::InvalidInput, QStringLiteral("deceased_on"));
        typed.deceasedOn = m_deceasedOn->date().value_or(QDate());
        typed.email = line("email");
        typed.gender = line("gender");
        typed.indigenousPeople = line("indigenous_people");
        typed.disability = m_disability->chosen<bool>();
        typed.dependant = m_dependant->chosen<bool>();
    }
    return identity::validated(std::move(typed), m_today());
}

bool PersonForm::reveal(const Error &error)
{
    auto *field = m_fields.value(error.field);
    if (!field)
        return false;
    field->setProblem(words::describe(error));
    field->reveal();
    return true;
}

void PersonForm::clearProblems()
{
    for (auto *field : std::as_const(m_fields))
        field->setProblem({});
}

void PersonForm::retranslateUi()
{
    const auto label = [this](const char *field, const QString &text) {
        if (auto *shown = m_fields.value(QString::fromLatin1(field)))
            shown->setLabel(text);
    };
    label("rut", tr("&RUT"));
    label("provisional_number", tr("Provisional &number or passport"));
    label("given_names", tr("&Given names"));
    label("social_name", tr("S&ocial name"));
    label("surname1", tr("First &surname"));
    label("surname2", tr("Second s&urname"));
    label("birth_date", tr("Date of &birth"));
    label("sex", tr("Se&x"));
    label("nationality", tr("Nationali&ty"));
    label("phone", tr("Tele&phone"));
    label("email", tr("E-&mail"));
    label("gender", tr("Gen&der"));
    label("indigenous_people", tr("&Indigenous people"));
    label("disability", tr("Dis&ability"));
    label("dependant", tr("Depends on someone's &care"));
    label("deceased_on", tr("Date of d&eath"));
    m_sex->setNothing(tr("Not recorded"));
    m_sex->setChoices({{sexText(identity::Sex::Female), int(identity::Sex::Female)},
        {sexText(identity::Sex::Male), int(identity::Sex::Male)},
        {sexText(identity::Sex::Intersex), int(identity::Sex::Intersex)}});
    for (auto *choice : {m_disability, m_dependant}) {
        if (!choice)
            continue;
        choice->setNothing(tr("Not recorded"));
        choice->setChoices({{tr("Yes"), 1}, {tr("No"), 0}});
    }
}

void PersonForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        placeFields();
}

} // namespace ventanilla::people
