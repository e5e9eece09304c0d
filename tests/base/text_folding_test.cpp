#include "core/base/TextFolding.h"
#include "tests/support/Catch.h"

using namespace ventanilla;

TEST_CASE("folding makes spellings of the same name equal", "[text]")
{
    CHECK(text::fold(u"Muñoz Ñancupil") == QStringLiteral("munoz nancupil"));
    CHECK(text::fold(u"  JOSÉ  María-Pérez ") == QStringLiteral("jose maria perez"));
    CHECK(text::fold(u"Güiraldes O'Higgins") == QStringLiteral("guiraldes o higgins"));
    CHECK(text::foldedWords(u"Camino a Coironal km. 3").size() == 5);
}
