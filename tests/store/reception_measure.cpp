#include "tests/store/Exchange.h"

#include <cstdio>
#include <ctime>

// Not part of the checks: `test_store "[.measure]"` prints what entering, receiving and verifying persons costs in
// processor time; the environment variable PERSONS says how many.
using namespace ventanilla;
using namespace ventanilla::store;

namespace {

class Watch
{
public:
    void print(const char *what, int rows)
    {
        const std::clock_t now = std::clock();
        const double seconds = double(now - m_start) / CLOCKS_PER_SEC;
        std::printf("%-28s %8.1f us a row\n", what, seconds * 1e6 / rows);
        m_start = std::clock();
    }

private:
    std::clock_t m_start = std::clock();
};

void addPersons(tests::TemporaryStore &store, int start, int count, int each)
{
    for (int first = start; first < start + count; first += each) {
        REQUIRE(store.database.write([&](Transaction &transaction) {
            auto insert = transaction.statement("INSERT INTO person (id, rut, given_names, surname1, surname2,"
                                                " birth_date, sex, phone) VALUES (?, ?, ?, ?, ?, ?, 1, ?)");
            for (int person = first; person < first + each; ++person) {
                const QString number = QString::number(person);
                insert
                    .bind(transaction.nextRowId("person"), 5'000'000 + person,
                        QStringLiteral("María ") + number.right(2), QStringLiteral("Pérez") + number.right(3),
                        QStringLiteral("Soto"), 2'440'000 + person % 20'000, QStringLiteral("569") + number)
                    .run();
            }
        }));
    }
}

} // namespace

TEST_CASE("what reception costs", "[.measure]")
{
    const int count = qEnvironmentVariableIntValue("PERSONS") > 0 ? qEnvironmentVariableIntValue("PERSONS") : 50'000;
    tests::TemporaryStore one(1);
    tests::TemporaryStore two(2);
    Watch watch;
    addPersons(one, 0, count / 2, count / 2);
    watch.print("entered, one transaction", count / 2);
    addPersons(one, count / 2, count / 2, 5);
    watch.print("entered, five a transaction", count / 2);
    tests::takeAll(two, one);
    watch.print("received one by one", count);
    tests::TemporaryStore three(3);
    const auto records = tests::recordsAfter(one, 1, 0);
    watch.print("read", count);
    REQUIRE(three.database.write([&](Transaction &transaction) {
        for (const auto &record : records)
            (void)journal::admit(transaction, record);
    }));
    watch.print("received in one transaction", count);
    tests::run(two, "UPDATE person SET phone = phone || '1'");
    watch.print("changed", count);
    tests::takeAll(one, two);
    watch.print("received changes", count);
    CHECK(tests::problemsOf(one).isEmpty());
    watch.print("verified", count);
    CHECK(tests::digestOf(one) == tests::digestOf(two));
}
