#include "core/store/ConnectionState.h"
#include "core/store/VerifyParts.h"

#include <sodium.h>

#include <array>
#include <string>

namespace ventanilla::store {

namespace {

void addIds(Connection &connection, Sql sql, ProblemKind kind, const QString &what, ProblemList &problems)
{
    auto rows = connection.statement(sql);
    while (rows.step())
        problems.add(kind, what.arg(Id<void>(rows.value<qint64>(0)).folio()));
}

struct IndexedText
{
    const char *table;
    // id and text of the rows with id > ?, in the order of ids.
    const char *source;
};

constexpr std::array indexedTexts{
    IndexedText{"person_search",
        "SELECT id, fold_text(given_names, surname1, surname2, social_name) FROM person"
        " WHERE merged_into IS NULL AND id > ? ORDER BY id LIMIT ?"},
    IndexedText{"household_search",
        "SELECT id, fold_text(address) FROM household WHERE address IS NOT NULL AND id > ? ORDER BY id LIMIT ?"},
};

// A set of (row, word) pairs as its size and the sum of their hashes, so that sets can be compared whatever their order
// and however large they are.
class PairSum
{
public:
    explicit PairSum(const std::array<unsigned char, crypto_shorthash_KEYBYTES> &key) : m_key(key) { }

    void addAll(Statement &pairs)
    {
        while (pairs.step())
            add(pairs.value<qint64>(0), pairs.value<QByteArray>(1));
    }

    bool operator==(const PairSum &other) const { return m_count == other.m_count && m_sum == other.m_sum; }

private:
    void add(qint64 row, const QByteArray &word)
    {
        QByteArray pair(reinterpret_cast<const char *>(&row), sizeof row);
        pair += word;
        quint64 hash = 0;
        static_assert(crypto_shorthash_BYTES == sizeof hash);
        crypto_shorthash(reinterpret_cast<unsigned char *>(&hash),
            reinterpret_cast<const unsigned char *>(pair.constData()), quint64(pair.size()), m_key.data());
        m_sum += hash;
        ++m_count;
    }

    const std::array<unsigned char, crypto_shorthash_KEYBYTES> &m_key;
    quint64 m_sum = 0;
    qint64 m_count = 0;
};

// Temporary tables: an index that is filled anew, and the contents of both as (row, word) pairs. They go with the
// snapshot that made them.
std::string createTemporary(const IndexedText &index)
{
    return std::string("CREATE VIRTUAL TABLE temp.verify_actual USING fts5vocab(main, ") + index.table
        + ", instance);"
          "CREATE VIRTUAL TABLE temp.verify_words USING fts5(words, content = '', detail = none,"
          " tokenize = \"unicode61 remove_diacritics 0\");"
          "CREATE VIRTUAL TABLE temp.verify_expected USING fts5vocab(temp, verify_words, instance);";
}

// Fills the temporary index with the rows after `last`; moves `last` to the last of them. False when there were none.
bool fillChunk(Connection &connection, const IndexedText &index, qint64 &last)
{
    constexpr int rowsAtOnce = 20'000;
    connection.statement("INSERT INTO temp.verify_words (verify_words) VALUES ('delete-all')").run();
    auto rows = connection.statement(Sql::generated(index.source));
    rows.bind(last, rowsAtOnce);
    auto insert = connection.statement("INSERT INTO temp.verify_words (rowid, words) VALUES (?, ?)");
    bool any = false;
    while (rows.step()) {
        last = rows.value<qint64>(0);
        insert.bind(last, rows.value<QString>(1)).run();
        any = true;
    }
    return any;
}

bool indexedWordsAreRight(Connection &connection, const IndexedText &index, const ProblemList &problems)
{
    std::array<unsigned char, crypto_shorthash_KEYBYTES> key{};
    crypto_shorthash_keygen(key.data());
    PairSum expected(key);
    for (qint64 last = 0; !problems.isCancelled() && fillChunk(connection, index, last);) {
        auto pairs = connection.statement("SELECT doc, CAST(term AS BLOB) FROM temp.verify_expected");
        expected.addAll(pairs);
    }
    PairSum actual(key);
    auto pairs = connection.statement("SELECT doc, CAST(term AS BLOB) FROM temp.verify_actual");
    actual.addAll(pairs);
    return problems.isCancelled() || actual == expected;
}

Result<void> checkSearchIndex(Database &database, const IndexedText &index, ProblemList &problems)
{
    const std::string check =
        std::string("INSERT INTO ") + index.table + " (" + index.table + ") VALUES ('integrity-check')";
    auto whole = database.write([&](Transaction &transaction) {
        transaction.statement(Sql::generated(check)).run(); // a statement that writes, says FTS5
    });
    if (!whole)
        return whole;
    return database.read([&](Connection &connection) {
        execute(database.state(), createTemporary(index).c_str());
        if (!indexedWordsAreRight(connection, index, problems))
            problems.add(ProblemKind::SearchIndex, QString::fromLatin1(index.table));
    });
}

} // namespace

void checkReferralStates(Connection &connection, ProblemList &problems)
{
    addIds(connection,
        "SELECT f.referral_id FROM referral_standing f LEFT JOIN referral_state s ON s.referral_id = f.referral_id"
        " WHERE (s.state, s.since, s.event_id, s.unit_id, s.assignee_id, s.from_unit_id, s.deadline)"
        " IS NOT (f.state, f.since, f.event_id, f.unit_id, f.assignee_id, f.from_unit_id, f.deadline)",
        ProblemKind::DerivedState, QStringLiteral("referral_state %1: not what its steps say"), problems);
    addIds(connection,
        "SELECT referral_id FROM referral_state s"
        " WHERE NOT EXISTS (SELECT 1 FROM referral_event e WHERE e.referral_id = s.referral_id)",
        ProblemKind::DerivedState, QStringLiteral("referral_state %1: no event"), problems);
}

void checkGrantStates(Connection &connection, ProblemList &problems)
{
    addIds(connection, "SELECT grant_id FROM (SELECT * FROM derived_grant_state EXCEPT SELECT * FROM grant_state)",
        ProblemKind::DerivedState, QStringLiteral("grant_state %1: not what the steps say"), problems);
    addIds(connection, "SELECT grant_id FROM grant_state WHERE grant_id NOT IN (SELECT id FROM benefit_grant)",
        ProblemKind::DerivedState, QStringLiteral("grant_state %1: no grant"), problems);
}

Result<void> checkSearchIndexes(Database &database, ProblemList &problems)
{
    for (const IndexedText &index : indexedTexts) {
        if (auto checked = checkSearchIndex(database, index, problems); !checked)
            return checked;
    }
    return {};
}

} // namespace ventanilla::store
