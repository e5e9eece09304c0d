#include "core/identity/NameReadings.h"

#include "core/identity/Person.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryStore.h"

using namespace ventanilla;
using namespace ventanilla::identity;

namespace {

constexpr Leniency oneError{100, 100};

struct Names
{
    tests::TemporaryStore store;
    NameDictionary dictionary;

    Names()
    {
        REQUIRE(store.database.write([](store::Transaction &transaction) {
            for (int index = 0; index < 40; ++index) {
                Person person;
                person.givenNames = index < 10 ? QStringLiteral("Rosa") : QStringLiteral("Juan");
                person.surname1 = index < 30 ? QStringLiteral("Fuentes") : QStringLiteral("Puentes");
                person.surname2 = QStringLiteral("Soto");
                persons::insert(transaction, person);
            }
        }));
        REQUIRE(store.database.read([this](store::Connection &connection) {
            dictionary.load(connection);
            return true;
        }));
    }

    NameReadings read(const char *words, bool open, Leniency leniency) const
    {
        return {dictionary, QString::fromLatin1(words).split(QLatin1Char(' ')), open, leniency};
    }
};

} // namespace

TEST_CASE("readings are asked for each once, the rarest word first", "[search]")
{
    const Names names;
    CHECK(names.dictionary.uses(QStringLiteral("fuentes")) == 30);
    CHECK(names.dictionary.usesOfBeginning(QStringLiteral("fue")) == 30);
    CHECK(names.dictionary.persons() == 30);
    CHECK(names.read("fuentes rosa", true, {}).expression() == QStringLiteral("\"rosa\" AND \"fuentes\""));
    CHECK(names.read("fuente", true, oneError).expression()
        == QStringLiteral("(\"fuente\" OR \"fuentes\" OR \"puentes\")"));
    CHECK(names.read("r soto", false, {}).expression() == QStringLiteral("\"r\" * AND \"soto\""));
}

TEST_CASE("what is read of the index is bounded, but every word keeps its nearest reading", "[search]")
{
    const Names names;
    NameReadings readings = names.read("juan fentes", false, {100, 200});
    const double all = readings.entriesRead(1000);
    CHECK(all == Approx(70));
    readings.keepWithin(all, 1000);
    CHECK(readings.entriesRead(1000) == Approx(all));
    readings.keepWithin(1, 1000);
    CHECK(readings.expression() == QStringLiteral("\"juan\" AND (\"fentes\" OR \"fuentes\")"));
    CHECK(readings.entriesRead(1) < readings.entriesRead(1000));
}
