#include "core/catalogue/BenefitPeriod.h"
#include "tests/support/Catch.h"

using namespace ventanilla;
using namespace ventanilla::catalogue;

namespace {

std::optional<BenefitPeriod> periodFor(const char *requirements, std::optional<int> months = {})
{
    Benefit benefit;
    benefit.code = QStringLiteral("CAJA");
    benefit.requirements = QString::fromUtf8(requirements);
    benefit.periodMonths = months;
    return periodOf(benefit);
}

} // namespace

TEST_CASE("a benefit's period is its own, else its rule's, and each person's only where the rule says so", "[period]")
{
    CHECK(periodFor("") == std::nullopt);
    CHECK(periodFor("", 6) == BenefitPeriod{6, true});
    CHECK(periodFor("tramo hasta 60 y nadie del hogar ha recibido CAJA en 3 meses") == BenefitPeriod{3, true});
    CHECK(periodFor("nadie del hogar ha recibido CAJA en 3 meses", 12) == BenefitPeriod{12, true});
    CHECK(periodFor("no ha recibido CAJA en 10 meses") == BenefitPeriod{10, false});
    CHECK(periodFor("no ha recibido CAJA") == BenefitPeriod{0, false});
    CHECK(periodFor("no ha recibido OTRA en 10 meses") == std::nullopt);
    CHECK(periodFor("no recibe CAJA") == std::nullopt);
    CHECK(periodFor("no recibe CAJA", 12) == BenefitPeriod{12, false});
    CHECK(periodFor("no ha recibido CAJA en 2 meses y nadie del hogar ha recibido CAJA en 1 mes")
        == BenefitPeriod{1, true});
    CHECK(periodFor("una regla que no se entiende", 4) == BenefitPeriod{4, true});
}
