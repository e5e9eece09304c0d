#include "core/catalogue/LikeBenefits.h"

#include "core/catalogue/BenefitCode.h"
#include "tests/support/AnyText.h"
#include "tests/support/Catch.h"

#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::catalogue;

namespace {

QString u(const char16_t *text)
{
    return QString::fromUtf16(text);
}

Benefit named(const char16_t *name, int number = 1)
{
    Benefit benefit;
    benefit.id = BenefitId(composeId(1, number));
    benefit.name = u(name);
    return benefit;
}

bool alike(const Benefit &left, const Benefit &right)
{
    const bool one = !likeBenefits(left, {right}).empty();
    CHECK(one == !likeBenefits(right, {left}).empty());
    return one;
}

} // namespace

TEST_CASE("a benefit entered twice is told by its name", "[like]")
{
    CHECK(alike(named(u"Caja de alimentos"), named(u"Cajas de Alimento", 2)));
    CHECK(alike(named(u"Subsidio único familiar"), named(u"SUBSIDIO UNICO FAMILIAR (SUF)", 2)));
    CHECK_FALSE(alike(named(u"Subsidio familiar"), named(u"Subsidio maternal", 2)));
    CHECK_FALSE(alike(named(u"Beca de estudios"), named(u"Taller de la memoria", 2)));
    // Itself, while it is edited, is no other.
    CHECK_FALSE(alike(named(u"Caja de alimentos"), named(u"Caja de alimentos")));
}

TEST_CASE("benefits of other givers are alike by the same words only", "[like]")
{
    Benefit ours = named(u"Caja de alimentos");
    Benefit theirs = named(u"Caja de alimentos navideña", 2);
    ours.provider = u(u"DIDECO");
    CHECK_FALSE(alike(ours, theirs));
    theirs.provider = u(u"Dideco");
    CHECK(alike(ours, theirs));
    theirs.unit = UnitId(composeId(1, 4));
    CHECK_FALSE(alike(ours, theirs));
    theirs.name = u(u"CAJA DE ALIMENTOS");
    CHECK(alike(ours, theirs));
}

TEST_CASE("the same need, life stage and kind are told too, where both are said", "[like]")
{
    Benefit left = named(u"Huertos familiares");
    Benefit right = named(u"Vale de gas", 2);
    CHECK_FALSE(alike(left, right));
    left.need = right.need = u(u"SUBSISTENCIA");
    CHECK_FALSE(alike(left, right));
    left.lifeStage = right.lifeStage = u(u"TODAS");
    REQUIRE(alike(left, right));
    CHECK(likeBenefits(left, {right}).front().likeness == Likeness::Purpose);
    right.kind = BenefitKind::Goods;
    CHECK_FALSE(alike(left, right));
}

TEST_CASE("what ends before the other begins is no duplicate", "[like]")
{
    Benefit winter = named(u"Leña seca");
    Benefit next = named(u"Leña seca", 2);
    winter.validTo = QDate(2026, 9, 30);
    next.validFrom = QDate(2027, 4, 1);
    CHECK_FALSE(alike(winter, next));
    next.validFrom = QDate(2026, 9, 30);
    CHECK(alike(winter, next));
}

TEST_CASE("a code is proposed from the name", "[like]")
{
    CHECK(proposedCode(u(u"Caja de alimentos"), {}) == u(u"CAJA_ALIMENTOS"));
    CHECK(proposedCode(u(u"Caja de alimentos"), {u(u"CAJA_ALIMENTOS"), u(u"CAJA_ALIMENTOS_2")})
        == u(u"CAJA_ALIMENTOS_3"));
    CHECK(proposedCode(u(u"Leña para 3 años"), {}) == u(u"LENA_3_ANOS"));
    CHECK(proposedCode(u(u"3 en 1"), {}).isEmpty());
    CHECK(rc::check("it is a code nobody has", [] {
        const QString name = tests::anyText();
        const QString first = proposedCode(name, {});
        RC_PRE(!first.isEmpty());
        RC_ASSERT(isBenefitCode(first));
        const QString second = proposedCode(name, {first});
        RC_ASSERT((isBenefitCode(second) && second != first));
    }));
}
