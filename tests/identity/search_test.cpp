#include "core/identity/Household.h"
#include "core/identity/PersonFinder.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryStore.h"

#include <rapidcheck.h>

#include <algorithm>
#include <random>
#include <set>

using namespace ventanilla;
using namespace ventanilla::identity;

namespace {

struct Town
{
    tests::TemporaryStore store;
    NameDictionary dictionary;

    PersonId add(const char16_t *given, const char16_t *surname1, const char16_t *surname2, qint64 rut = 0)
    {
        Person person;
        person.givenNames = QString::fromUtf16(given);
        person.surname1 = QString::fromUtf16(surname1);
        person.surname2 = QString::fromUtf16(surname2);
        if (rut != 0)
            person.rut = Rut::fromNumber(rut);
        return insert(person);
    }

    PersonId insert(const Person &person)
    {
        const auto id =
            store.database.write([&](store::Transaction &transaction) { return persons::insert(transaction, person); });
        REQUIRE(id);
        return *id;
    }

    HouseholdId settle(PersonId person, const QString &sector, const QString &address, const QString &folio)
    {
        const auto id = store.database.write([&](store::Transaction &transaction) {
            Household household;
            household.folio = folio;
            household.address = address;
            household.sector = sectors::findOrInsert(transaction, sector);
            household.segment = 40;
            const auto made = households::insert(transaction, household);
            households::addMember(transaction, {{}, made, person, QStringLiteral("JEFE"), QDate(2025, 1, 1), {}});
            return made;
        });
        REQUIRE(id);
        return *id;
    }

    void load()
    {
        REQUIRE(store.database.read([&](store::Connection &connection) {
            dictionary.load(connection);
            return true;
        }));
    }

    std::vector<SearchResult> find(const QString &text, int limit = 20)
    {
        auto results = store.database.read(
            [&](store::Connection &connection) { return finder::find(connection, dictionary, text, limit); });
        REQUIRE(results);
        return *results;
    }

    bool finds(const QString &text, PersonId person)
    {
        for (const SearchResult &result : find(text)) {
            if (result.id == person)
                return true;
        }
        return false;
    }

    std::optional<PersonId> first(const char16_t *text)
    {
        const auto results = find(QString::fromUtf16(text));
        return results.empty() ? std::nullopt : std::optional(results.front().id);
    }
};

} // namespace

