#include "core/identity/PersonFinder.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryStore.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <random>

// Not part of the checks: `test_identity "[.measure]"` prints how long searches take among many persons; the
// environment variable PERSONS says how many.
using namespace ventanilla;
using namespace ventanilla::identity;

namespace {

class Names
{
public:
    explicit Names(int distinct)
    {
        constexpr std::array syllables{"ma", "ri", "go", "za", "lez", "pe", "ra", "nu", "ez", "ro", "dri", "gue", "can",
            "cu", "pil", "hue", "llan", "ca", "to", "so", "ve", "ga", "fu", "en", "tes", "bas", "tian", "qui", "leo",
            "men"};
        std::uniform_int_distribution<size_t> syllable(0, syllables.size() - 1);
        std::uniform_int_distribution<int> length(2, 4);
        for (int index = 0; index < distinct; ++index) {
            QString name;
            for (int part = length(m_random); part > 0; --part)
                name += QLatin1String(syllables[syllable(m_random)]);
            m_names.push_back(name);
        }
    }

    // A few names are very common, as they are in life.
    const QString &next()
    {
        std::uniform_real_distribution<double> position(0, 1);
        const double at = position(m_random);
        return m_names[size_t(at * at * at * double(m_names.size() - 1))];
    }

    QString misspelt()
    {
        QString name = next();
        const auto position = qsizetype(m_random() % size_t(name.size()));
        if (m_random() % 2 == 0)
            name[position] = QLatin1Char(char('a' + m_random() % 26));
        else
            name.remove(position, 1);
        return name;
    }

private:
    std::mt19937 m_random{1};
    std::vector<QString> m_names;
};

void fill(tests::TemporaryStore &store, Names &names, int persons)
{
    REQUIRE(store.database.write([&](store::Transaction &transaction) {
        for (int index = 0; index < persons; ++index) {
            Person person;
            person.rut = Rut::fromNumber(1'000'000 + index * 19);
            person.givenNames = names.next() + QLatin1Char(' ') + names.next();
            person.surname1 = names.next();
            person.surname2 = names.next();
            persons::insert(transaction, person);
        }
    }));
}

// Of this thread: what others do on the machine meanwhile does not count.
double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

template <class Ask>
void report(const char *what, int times, Ask &&ask)
{
    std::vector<double> taken;
    for (int index = 0; index < times; ++index) {
        const double before = processorMilliseconds();
        ask(index);
        taken.push_back(processorMilliseconds() - before);
    }
    std::sort(taken.begin(), taken.end());
    std::printf("%-32s p50 %8.3f ms  p99 %8.3f ms  max %8.3f ms\n", what, taken[taken.size() / 2],
        taken[taken.size() * 99 / 100], taken.back());
}

} // namespace

TEST_CASE("how long searches take", "[.measure]")
{
    const int persons = std::max(1000, qEnvironmentVariableIntValue("PERSONS"));
    tests::TemporaryStore store;
    Names names(persons / 10);
    fill(store, names, persons);
    auto database = store.open();
    NameDictionary dictionary;
    report("dictionary", 1, [&](int) {
        REQUIRE(database.read([&](store::Connection &connection) {
            dictionary.load(connection);
            return true;
        }));
    });
    const auto find = [&](const QString &text) {
        return database.read(
            [&](store::Connection &connection) { return finder::find(connection, dictionary, text, 20).size(); });
    };
    const auto number = [&](int index) { return 1'000'000 + (qint64(index) * 7919 % persons) * 19; };
    report("raw select by rut", 2000, [&](int index) {
        REQUIRE(database.read([&](store::Connection &connection) {
            auto statement = connection.statement("SELECT * FROM person WHERE rut = ? AND merged_into IS NULL");
            return statement.bind(number(index)).step();
        }));
    });
    report("findByRut", 2000, [&](int index) {
        REQUIRE(database.read([&](store::Connection &connection) {
            return persons::findByRut(connection, *Rut::fromNumber(number(index))).has_value();
        }));
    });
    report("search RUT", 2000, [&](int index) { REQUIRE(*find(Rut::fromNumber(number(index))->display()) == 1); });
    report("one common beginning (ma)", 200, [&](int) { REQUIRE(find(QStringLiteral("ma"))); });
    report("one letter (m)", 200, [&](int) { REQUIRE(find(QStringLiteral("m"))); });
    report("beginning of four (mari)", 200, [&](int) { REQUIRE(find(QStringLiteral("mari"))); });
    report("two names", 500, [&](int) { REQUIRE(find(names.next() + QLatin1Char(' ') + names.next())); });
    report("corrections alone", 500, [&](int) { (void)dictionary.corrections(names.misspelt(), 100, 12); });
    report("corrected beginnings alone", 500, [&](int) { (void)dictionary.openCorrections(names.misspelt(), 100, 8); });
    report("one misspelt", 500, [&](int) { REQUIRE(find(names.misspelt())); });
    report("one right, one misspelt", 500,
        [&](int) { REQUIRE(find(names.next() + QLatin1Char(' ') + names.misspelt())); });
    report("three, one misspelt", 500, [&](int) {
        REQUIRE(find(names.next() + QLatin1Char(' ') + names.misspelt() + QLatin1Char(' ') + names.next()));
    });
    report("nothing at all", 200, [&](int) { REQUIRE(find(QStringLiteral("wxkyqw zzkrw"))); });
}
