#include "core/attention/ContentJson.h"
#include "core/attention/Drafts.h"
#include "core/security/Drafts.h"
#include "tests/attention/Desk.h"
#include "tests/support/AnyText.h"

#include <rapidcheck.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace ventanilla;
using namespace ventanilla::attention;

namespace {

using tests::anyText;

template <class IdType>
rc::Gen<IdType> anyId()
{
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(1, 65536), rc::gen::inRange<qint64>(1, idCounterMask)),
        [](const std::pair<int, qint64> &parts) { return IdType(composeId(parts.first, parts.second)); });
}

template <class T>
std::optional<T> perhaps(const rc::Gen<T> &generator)
{
    return *rc::gen::arbitrary<bool>() ? std::optional(*generator) : std::nullopt;
}

QDateTime anyInstant()
{
    return QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange<qint64>(1'600'000'000'000, 1'900'000'000'000), Qt::UTC);
}

AttentionMotive anyMotive()
{
    AttentionMotive motive;
    motive.id = perhaps(anyId<AttentionMotiveId>()).value_or(AttentionMotiveId());
    motive.motive = *anyId<MotiveId>();
    motive.outcome = Outcome(*rc::gen::inRange(1, 6));
    motive.answer = anyText();
    motive.nextStep = anyText();
    for (int left = *rc::gen::inRange(0, 3); left > 0; --left)
        motive.documents.append(anyText());
    if (*rc::gen::arbitrary<bool>())
        motive.answerBy = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 900));
    motive.referTo = perhaps(anyId<UnitId>());
    motive.noteToUnit = anyText();
    return motive;
}

AttentionDraft anyDraft()
{
    AttentionDraft draft;
    draft.continues = perhaps(anyId<AttentionId>());
    draft.content.person = perhaps(anyId<PersonId>());
    draft.content.channel = Channel(*rc::gen::inRange(1, 6));
    draft.content.startedAt = anyInstant();
    if (*rc::gen::arbitrary<bool>())
        draft.content.endedAt = anyInstant();
    draft.content.information = anyText();
    draft.content.note = anyText();
    for (int left = *rc::gen::inRange(0, 4); left > 0; --left)
        draft.content.motives.push_back(anyMotive());
    return draft;
}

ErrorKind refusalOf(const QString &text)
{
    const auto draft = draftFromJson(text);
    REQUIRE_FALSE(draft);
    CHECK(draft.error().field == QStringLiteral("draft"));
    return draft.error().kind;
}

} // namespace

TEST_CASE("a draft written is the draft read", "[draft]")
{
    CHECK(rc::check([] {
        const AttentionDraft draft = anyDraft();
        const auto read = draftFromJson(draftToJson(draft));
        RC_ASSERT(read.has_value());
        RC_ASSERT((*read == draft));
    }));
}

TEST_CASE("a draft cut anywhere is damaged, never a crash", "[draft]")
{
    CHECK(rc::check([] {
        const QString whole = draftToJson(anyDraft());
        const auto cut = draftFromJson(whole.left(*rc::gen::inRange<qsizetype>(0, whole.size())));
        RC_ASSERT(!cut.has_value());
        RC_ASSERT((cut.error().kind == ErrorKind::Damaged));
    }));
}

TEST_CASE("a draft of a newer program is read but for what is unknown", "[draft]")
{
    tests::Desk office;
    const auto draft = office.draft({office.referred()});
    auto object = QJsonDocument::fromJson(draftToJson(draft).toUtf8()).object();
    object.insert(QLatin1String("mood"), QLatin1String("good"));
    const auto written = [&] { return QString::fromUtf8(QJsonDocument(object).toJson()); };
    CHECK(draftFromJson(written()).value() == draft);
    object.insert(QLatin1String("version"), 2);
    CHECK(refusalOf(written()) == ErrorKind::NewerVersion);
}

TEST_CASE("a text that is no draft is refused", "[draft]")
{
    for (const char *text : {"", "[]", "null", "{}", "{\"version\": 0}", "{\"version\": 1, \"channel\": 9}",
             "{\"version\": 1, \"channel\": \"x\"}", "{\"version\": 1, \"person\": \"12\"}",
             "{\"version\": 1, \"motives\": {}}", "{\"version\": 1, \"motives\": [3]}",
             "{\"version\": 1, \"motives\": [{}]}", "{\"version\": 1, \"note\": 4}",
             "{\"version\": 1, \"started_at\": \"yesterday\"}"}) {
        INFO(text);
        CHECK(refusalOf(QString::fromLatin1(text)) == ErrorKind::Damaged);
    }
    CHECK(refusalOf(QString(security::drafts::largestDraft + 1, QLatin1Char(' '))) == ErrorKind::Damaged);
}

TEST_CASE("each operator has a draft of their own, and it outlives the session", "[draft]")
{
    tests::Desk office;
    auto colleague = office.sessionOf(QStringLiteral("luz"), security::Role::FrontDesk);
    auto draft = office.draft({office.referred()});
    REQUIRE(drafts::save(office.session, draft));
    draft.content.note = QStringLiteral("más");
    REQUIRE(drafts::save(office.session, draft));
    CHECK(drafts::load(colleague).value() == std::nullopt);
    security::Session later(office.store.open(), office.session.currentOperator(), true, nullptr);
    CHECK(drafts::load(later).value() == draft);
    REQUIRE(drafts::clear(later));
    CHECK(drafts::load(office.session).value() == std::nullopt);
}

TEST_CASE("a damaged draft in the store is an error, and stays", "[draft]")
{
    tests::Desk office;
    REQUIRE(drafts::save(office.session, office.draft({})));
    REQUIRE(office.store.database.write(
        [](store::Transaction &transaction) { transaction.statement("UPDATE draft SET content = '{\"ver'").run(); }));
    CHECK(drafts::load(office.session).error().kind == ErrorKind::Damaged);
    CHECK(office.count("SELECT count(*) FROM draft") == 1);
}
