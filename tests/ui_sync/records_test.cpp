#include "core/store/JournalReading.h"
#include "tests/ui_sync/ShownExchange.h"
#include "ui/sync/ComputerModel.h"
#include "ui/sync/LogModel.h"

using namespace ventanilla;
using namespace ventanilla::tests;
using security::Role;
using sync::RecordState;

namespace {

std::optional<RecordState> stateOf(Computer &computer, const std::vector<sync::sync_state::Row> &rows)
{
    const auto state =
        computer.database.read([&](store::Connection &connection) { return sync::sync_state::of(connection, rows); });
    REQUIRE(state);
    return *state;
}

qint64 writtenHere(Computer &computer)
{
    const auto sequence = computer.database.read(
        [&](store::Connection &connection) { return store::journal::known(connection).sequenceOf(1); });
    REQUIRE(sequence);
    return *sequence;
}

sync::ExchangeRecord attempt(const QDateTime &at, const QString &problem)
{
    return {0, at, sync::Carrier::Server, 0, 0, 0, 0, 0, problem};
}

} // namespace

TEST_CASE("a record of several rows has come as far as the last of them; alone, a computer says nothing of it")
{
    TwoComputers two;
    auto session = two.office.as(Role::FrontDesk);
    const PersonId first = TwoComputers::addPerson(session);
    const sync::sync_state::Row earlier{PersonTag::table, first.value()};
    const qint64 upToFirst = writtenHere(two.office);
    TwoComputers::setPhone(session, first, QStringLiteral("56922222222"));
    const sync::sync_state::Row desk{OperatorTag::table, composeId(1, 1)};
    const auto note = [&](const auto &how, qint64 sequence) {
        REQUIRE(two.office.database.write([&](store::Transaction &transaction) { how(transaction, sequence); }));
    };
    CHECK(stateOf(two.office, {desk, earlier}) == RecordState::OnlyHere);
    note(sync::sync_state::noteConfirmed, upToFirst);
    CHECK(stateOf(two.office, {desk}) == RecordState::Confirmed);
    CHECK(stateOf(two.office, {desk, earlier}) == RecordState::OnlyHere); // changed since
    note(sync::sync_state::noteSent, writtenHere(two.office));
    CHECK(stateOf(two.office, {desk, earlier}) == RecordState::Sent);
    note(sync::sync_state::noteConfirmed, writtenHere(two.office));
    CHECK(stateOf(two.office, {desk, earlier}) == RecordState::Confirmed);
    CHECK(stateOf(two.office, {}) == std::nullopt);
    Computer alone(1, QStringLiteral("PC"));
    CHECK(stateOf(alone, {{PersonTag::table, composeId(1, 1)}}) == std::nullopt);
}

TEST_CASE("the list of computers says up to when the work of each is known")
{
    TwoComputers two;
    two.laptop.clock.advanceSeconds(3600);
    auto visits = two.laptop.as(Role::SocialWorker);
    TwoComputers::addPerson(visits);
    {
        ShownExchange shown(two.office);
        const auto *computers = shown.screen.findChild<sync_ui::ComputerModel *>();
        CHECK(computers->index(1, sync_ui::ComputerModel::Latest).data().toString() == QStringLiteral("–"));
    }
    two.exchange();
    ShownExchange shown(two.office);
    const auto *computers = shown.screen.findChild<sync_ui::ComputerModel *>();
    CHECK(computers->index(1, sync_ui::ComputerModel::Latest).data().toString() == QStringLiteral("02-03-2026 10:00"));
}

TEST_CASE("attempts that failed alike one after another are one row of the log")
{
    sync_ui::LogModel model;
    const QDateTime noon(QDate(2026, 3, 5), QTime(15, 0), Qt::UTC);
    const QString offline = QStringLiteral("offline");
    auto good = attempt(noon.addSecs(-3600), {});
    good.sentEntries = 1'200;
    auto interrupted = attempt(noon.addSecs(-7200), offline);
    interrupted.sentEntries = 4; // has done something: stands for itself
    model.setRecords({attempt(noon, offline), attempt(noon.addSecs(-600), offline),
        attempt(noon.addSecs(-1200), offline), good, attempt(noon.addSecs(-5000), offline), interrupted});
    REQUIRE(model.rowCount() == 4);
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    CHECK(cell(0, sync_ui::LogModel::When) == QStringLiteral("05-03-2026 12:00"));
    CHECK(cell(0, sync_ui::LogModel::Outcome).endsWith(QStringLiteral("(3 times since 05-03-2026 11:40)")));
    CHECK(cell(0, sync_ui::LogModel::Sent) == QStringLiteral("–"));
    CHECK(cell(1, sync_ui::LogModel::Sent) == QStringLiteral("1.200"));
    CHECK_FALSE(cell(2, sync_ui::LogModel::Outcome).contains(QStringLiteral("times")));
    CHECK(cell(3, sync_ui::LogModel::Sent) == QStringLiteral("4"));
}