TEST_CASE("a RUT finds its bearer in any form and while it is typed", "[search]")
{
    Town town;
    const auto maria = town.add(u"María", u"Soto", u"Vega", 12'345'678);
    const auto small = town.add(u"Juan", u"Soto", u"Vega", 1'234'567);
    for (const char16_t *text : {u"12.345.678-5", u"12345678-5", u"123456785", u" 12.345.678-5 ", u"12 345 678-5",
             u"RUT 12.345.678-5", u"soto 12345678-5", u"12345678", u"12.345.678", u"12.345.678-"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(town.first(text) == maria);
    }
    CHECK(town.find(QStringLiteral("12.345.678-5")).front().score == 1);
    CHECK(town.find(QStringLiteral("1234567")).size() == 2);
    CHECK(town.finds(QStringLiteral("123"), maria));
    CHECK(town.finds(QStringLiteral("1.23"), small));
    const auto wrong = town.find(QStringLiteral("12.345.678-4"));
    REQUIRE(wrong.size() == 1);
    CHECK(wrong.front().id == maria);
    CHECK(wrong.front().score < 0.8);
    CHECK(town.find(QStringLiteral("99")).empty());
    CHECK(town.find(QStringLiteral("9876543210987654321098765")).empty());
}

TEST_CASE("telephones, folios and provisional numbers find persons", "[search]")
{
    Town town;
    Person person;
    person.givenNames = QStringLiteral("Jean");
    person.surname1 = QStringLiteral("Baptiste");
    person.phone = QStringLiteral("56912345678");
    person.provisionalNumber = QStringLiteral("P100-A");
    const auto id = town.insert(person);
    const auto household =
        town.settle(id, QStringLiteral("Centro"), QStringLiteral("Arturo Prat 123"), QStringLiteral("900123"));
    for (const char16_t *text : {u"912345678", u"+56 9 1234 5678", u"12345678", u"9 1234 5678", u"123456", u"569123456",
             u"900123", u"p100-a", u"P100-A"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(town.first(text) == id);
    }
    const auto attention = town.store.database.write([&](store::Transaction &transaction) {
        transaction.statement("INSERT INTO unit (id, code, name) VALUES (1, 'MESON', 'Mesón')").run();
        transaction.statement("INSERT INTO operator (id, username, full_name, role) VALUES (1, 'a', 'A', 1)").run();
        const auto made = transaction.nextId<AttentionTag>();
        transaction
            .statement("INSERT INTO attention (id, person_id, unit_id, operator_id, channel, started_at, finished) "
                       "VALUES (?, ?, 1, 1, 1, 0, 1)")
            .bind(made, id)
            .run();
        return made;
    });
    REQUIRE(attention);
    CHECK(town.find(attention->folio()).front().id == id);
    const auto result = town.find(QStringLiteral("900123")).front();
    CHECK(result.household == household);
    CHECK(result.sector == QStringLiteral("Centro"));
    CHECK(result.segment == 40);
}

TEST_CASE("names are found in any order, begun, and without accents", "[search]")
{
    Town town;
    const auto maria = town.add(u"María José", u"Ñancupil", u"Muñoz");
    const auto jose = town.add(u"José María", u"Muñoz", u"Pérez");
    for (const char16_t *text : {u"maria jose ñancupil", u"Nancupil", u"NANCUPIL MUÑOZ", u"munoz nancupil", u"ñancu",
             u"nancupil m", u"m nancupil", u"María  José,Ñancupil-Muñoz"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(town.first(text) == maria);
    }
    CHECK(town.first(u"muñoz") == jose);
    CHECK(town.find(QStringLiteral("muñoz")).size() == 2);
    CHECK(town.first(u"maria jose") == maria);
    CHECK(town.first(u"jose maria") == jose);
    CHECK(town.find(QStringLiteral("María José Ñancupil Muñoz")).front().score == 1);
    CHECK(town.find(QString()).empty());
    CHECK(town.find(QStringLiteral(" .,\" * ")).empty());
}

TEST_CASE("misspelt names are found", "[search]")
{
    Town town;
    struct Case
    {
        PersonId id;
        std::vector<const char16_t *> texts;
    };
    const std::vector<Case> cases{
        {town.add(u"Juan", u"González", u"Valdés"),
            {u"Gonzales", u"gonsalez", u"Gonsales", u"gonzlez", u"gozalez", u"gnozalez", u"gonzalezz", u"juan gonsales",
                u"gonzales baldez", u"Valdéz", u"gonzale baldes", u"gonzáles juan"}},
        {town.add(u"John", u"Núñez", u"Rodríguez"),
            {u"Jhon nunez", u"jon nuñez", u"Nuñes", u"nunes jhon", u"Rodrigues", u"rodrigez", u"rodirguez",
                u"nunezz rodrgiuez", u"Jhon"}},
        {town.add(u"Hernán", u"Ñancupil", u"Huenchullán"),
            {u"ernan", u"ñancupul", u"nancopil", u"nancuipl", u"huenchuyan", u"uenchullan", u"nancupi ernan",
                u"ñankupil"}},
        {town.add(u"Yolanda", u"Quezada", u"Bustamante"),
            {u"llolanda", u"kesada", u"quesada", u"cesada yolanda", u"vustamante", u"bustamnate", u"bustamente",
                u"bustmaante yolada"}},
        {town.add(u"María José", u"Jiménez", u"Zúñiga"),
            {u"gimenez", u"mariajose jimenez", u"jimenes sunigA", u"zuñga", u"ximenez", u"mria jimenez"}}};
    town.load();
    for (const Case &wanted : cases) {
        for (const char16_t *text : wanted.texts) {
            INFO(QString::fromUtf16(text).toStdString());
            CHECK(town.first(text) == wanted.id);
        }
    }
    CHECK(town.find(QStringLiteral("gonzalez")).front().score > town.find(QStringLiteral("gonzales")).front().score);
    CHECK(town.find(QStringLiteral("gonzales")).front().score > town.find(QStringLiteral("gonxales")).front().score);
    CHECK(town.find(QStringLiteral("xyzxyz")).empty());
    // What is being typed may be wrong before it is whole.
    CHECK(town.first(u"gonsa") == cases[0].id);
    CHECK(town.first(u"juan rodirg").has_value() == false);
    CHECK(town.first(u"kesad") == cases[3].id);
    CHECK(town.first(u"y kesada") == cases[3].id);
}

TEST_CASE("who is found does not hide others who may be meant", "[search]")
{
    Town town;
    const auto typed = town.add(u"Marta", u"Villa", u"Soto");
    const auto sounding = town.add(u"Martha", u"Vila", u"Mora");
    const auto near = town.add(u"Marta", u"Villar", u"Rojas");
    const auto otherName = town.add(u"María", u"Villa", u"Parra");
    town.load();
    CHECK(town.first(u"marta villa") == typed);
    for (const PersonId person : {sounding, near, otherName})
        CHECK(town.finds(QStringLiteral("marta villa"), person));
    // A name that hardly anybody has may be an error for one that many have.
    for (int index = 0; index < 60; ++index)
        town.add(u"Pedro", u"Torres", u"Lara");
    town.add(u"Pedro", u"Tores", u"Lara");
    town.load();
    CHECK(town.find(QStringLiteral("perdo tores"), 100).size() == 61);
    CHECK(town.find(QStringLiteral("perdo tores"), 100).front().surname1 == QStringLiteral("Tores"));
}

TEST_CASE("addresses, sectors, and names with them", "[search]")
{
    Town town;
    const auto here = town.add(u"Ana", u"Pérez", u"Soto");
    const auto there = town.add(u"Ana", u"Pérez", u"Vega");
    const auto other = town.add(u"Luis", u"Mora", u"Vega");
    town.settle(here, QStringLiteral("Coironal"), QStringLiteral("Camino a Coironal km 3"), QString());
    town.settle(there, QStringLiteral("Torrecilla"), QStringLiteral("Los Aromos 55"), QString());
    town.settle(other, QStringLiteral("Coironal"), QStringLiteral("Los Boldos 7"), QString());
    town.load();
    CHECK(town.find(QStringLiteral("coironal")).size() == 2);
    CHECK(town.first(u"aromos 55") == there);
    CHECK(town.first(u"los aro") == there);
    CHECK(town.first(u"perez coironal") == here);
    CHECK(town.first(u"coironal perez") == here);
    CHECK(town.first(u"peres coyronal") == here);
    CHECK(town.first(u"perez torrecilla") == there);
    CHECK(town.first(u"mora los boldos") == other);
    CHECK(town.find(QStringLiteral("mora torrecilla")).empty());
    // A name that was typed right comes before the place, the place before a name that was not.
    const auto named = town.add(u"Eva", u"Coironal", u"Rey");
    const auto alike = town.add(u"Eva", u"Coironaf", u"Rey");
    const auto found = town.find(QStringLiteral("coironal"));
    REQUIRE(found.size() == 4);
    CHECK(found.front().id == named);
    CHECK(found.back().id == alike);
}

TEST_CASE("merged persons never appear, and their names do no more", "[search]")
{
    Town town;
    const auto kept = town.add(u"Rosa", u"Sepúlveda", u"Lagos", 9'000'001);
    Person merged;
    merged.givenNames = QStringLiteral("Rosa");
    merged.surname1 = QStringLiteral("Sepulbeda");
    merged.rut = Rut::fromNumber(9'000'002);
    merged.phone = QStringLiteral("56911112222");
    merged.provisionalNumber = QStringLiteral("X1");
    const auto gone = town.insert(merged);
    REQUIRE(town.store.database.write([&](store::Transaction &transaction) {
        transaction.statement("UPDATE person SET same_as = ? WHERE id = ?").bind(kept, gone).run();
    }));
    town.settle(gone, QStringLiteral("Centro"), QStringLiteral("Prat 1"), QStringLiteral("77"));
    town.load();
    for (const char16_t *text : {u"rosa", u"sepulbeda", u"9000002", u"911112222", u"X1", u"77", u"prat", u"centro"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(town.finds(QString::fromUtf16(text), gone));
    }
}

TEST_CASE("the dictionary learns the names of persons saved later", "[search]")
{
    Town town;
    town.add(u"Ana", u"Pérez", u"Soto");
    CHECK(town.find(QStringLiteral("peres")).empty());
    town.load();
    CHECK(town.find(QStringLiteral("peres")).size() == 1);
    const auto later = town.add(u"Ximena", u"Curiqueo", u"Lagos");
    CHECK(town.first(u"curikeo") == later);
    auto elsewhere = town.store.open();
    Person person;
    person.givenNames = QStringLiteral("Zacarías");
    person.surname1 = QStringLiteral("Llanquileo");
    const auto there =
        elsewhere.write([&](store::Transaction &transaction) { return persons::insert(transaction, person); });
    REQUIRE(there);
    CHECK(town.first(u"yankileo") == *there);
    // More than are taken in at once, and than the short list holds.
    for (int index = 0; index < 900; ++index) {
        Person many;
        many.givenNames =
            QStringLiteral("Q%1").arg(QString::number(index, 36).replace(QLatin1Char('1'), QLatin1Char('x')));
        many.surname1 = QStringLiteral("W%1ski").arg(index);
        town.insert(many);
    }
    const auto last = town.add(u"Uberlinda", u"Catrileo", u"Lagos");
    for (int times = 0; times < 5; ++times)
        town.find(QStringLiteral("nothingofthekind"));
    CHECK(town.first(u"katrileo") == last);
}

TEST_CASE("properties of the search", "[search]")
{
    Town town;
    const QStringList surnames{QStringLiteral("sepulveda"), QStringLiteral("bustamante"), QStringLiteral("curiqueo"),
        QStringLiteral("llanquileo"), QStringLiteral("mardones"), QStringLiteral("troncoso"), QStringLiteral("zapata"),
        QStringLiteral("figueroa"), QStringLiteral("iturra"), QStringLiteral("arias"), QStringLiteral("placencia")};
    std::vector<PersonId> ids;
    for (const QString &surname : surnames) {
        Person person;
        person.givenNames = QStringLiteral("Ana Maria");
        person.surname1 = surname;
        person.surname2 = QStringLiteral("Soto");
        ids.push_back(town.insert(person));
    }
    town.load();
    const auto search = [&](const QString &text, int limit) {
        return *town.store.database.read(
            [&](store::Connection &connection) { return finder::find(connection, town.dictionary, text, limit); });
    };
    const auto finds = [&](const QString &text, PersonId id) {
        const auto results = search(text, 20);
        return std::any_of(results.begin(), results.end(), [id](const auto &result) { return result.id == id; });
    };
    CHECK(rc::check("any single edit of a surname of five letters or more finds the person", [&] {
        const auto which = *rc::gen::inRange<qsizetype>(0, surnames.size());
        QString text = surnames[which];
        const QChar letter(ushort(u'a' + *rc::gen::inRange(0, 26)));
        const auto position = *rc::gen::inRange<qsizetype>(0, text.size());
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            text[position] = letter;
            break;
        case 1:
            text.remove(position, 1);
            break;
        case 2:
            text.insert(position, letter);
            break;
        default:
            if (position > 0)
                std::swap(text[position], text[position - 1]);
        }
        RC_ASSERT(finds(text, ids[size_t(which)]));
    }));
    CHECK(rc::check("the order of words does not matter", [&] {
        const auto which = *rc::gen::inRange<qsizetype>(0, surnames.size());
        QStringList words{QStringLiteral("ana"), QStringLiteral("maria"), surnames[which], QStringLiteral("soto")};
        std::shuffle(words.begin(), words.end(), std::mt19937(unsigned(*rc::gen::inRange(0, 1000))));
        const auto results = search(words.join(QLatin1Char(' ')), 20);
        RC_ASSERT(!results.empty());
        RC_ASSERT(results.front().id == ids[size_t(which)]);
    }));
    CHECK(rc::check("any text is answered within the limit, best first, nobody twice", [&](const std::string &bytes) {
        const QString begin =
            *rc::gen::element(QString(), QStringLiteral("an"), QStringLiteral("soto "), QStringLiteral("\""));
        const int limit = *rc::gen::inRange(1, 8);
        const auto results = search(begin + QString::fromUtf8(bytes.data(), qsizetype(bytes.size())), limit);
        RC_ASSERT(results.size() <= size_t(limit));
        std::set<qint64> seen;
        for (size_t index = 0; index < results.size(); ++index) {
            RC_ASSERT(seen.insert(results[index].id.value()).second);
            RC_ASSERT((results[index].score > 0 && results[index].score <= 1));
            RC_ASSERT((index == 0 || results[index - 1].score >= results[index].score));
        }
    }));
}
