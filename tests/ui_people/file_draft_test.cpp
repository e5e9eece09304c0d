#include "tests/support/AnyText.h"
#include "tests/support/Catch.h"
#include "ui/people/FileDraft.h"

#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::people;

namespace {

using tests::anyText;

TypedChanges anyChanges()
{
    TypedChanges changes;
    for (int left = *rc::gen::inRange(0, 4); left > 0; --left)
        changes.insert(anyText(), {anyText(), anyText()});
    return changes;
}

} // namespace

TEST_CASE("what was typed in a file is read back as it was written")
{
    CHECK(rc::check([] {
        const FileDraft draft{PersonId(*rc::gen::inRange<qint64>(1, 1'000'000) + (qint64(3) << 47)), anyChanges(),
            anyChanges(), *rc::gen::arbitrary<bool>()};
        const auto again = FileDraft::fromText(draft.toText());
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == draft);
    }));
}

TEST_CASE("no other text is taken for a draft")
{
    for (const char *text : {"", "{", "[]", "{}", R"({"person": 7})", R"({"person": "Rosa"})"}) {
        const auto draft = FileDraft::fromText(QString::fromLatin1(text));
        REQUIRE_FALSE(draft);
        CHECK(draft.error().kind == ErrorKind::Damaged);
    }
}

TEST_CASE("only what was typed is a change, and what others changed meanwhile shows")
{
    const QString name = QStringLiteral("given_names");
    const QString phone = QStringLiteral("phone");
    const TypedText before{{name, QStringLiteral("Rosa")}, {phone, {}}};
    const TypedText after{{name, QStringLiteral("Rosa")}, {phone, QStringLiteral("9 1")}};
    const auto changes = changesBetween(before, after);
    CHECK(changes == TypedChanges{{phone, {{}, QStringLiteral("9 1")}}});
    CHECK(textAfter(changes) == TypedText{{phone, QStringLiteral("9 1")}});
    CHECK_FALSE(changedElsewhere(changes, before));
    CHECK_FALSE(changedElsewhere(changes, after)); // the same, by whomever
    CHECK_FALSE(changedElsewhere(changes, {{name, QStringLiteral("Rosa Elvira")}, {phone, {}}}));
    CHECK(changedElsewhere(changes, {{name, QStringLiteral("Rosa")}, {phone, QStringLiteral("9 2")}}));
}
