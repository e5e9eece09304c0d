#include "core/equity/Composition.h"

#include <algorithm>

namespace ventanilla::equity {

namespace {

constexpr int adultAge = 18;
constexpr int olderAge = 60;
constexpr int schoolAge = 6;

QString codeOf(Form form)
{
    switch (form) {
    case Form::OlderPersonAlone:
        return QStringLiteral("older_person_alone");
    case Form::PersonAlone:
        return QStringLiteral("person_alone");
    case Form::OlderPersons:
        return QStringLiteral("older_persons");
    case Form::Adults:
        return QStringLiteral("adults");
    case Form::OneAdultYoungChildren:
        return QStringLiteral("one_adult_young_children");
    case Form::OneAdultChildren:
        return QStringLiteral("one_adult_children");
    case Form::AdultsYoungChildren:
        return QStringLiteral("adults_young_children");
    case Form::AdultsChildren:
        return QStringLiteral("adults_children");
    }
    return {};
}

Form formOf(int adults, int older, std::optional<int> youngest)
{
    if (youngest) {
        const bool young = *youngest < schoolAge;
        if (adults == 1)
            return young ? Form::OneAdultYoungChildren : Form::OneAdultChildren;
        return young ? Form::AdultsYoungChildren : Form::AdultsChildren;
    }
    if (adults == 1)
        return older == 1 ? Form::OlderPersonAlone : Form::PersonAlone;
    return older == adults ? Form::OlderPersons : Form::Adults;
}

} // namespace

QString Composition::code() const
{
    return care ? codeOf(form) + QStringLiteral("+care") : codeOf(form);
}

std::optional<Composition> compositionOf(const std::vector<catalogue::MemberFacts> &members)
{
    int adults = 0;
    int older = 0;
    std::optional<int> youngest;
    Composition composition;
    for (const catalogue::MemberFacts &member : members) {
        if (!member.age)
            return std::nullopt;
        adults += *member.age >= adultAge ? 1 : 0;
        older += *member.age >= olderAge ? 1 : 0;
        if (*member.age < adultAge)
            youngest = std::min(youngest.value_or(adultAge), *member.age);
        composition.care = composition.care || member.disability.value_or(false) || member.dependant.value_or(false);
    }
    if (adults == 0)
        return std::nullopt;
    composition.form = formOf(adults, older, youngest);
    return composition;
}

} // namespace ventanilla::equity
