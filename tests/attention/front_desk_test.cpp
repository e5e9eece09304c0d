#include "core/attention/Drafts.h"
#include "tests/attention/Desk.h"

using namespace ventanilla;
using namespace ventanilla::attention;
using tests::Desk;

namespace {

ErrorKind kindOf(const Result<AttentionId> &result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

QString fieldOf(const Result<AttentionId> &result)
{
    REQUIRE_FALSE(result);
    return result.error().field;
}

} // namespace

TEST_CASE("an attention is finished with its motives, its times and its operator", "[front_desk]")
{
    Desk office;
    auto draft = office.draft({Desk::motive(office.suf, Outcome::Resolved)});
    draft.content.information = QStringLiteral("Qué es el SUF");
    office.store.clock.advanceSeconds(420);
    REQUIRE(drafts::save(office.session, draft));
    const auto id = office.desk.finish(draft);
    REQUIRE(id);
    const auto stored = office.desk.read(*id);
    REQUIRE(stored);
    CHECK(stored->person == office.person);
    CHECK(stored->unit == office.window);
    CHECK(stored->operatorId == office.session.currentOperator().id);
    CHECK(stored->startedAt.secsTo(stored->endedAt) == 420);
    CHECK(stored->finished);
    CHECK(stored->information == QStringLiteral("Qué es el SUF"));
    REQUIRE(stored->motives.size() == 1);
    CHECK(stored->motives[0].outcome == Outcome::Resolved);
    CHECK(drafts::load(office.session).value() == std::nullopt);
    CHECK(office.count("SELECT count(*) FROM audit_event WHERE action = 4") == 1);
}

TEST_CASE("an attention with a pending motive ends, but is not a finished one", "[front_desk]")
{
    Desk office;
    const auto id = office.desk.finish(
        office.draft({Desk::motive(office.suf, Outcome::Resolved), Desk::motive(office.report, Outcome::Pending)}));
    REQUIRE(id);
    const auto stored = office.desk.read(*id);
    CHECK(stored->endedAt.isValid());
    CHECK_FALSE(stored->finished);
}

TEST_CASE("what cannot be is refused, and nothing is written", "[front_desk]")
{
    Desk office;
    auto draft = office.draft({Desk::motive(office.suf, Outcome::Informed)});
    SECTION("no motive")
    {
        draft.content.motives.clear();
        CHECK(kindOf(office.desk.finish(draft)) == ErrorKind::MissingInput);
        CHECK(fieldOf(office.desk.finish(draft)) == QStringLiteral("motives"));
    }
    SECTION("thirteen motives")
    {
        draft.content.motives.resize(13, draft.content.motives[0]);
        CHECK(fieldOf(office.desk.finish(draft)) == QStringLiteral("motives"));
        draft.content.motives.resize(12);
        CHECK(office.desk.finish(draft).has_value());
        return;
    }
    SECTION("a text too long")
    {
        draft.content.motives[0].answer = QString(4001, QLatin1Char('a'));
        CHECK(fieldOf(office.desk.finish(draft)) == QStringLiteral("answer"));
        draft.content.motives[0].answer.chop(1);
        draft.content.note = QString(4001, QLatin1Char('a'));
        CHECK(fieldOf(office.desk.leaveOpen(draft)) == QStringLiteral("note"));
    }
    SECTION("a start in the future")
    {
        draft.content.startedAt = draft.content.startedAt.addSecs(1);
        CHECK(fieldOf(office.desk.finish(draft)) == QStringLiteral("started_at"));
    }
    SECTION("an end before the start, or in the future")
    {
        draft.content.endedAt = draft.content.startedAt.addSecs(-1);
        CHECK(fieldOf(office.desk.finish(draft)) == QStringLiteral("ended_at"));
        draft.content.endedAt = draft.content.startedAt.addSecs(1);
        CHECK(fieldOf(office.desk.finish(draft)) == QStringLiteral("ended_at"));
    }
    SECTION("a motive that is no longer used")
    {
        draft.content.motives.push_back(Desk::motive(office.retired, Outcome::Informed));
        const auto refused = office.desk.finish(draft);
        CHECK(fieldOf(refused) == QStringLiteral("motive"));
        CHECK(refused.error().detail == QStringLiteral("2"));
    }
    SECTION("a person who does not exist")
    {
        draft.content.person = PersonId(office.person.value() + 100);
        CHECK(kindOf(office.desk.finish(draft)) == ErrorKind::NotFound);
    }
    SECTION("a referral to nowhere")
    {
        draft.content.motives[0].outcome = Outcome::Referred;
        CHECK(fieldOf(office.desk.finish(draft)) == QStringLiteral("refer_to"));
    }
    SECTION("an answer expected before the visit")
    {
        draft.content.motives[0].answerBy = QDate(2026, 3, 1);
        CHECK(fieldOf(office.desk.finish(draft)) == QStringLiteral("answer_by"));
    }
    SECTION("somebody who may not register")
    {
        auto supervisor = office.sessionOf(QStringLiteral("jefe"), security::Role::Supervisor);
        FrontDesk desk(supervisor, office.remembered.sources());
        CHECK(kindOf(desk.finish(draft)) == ErrorKind::PermissionDenied);
    }
    CHECK(office.count("SELECT count(*) FROM attention") == 0);
    CHECK(office.count("SELECT count(*) FROM attention_motive") == 0);
}

TEST_CASE("an anonymous enquiry needs no person", "[front_desk]")
{
    Desk office;
    auto draft = office.draft({Desk::motive(office.suf, Outcome::Informed)});
    draft.content.person.reset();
    const auto id = office.desk.finish(draft);
    REQUIRE(id);
    CHECK_FALSE(office.desk.read(*id)->person);
}

TEST_CASE("an attention for a merged record belongs to the person it was merged into", "[front_desk]")
{
    Desk office;
    PersonId kept;
    REQUIRE(office.store.database.write([&](store::Transaction &transaction) {
        kept = tests::addPerson(transaction, QStringLiteral("Ana"), QStringLiteral("Munoz"));
        transaction.statement("UPDATE person SET merged_into = ? WHERE id = ?").bind(kept, office.person).run();
    }));
    const auto id = office.desk.finish(office.draft({Desk::motive(office.suf, Outcome::Informed)}));
    REQUIRE(id);
    CHECK(office.desk.read(*id)->person == kept);
}

TEST_CASE("an attention left open is gone on with and finished once", "[front_desk]")
{
    Desk office;
    const auto id = office.desk.leaveOpen(office.draft({Desk::motive(office.suf, Outcome::Pending)}));
    REQUIRE(id);
    office.store.clock.advanceSeconds(3600);
    auto draft = office.desk.reopen(*id);
    REQUIRE(draft);
    CHECK(draft->continues == *id);
    draft->content.motives[0].outcome = Outcome::Resolved;
    draft->content.motives.push_back(office.referred());
    const auto finished = office.desk.finish(*draft);
    REQUIRE(finished);
    CHECK(*finished == *id);
    const auto stored = office.desk.read(*id);
    CHECK(stored->startedAt.secsTo(stored->endedAt) == 3600);
    CHECK(stored->finished);
    CHECK(stored->motives[0].id == draft->content.motives[0].id);
    CHECK(stored->motives[1].referTo == office.social);
    CHECK(kindOf(office.desk.finish(*draft)) == ErrorKind::Conflict);
    CHECK(office.desk.reopen(*id).error().kind == ErrorKind::Conflict);
    CHECK(office.count("SELECT count(*) FROM attention") == 1);
}

TEST_CASE("a draft's motive of another attention becomes a row of its own", "[front_desk]")
{
    Desk office;
    const auto first = office.desk.finish(office.draft({Desk::motive(office.suf, Outcome::Resolved)}));
    REQUIRE(first);
    auto draft = office.draft(office.desk.read(*first)->motives);
    draft.content.motives[0].outcome = Outcome::Pending;
    const auto open = office.desk.leaveOpen(draft);
    REQUIRE(open);
    draft.continues = *open;
    REQUIRE(office.desk.finish(draft));
    CHECK(office.desk.read(*first)->motives[0].outcome == Outcome::Resolved);
    CHECK(office.desk.read(*open)->motives[0].outcome == Outcome::Pending);
    CHECK(office.count("SELECT count(*) FROM attention_motive") == 2);
}

TEST_CASE("a motive referred is sent once, and only by those who may refer", "[front_desk]")
{
    Desk office;
    const auto id = office.desk.leaveOpen(office.draft({office.referred()}));
    REQUIRE(id);
    REQUIRE(office.remembered.made[*id].size() == 1);
    CHECK(office.remembered.made[*id][0].person == office.person);
    const auto draft = office.desk.reopen(*id);
    REQUIRE(office.desk.finish(*draft));
    CHECK(office.remembered.made[*id].size() == 1);
}

TEST_CASE("a correction keeps what the attention said before", "[front_desk]")
{
    Desk office;
    const auto id = office.desk.finish(office.draft({Desk::motive(office.suf, Outcome::Pending)}));
    REQUIRE(id);
    const auto before = contentOf(*office.desk.read(*id));
    auto content = before;
    content.motives[0].outcome = Outcome::Resolved;
    content.motives[0].answer = QStringLiteral("Le corresponde");
    content.note = QStringLiteral("Se había anotado mal");
    office.store.clock.advanceSeconds(60);
    CHECK(office.desk.correct(*id, content, QStringLiteral("  ")).error().kind == ErrorKind::MissingInput);
    REQUIRE(office.desk.correct(*id, content, QStringLiteral("Error al anotar")));
    const auto stored = office.desk.read(*id);
    CHECK(contentOf(*stored) == content);
    CHECK(stored->finished);
    const auto corrections = office.desk.corrections(*id);
    REQUIRE(corrections);
    REQUIRE(corrections->size() == 1);
    CHECK(corrections->at(0).previous == before);
    CHECK(corrections->at(0).reason == QStringLiteral("Error al anotar"));
    CHECK(corrections->at(0).operatorName == QStringLiteral("Operadora rosa"));
    CHECK(corrections->at(0).correctedAt == office.store.clock.now());
}

TEST_CASE("one's own attention is corrected the same day, any other by who may", "[front_desk]")
{
    Desk office;
    const auto id = office.desk.finish(office.draft({Desk::motive(office.suf, Outcome::Informed)}));
    REQUIRE(id);
    const auto content = contentOf(*office.desk.read(*id));
    const auto reason = QStringLiteral("Otra fecha");
    auto colleague = office.sessionOf(QStringLiteral("luz"), security::Role::FrontDesk);
    FrontDesk hers(colleague, office.remembered.sources());
    CHECK(hers.correct(*id, content, reason).error().kind == ErrorKind::PermissionDenied);
    office.store.clock.advanceSeconds(24 * 3600);
    CHECK(office.desk.correct(*id, content, reason).error().kind == ErrorKind::PermissionDenied);
    CHECK(office.count("SELECT count(*) FROM attention_correction") == 0);
    auto head = office.sessionOf(QStringLiteral("jefa"), security::Role::UnitHead);
    FrontDesk office2(head, office.remembered.sources());
    CHECK(office2.correct(*id, content, reason));
    CHECK(office.count("SELECT count(*) FROM attention_correction") == 1);
}

TEST_CASE("an open attention is continued, not corrected", "[front_desk]")
{
    Desk office;
    const auto id = office.desk.leaveOpen(office.draft({Desk::motive(office.suf, Outcome::Pending)}));
    REQUIRE(id);
    const auto content = contentOf(*office.desk.read(*id));
    CHECK(office.desk.correct(*id, content, QStringLiteral("Error")).error().kind == ErrorKind::Conflict);
}

TEST_CASE("a correction sends what is referred now and withdraws what is no longer", "[front_desk]")
{
    Desk office;
    const auto id = office.desk.finish(office.draft({office.referred()}));
    REQUIRE(id);
    auto content = contentOf(*office.desk.read(*id));
    auto &made = office.remembered.made[*id];
    SECTION("no longer referred, and then again")
    {
        content.motives[0].outcome = Outcome::Resolved;
        content.motives[0].referTo.reset();
        REQUIRE(office.desk.correct(*id, content, QStringLiteral("No era")));
        REQUIRE(made.size() == 1);
        CHECK(made[0].state == ReferralState::Closed);
        content.motives[0].outcome = Outcome::Referred;
        content.motives[0].referTo = office.social;
        REQUIRE(office.desk.correct(*id, content, QStringLiteral("Sí era")));
        CHECK(made.size() == 2);
        CHECK(made.back().state == ReferralState::Sent);
    }
    SECTION("another person")
    {
        REQUIRE(office.store.database.write([&](store::Transaction &transaction) {
            content.person = tests::addPerson(transaction, QStringLiteral("Eva"), QStringLiteral("Soto"));
        }));
        REQUIRE(office.desk.correct(*id, content, QStringLiteral("Otra persona")));
        REQUIRE(made.size() == 2);
        CHECK(made[0].state == ReferralState::Closed);
        CHECK(made[1].person == content.person);
    }
    SECTION("one that was answered and closed has done its work")
    {
        made[0].state = ReferralState::Closed;
        content.note = QStringLiteral("Nota");
        REQUIRE(office.desk.correct(*id, content, QStringLiteral("Nota")));
        CHECK(made.size() == 1);
    }
}

TEST_CASE("the destination of a motive comes from the protocol", "[front_desk]")
{
    Desk office;
    CHECK(office.desk.destinationFor(office.report).value() == std::nullopt);
    office.remembered.protocol = ProtocolSummary{office.social, QStringLiteral("UAS"), {}, 5, QDate(2026, 3, 9)};
    CHECK(office.desk.destinationFor(office.report).value() == office.remembered.protocol);
}
