#include "core/catalogue/rules/Phrases.h"

#include "core/base/TextFolding.h"
#include "core/catalogue/rules/Rule.h"

#include <array>

namespace ventanilla::catalogue {

namespace {

using Kind = ConditionKind;

enum class Use { Printed, Accepted };

struct Row
{
    const char16_t *form;
    Kind kind;
    Use use = Use::Printed;
    bool negated = false;
    NumberRange range = {};
};

struct Slot
{
    QStringView mark;
    PhrasePart part;
};

constexpr std::array slots{
    Slot{u"<edades>", PhrasePart::Ages},
    Slot{u"<tramos>", PhrasePart::Segments},
    Slot{u"<cantidad>", PhrasePart::Count},
    Slot{u"<sexo>", PhrasePart::Sex},
    Slot{u"<código>", PhrasePart::Code},
    Slot{u"<nombre>", PhrasePart::Name},
    Slot{u"<texto>", PhrasePart::Text},
    Slot{u"<número>", PhrasePart::Number},
    Slot{u"<meses>", PhrasePart::Months},
};

// Older persons are those of 60 or more (Ley 19.828, article 1).
constexpr NumberRange olderPerson{60, std::nullopt};

// The language, as data. What is printed comes before other ways to say the same.
const std::vector<Row> &rows()
{
    static const std::vector<Row> table{
        {u"edad <edades>", Kind::Age},
        {u"menor de <número>", Kind::Age, Use::Accepted},
        {u"adulto mayor", Kind::Age, Use::Accepted, false, olderPerson},
        {u"persona mayor", Kind::Age, Use::Accepted, false, olderPerson},
        {u"sexo <sexo>", Kind::Sex},
        {u"discapacidad", Kind::Disability},
        {u"con discapacidad", Kind::Disability, Use::Accepted},
        {u"sin discapacidad", Kind::Disability, Use::Accepted, true},
        {u"dependencia", Kind::Dependency},
        {u"con dependencia", Kind::Dependency, Use::Accepted},
        {u"sin dependencia", Kind::Dependency, Use::Accepted, true},
        {u"pueblo originario", Kind::IndigenousPeople},
        {u"pueblo <nombre>", Kind::IndigenousPeople},
        {u"pueblo originario es <nombre>", Kind::IndigenousPeople, Use::Accepted},
        {u"nacionalidad chilena", Kind::Chilean},
        {u"nacionalidad extranjera", Kind::Chilean, Use::Printed, true},
        {u"nacionalidad <nombre>", Kind::Nationality},
        {u"nacionalidad es <nombre>", Kind::Nationality, Use::Accepted},
        {u"tiene RUT", Kind::HasRut},
        {u"sin RUT", Kind::HasRut, Use::Printed, true},
        {u"encabeza el hogar", Kind::HeadsHousehold},
        {u"jefe de hogar", Kind::HeadsHousehold, Use::Accepted},
        {u"jefa de hogar", Kind::HeadsHousehold, Use::Accepted},
        {u"vive con una persona dependiente", Kind::LivesWithDependant},
        {u"vive con persona dependiente", Kind::LivesWithDependant, Use::Accepted},
        {u"vive con una persona con discapacidad", Kind::LivesWithDisability},
        {u"vive con persona con discapacidad", Kind::LivesWithDisability, Use::Accepted},
        {u"tramo <tramos>", Kind::Segment},
        {u"tiene RSH", Kind::InRegister},
        {u"sin RSH", Kind::InRegister, Use::Printed, true},
        {u"sector <nombre>", Kind::Sector},
        {u"sector es <nombre>", Kind::Sector, Use::Accepted},
        {u"integrantes <cantidad>", Kind::MemberCount},
        {u"hogar con personas <edades>", Kind::MemberOfAge},
        {u"hogar con menores de <número>", Kind::MemberOfAge, Use::Accepted},
        {u"hogar con adultos mayores", Kind::MemberOfAge, Use::Accepted, false, olderPerson},
        {u"hogar solo de personas <edades>", Kind::AllMembersOfAge},
        {u"hogar solo con personas <edades>", Kind::AllMembersOfAge, Use::Accepted},
        {u"hogar con discapacidad", Kind::HouseholdDisability},
        {u"hogar con dependencia", Kind::HouseholdDependency},
        {u"hogar con personas dependientes", Kind::HouseholdDependency, Use::Accepted},
        {u"hogar monoparental", Kind::SingleParent},
        {u"hogar unipersonal", Kind::OnePerson},
        {u"vive sola", Kind::OnePerson, Use::Accepted},
        {u"vive solo", Kind::OnePerson, Use::Accepted},
        {u"jefatura <sexo>", Kind::HeadSex},
        {u"recibe <código>", Kind::Receives},
        {u"alguien del hogar recibe <código>", Kind::HouseholdReceives},
        {u"nadie del hogar recibe <código>", Kind::HouseholdReceives, Use::Printed, true},
        {u"ha recibido <código>", Kind::HasReceived},
        {u"ha recibido <código> en <meses>", Kind::HasReceived},
        {u"nunca ha recibido <código>", Kind::HasReceived, Use::Accepted, true},
        {u"alguien del hogar ha recibido <código>", Kind::HouseholdHasReceived},
        {u"alguien del hogar ha recibido <código> en <meses>", Kind::HouseholdHasReceived},
        {u"nadie del hogar ha recibido <código>", Kind::HouseholdHasReceived, Use::Printed, true},
        {u"nadie del hogar ha recibido <código> en <meses>", Kind::HouseholdHasReceived, Use::Printed, true},
        {u"participa en <nombre>", Kind::Participates},
        {u"alguien del hogar participa en <nombre>", Kind::HouseholdParticipates},
        {u"nadie del hogar participa en <nombre>", Kind::HouseholdParticipates, Use::Printed, true},
        {u"verificar <texto>", Kind::VerifyWithPerson},
    };
    return table;
}

PhraseElement elementOf(QStringView word)
{
    for (const Slot &slot : slots) {
        if (slot.mark == word)
            return {slot.part, {}, {}};
    }
    return {PhrasePart::Word, word.toString(), text::fold(word)};
}

Phrase phraseOf(const Row &row)
{
    Phrase phrase;
    for (const QStringView word : QStringView(row.form).split(u' '))
        phrase.elements.push_back(elementOf(word));
    phrase.meaning.kind = row.kind;
    phrase.meaning.range = row.range;
    phrase.negated = row.negated;
    phrase.canonical = row.use == Use::Printed;
    return phrase;
}

} // namespace

const std::vector<Phrase> &phrases()
{
    static const std::vector<Phrase> all = [] {
        std::vector<Phrase> built;
        for (const Row &row : rows())
            built.push_back(phraseOf(row));
        return built;
    }();
    return all;
}

QStringList conditionForms()
{
    QStringList forms;
    for (const Row &row : rows())
        forms.append(QString::fromUtf16(row.form));
    return forms;
}

QString wordOf(identity::Sex sex)
{
    switch (sex) {
    case identity::Sex::Female:
        return QStringLiteral("mujer");
    case identity::Sex::Male:
        return QStringLiteral("hombre");
    case identity::Sex::Intersex:
        break;
    }
    return QStringLiteral("intersexual");
}

std::optional<identity::Sex> sexFromWord(const QString &folded)
{
    for (const auto sex : {identity::Sex::Female, identity::Sex::Male, identity::Sex::Intersex}) {
        if (folded == wordOf(sex))
            return sex;
    }
    return std::nullopt;
}

} // namespace ventanilla::catalogue
