#include "ui/words/HolidayWords.h"

#include <QCoreApplication>

namespace ventanilla::words {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(HolidayWords)
};

} // namespace

QString holidayName(referrals::Holiday holiday)
{
    using referrals::Holiday;
    switch (holiday) {
    case Holiday::NewYear:
        return Tr::tr("New Year's Day");
    case Holiday::NewYearBridge:
        return Tr::tr("Additional holiday of the New Year");
    case Holiday::GoodFriday:
        return Tr::tr("Good Friday");
    case Holiday::HolySaturday:
        return Tr::tr("Holy Saturday");
    case Holiday::Labour:
        return Tr::tr("Labour Day");
    case Holiday::NavalGlories:
        return Tr::tr("Day of the Naval Glories");
    case Holiday::MorroOfArica:
        return Tr::tr("Assault and Capture of the Morro of Arica");
    case Holiday::IndigenousPeoples:
        return Tr::tr("National Day of the Indigenous Peoples");
    case Holiday::PeterAndPaul:
        return Tr::tr("Saint Peter and Saint Paul");
    case Holiday::VirginOfCarmen:
        return Tr::tr("Day of the Virgin of Carmen");
    case Holiday::Assumption:
        return Tr::tr("Assumption of the Virgin");
    case Holiday::BirthOfOHiggins:
        return Tr::tr("Birth of Bernardo O'Higgins");
    case Holiday::Independence:
        return Tr::tr("National Independence");
    case Holiday::GloriesOfTheArmy:
        return Tr::tr("Day of the Glories of the Army");
    case Holiday::NationalHolidaysBridge:
        return Tr::tr("Additional holiday of the national holidays");
    case Holiday::TwoWorlds:
        return Tr::tr("Encounter of Two Worlds");
    case Holiday::EvangelicalChurches:
        return Tr::tr("Day of the Evangelical and Protestant Churches");
    case Holiday::AllSaints:
        return Tr::tr("All Saints' Day");
    case Holiday::ImmaculateConception:
        return Tr::tr("Immaculate Conception");
    case Holiday::Christmas:
        return Tr::tr("Christmas");
    }
    return {};
}

} // namespace ventanilla::words
