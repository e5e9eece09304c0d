#include "core/demo/Motives.h"

#include <array>

namespace ventanilla::demo {

namespace {

enum class Who { Anybody, WithMinors, Poor, Disabled, Old, Dependant, Working, Woman, FromAbroad, Student };

struct Frequency
{
    const char *code;
    int weight; // of 1000 or so
    Who who;
    std::array<quint8, 12> months; // in tenths of the yearly mean
};

constexpr std::array<quint8, 12> evenly{10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10};
constexpr std::array<quint8, 12> school{11, 12, 19, 13, 9, 8, 8, 8, 8, 8, 8, 8};
constexpr std::array<quint8, 12> winter{7, 7, 8, 9, 12, 16, 16, 14, 9, 7, 7, 13};
constexpr std::array<quint8, 12> scholarships{25, 22, 24, 10, 6, 5, 5, 5, 5, 6, 8, 14};
constexpr std::array<quint8, 12> summer{14, 13, 12, 10, 9, 8, 8, 8, 9, 10, 12, 14};

constexpr std::array frequencies{Frequency{"RSH_MODIFICACION", 190, Who::Anybody, school},
    Frequency{"RSH_INGRESO", 70, Who::Anybody, school}, Frequency{"INFORMACION", 140, Who::Anybody, evenly},
    Frequency{"AYUDA_ASISTENCIAL", 170, Who::Poor, winter}, Frequency{"INFORME_SOCIAL", 55, Who::Anybody, school},
    Frequency{"SUF", 150, Who::WithMinors, school}, Frequency{"SAP", 45, Who::Poor, summer},
    Frequency{"SDM", 40, Who::Disabled, evenly}, Frequency{"BECA", 70, Who::Student, scholarships},
    Frequency{"VIVIENDA", 55, Who::Anybody, evenly}, Frequency{"DISCAPACIDAD", 120, Who::Disabled, evenly},
    Frequency{"ADULTO_MAYOR", 110, Who::Old, evenly}, Frequency{"CUIDADOS", 90, Who::Dependant, evenly},
    Frequency{"EMPLEO", 55, Who::Working, summer}, Frequency{"VIOLENCIA", 14, Who::Woman, evenly},
    Frequency{"MIGRACION", 400, Who::FromAbroad, evenly}, Frequency{"OTRO", 35, Who::Anybody, evenly}};

bool concerns(Who who, const Resident &resident)
{
    switch (who) {
    case Who::Anybody:
        return true;
    case Who::WithMinors:
        return resident.is(Resident::MinorsAtHome) && resident.is(Resident::Leads) && resident.segment <= 60;
    case Who::Poor:
        return resident.segment <= 70;
    case Who::Disabled:
        return resident.is(Resident::Disabled);
    case Who::Old:
        return resident.age >= 60;
    case Who::Dependant:
        return resident.is(Resident::Dependant);
    case Who::Working:
        return resident.age >= 18 && resident.age < 63;
    case Who::Woman:
        return resident.gender == Gender::Woman && resident.age >= 18;
    case Who::FromAbroad:
        return resident.is(Resident::FromAbroad);
    case Who::Student:
        return resident.age < 26 || (resident.is(Resident::MinorsAtHome) && resident.is(Resident::Leads));
    }
    return false;
}

} // namespace

QStringList drawMotives(const Resident *resident, const QDate &date, Random &random)
{
    if (resident == nullptr)
        return {random.perMille(800) ? QStringLiteral("INFORMACION") : QStringLiteral("OTRO")};
    std::array<int, frequencies.size()> weightsUpTo{};
    int sum = 0;
    for (size_t index = 0; index < frequencies.size(); ++index) {
        if (concerns(frequencies[index].who, *resident))
            sum += frequencies[index].weight * frequencies[index].months[size_t(date.month() - 1)];
        weightsUpTo[index] = sum;
    }
    const int drawnCount = random.below(100);
    const int wanted = drawnCount < 76 ? 1 : drawnCount < 96 ? 2 : 3;
    QStringList codes;
    for (int attempt = 0; attempt < wanted; ++attempt) {
        const int drawn = random.below(sum);
        size_t index = 0;
        while (weightsUpTo[index] <= drawn)
            ++index;
        const QString code = QString::fromLatin1(frequencies[index].code);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

} // namespace ventanilla::demo
