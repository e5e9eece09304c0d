#include "core/security/KeySlots.h"
#include "core/security/RecoveryCode.h"
#include "core/security/SignInAttempts.h"
#include "tests/security/StoreFixture.h"

#include <QFile>
#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::security;
using namespace ventanilla::tests;

namespace {

const KeyCost cheap{1, 8};
const QString storeId = QStringLiteral("7f6e");
const QString eva = QStringLiteral("eva");
const QString word = QStringLiteral("una clave");

KeySlots slotsOfTwo(const store::StoreKey &key)
{
    KeySlots slots(storeId);
    REQUIRE(slots.setOperator(anasName, anasPassword, key, cheap));
    REQUIRE(slots.setOperator(eva, word, key, cheap));
    return slots;
}

QByteArray replaced(const KeySlots &slots, const char *before, const char *after)
{
    QByteArray json = slots.toJson();
    REQUIRE(json.contains(before));
    return json.replace(before, after);
}

} // namespace

TEST_CASE("each slot opens with its own password only", "[keys]")
{
    const auto key = store::StoreKey::random();
    const KeySlots slots = slotsOfTwo(key);
    CHECK(slots.open(anasName, anasPassword)->current == key);
    CHECK(slots.open(eva, word)->current == key);
    CHECK(kindOf(slots.open(eva, anasPassword)) == ErrorKind::WrongPassword);
    CHECK(slots.usernames() == QStringList{anasName, eva});
}

TEST_CASE("slots are the same after being saved, and refuse what they do not understand", "[keys]")
{
    const KeySlots slots = slotsOfTwo(store::StoreKey::random());
    QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("keys.json"));
    CHECK(kindOf(KeySlots::load(file)) == ErrorKind::FileMissing);
    REQUIRE(slots.save(file));
    CHECK(KeySlots::load(file) == slots);
    CHECK(kindOf(KeySlots::fromJson(replaced(slots, "\"version\": 1", "\"version\": 2"))) == ErrorKind::NewerVersion);
    CHECK(kindOf(KeySlots::fromJson(slots.toJson().chopped(10))) == ErrorKind::Damaged);
    CHECK(kindOf(KeySlots::fromJson(replaced(slots, "\"argon2id_memory_kib\": 8", "\"argon2id_memory_kib\": 9999999")))
        == ErrorKind::Damaged);
    CHECK(kindOf(KeySlots::fromJson("[]")) == ErrorKind::Damaged);
}

TEST_CASE("a slot belongs to one store and one name", "[keys]")
{
    const KeySlots slots = slotsOfTwo(store::StoreKey::random());
    const auto ofAnotherStore = KeySlots::fromJson(replaced(slots, "7f6e", "7f6f"));
    REQUIRE(ofAnotherStore);
    CHECK(kindOf(ofAnotherStore->open(eva, word)) == ErrorKind::WrongPassword);
    const auto renamed = KeySlots::fromJson(replaced(slots, "\"eva\"", "\"iva\""));
    REQUIRE(renamed);
    CHECK(kindOf(renamed->open(QStringLiteral("iva"), word)) == ErrorKind::WrongPassword);
}

TEST_CASE("an operator who is suspended keeps the password but not the store's key", "[keys]")
{
    const auto key = store::StoreKey::random();
    KeySlots slots = slotsOfTwo(key);
    slots.suspend(eva);
    CHECK(slots.usernames() == QStringList{anasName});
    CHECK(kindOf(slots.open(eva, word)) == ErrorKind::PermissionDenied);
    CHECK(kindOf(slots.open(eva, anasPassword)) == ErrorKind::WrongPassword);
    CHECK(kindOf(slots.admit(eva, store::StoreKey::random())) == ErrorKind::Damaged);
    REQUIRE(slots.admit(eva, key));
    CHECK(slots.open(eva, word)->current == key);
}

TEST_CASE("while the key is renewed every slot opens both, and a forged one never gets the new", "[keys]")
{
    const auto key = store::StoreKey::random();
    const auto next = store::StoreKey::random();
    KeySlots slots = slotsOfTwo(key);
    slots.suspend(eva);
    const auto code = slots.renewRecoveryCode(key, cheap);
    REQUIRE(code);
    SECTION("all made by this store")
    {
        REQUIRE(slots.beginRenewal(key, next));
        const auto both = slots.open(anasName, anasPassword);
        CHECK((both->current == key && both->next == next));
        CHECK(slots.openRecovery(*code)->next == next);
        slots.finishRenewal(next);
        CHECK(slots.open(anasName, anasPassword)->current == next);
        CHECK_FALSE(slots.open(anasName, anasPassword)->next);
        CHECK(slots.openRecovery(*code)->current == next);
        CHECK(kindOf(slots.open(eva, word)) == ErrorKind::PermissionDenied);
        REQUIRE(slots.admit(eva, next));
        CHECK(slots.open(eva, word)->current == next);
    }
    SECTION("one slipped in by somebody who could write the file")
    {
        REQUIRE(slots.setOperator(QStringLiteral("intruso"), word, store::StoreKey::random(), cheap));
        CHECK(kindOf(slots.beginRenewal(key, next)) == ErrorKind::Damaged);
        slots.finishRenewal(key);
        CHECK_FALSE(slots.hasOperator(QStringLiteral("intruso")));
        CHECK(slots.open(anasName, anasPassword)->current == key);
    }
}

TEST_CASE("a recovery code is read however it is typed, and a mistake is told from a wrong code", "[keys]")
{
    using namespace recovery_code;
    CHECK(kindOf(parse(QStringLiteral(" - "))) == ErrorKind::MissingInput);
    CHECK(parse(QStringLiteral("abcd")).error().detail == QStringLiteral("length"));
    CHECK(parse(QStringLiteral("ab!d")).error().detail == QStringLiteral("symbol"));
    CHECK(rc::check("lower case, other separators and look-alikes", [] {
        const QString code = recovery_code::random();
        QString typed = code.toLower();
        typed.replace(QLatin1Char('0'), QLatin1Char('o')).replace(QLatin1Char('1'), QLatin1Char('L'));
        typed.replace(QLatin1Char('-'), QStringLiteral(" \u2013 "));
        RC_ASSERT(*parse(typed) == *parse(code));
        RC_ASSERT(parse(code)->size() == 28);
    }));
    CHECK(rc::check("one wrong symbol, or two neighbours exchanged", [] {
        QString symbols = *parse(recovery_code::random());
        const int at = *rc::gen::inRange(0, 27);
        const QString before = symbols;
        if (*rc::gen::arbitrary<bool>())
            symbols[at] = QLatin1String("0123456789ABCDEFGHJKMNPQRSTVWXYZ").at(*rc::gen::inRange(0, 32));
        else
            std::swap(symbols[at], symbols[at + 1]);
        RC_PRE(symbols != before);
        RC_ASSERT(parse(symbols).error().detail == QStringLiteral("checksum"));
    }));
}

TEST_CASE("the wait doubles from the fourth failure to a quarter of an hour", "[keys]")
{
    ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC));
    SignInAttempts attempts;
    std::vector<qint64> waits;
    for (int failures = 1; failures <= 16; ++failures) {
        attempts.recordFailure(eva, clock);
        waits.push_back(attempts.secondsToWait(eva, clock));
    }
    CHECK(waits == std::vector<qint64>{0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900});
    CHECK(attempts.secondsToWait(anasName, clock) == 0);
    clock.advanceSeconds(899);
    CHECK(attempts.secondsToWait(eva, clock) == 1);
    clock.advanceSeconds(-1'000'000);
    CHECK(attempts.secondsToWait(eva, clock) == 900);
    clock.advanceSeconds(900);
    CHECK(attempts.secondsToWait(eva, clock) == 0);
    attempts.recordSuccess(eva);
    attempts.recordFailure(eva, clock);
    CHECK(attempts.secondsToWait(eva, clock) == 0);
}
