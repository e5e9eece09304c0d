#include "core/store/SqlFunctions.h"

#include "core/base/TextFolding.h"
#include "core/store/ConnectionState.h"
#include "core/store/PackedChanges.h"

#include <cstring>

namespace ventanilla::store {

namespace {

void foldText(sqlite3_context *context, int count, sqlite3_value **values)
{
    QString folded;
    for (int index = 0; index < count; ++index) {
        const auto *utf8 = reinterpret_cast<const char *>(sqlite3_value_text(values[index]));
        if (utf8 == nullptr)
            continue;
        if (!folded.isEmpty())
            folded.append(QLatin1Char(' '));
        folded.append(text::fold(QString::fromUtf8(utf8, sqlite3_value_bytes(values[index]))));
    }
    const QByteArray result = folded.toUtf8();
    sqlite3_result_text(context, result.constData(), int(result.size()), SQLITE_TRANSIENT);
}

// Replicated rows may change only inside a Transaction, which closes the journal's chain over the change.
ConnectionState *stateForChange(sqlite3_context *context)
{
    auto *state = static_cast<ConnectionState *>(sqlite3_user_data(context));
    if (state->inTransaction)
        return state;
    sqlite3_result_error(context, "a replicated row may only change inside a Transaction", -1);
    return nullptr;
}

bool admitChange(sqlite3_context *context)
{
    ConnectionState *state = stateForChange(context);
    if (state == nullptr)
        return false;
    state->journalled = true;
    return true;
}

void isEntered(sqlite3_context *context, int, sqlite3_value **)
{
    if (const ConnectionState *state = stateForChange(context))
        sqlite3_result_int(context, state->applying ? 0 : 1);
}

void uniteLater(sqlite3_context *context, int, sqlite3_value **values)
{
    if (ConnectionState *state = stateForChange(context))
        state->unions.note(sqlite3_value_int(values[0]), sqlite3_value_int64(values[1]));
}

void indexLater(sqlite3_context *context, int, sqlite3_value **values)
{
    ConnectionState *state = stateForChange(context);
    if (state == nullptr)
        return;
    const auto *table = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    state->searchIndex.note(table, sqlite3_value_int64(values[1]), sqlite3_value_int(values[2]) != 0);
}

void resultOf(sqlite3_context *context, const PackedChanges &packed)
{
    sqlite3_result_blob64(context, packed.bytes().data(), packed.bytes().size(), SQLITE_TRANSIENT);
}

// The row's canonical form: its columns that are not NULL.
void packRow(sqlite3_context *context, int count, sqlite3_value **values)
{
    PackedChanges packed;
    for (int index = 0; index + 1 < count; index += 2) {
        if (sqlite3_value_type(values[index + 1]) != SQLITE_NULL)
            packed.add(sqlite3_value_int(values[index]), values[index + 1]);
    }
    resultOf(context, packed);
}

void journalRow(sqlite3_context *context, int count, sqlite3_value **values)
{
    if (admitChange(context))
        packRow(context, count, values);
}

bool same(sqlite3_value *left, sqlite3_value *right)
{
    const int type = sqlite3_value_type(left);
    if (type != sqlite3_value_type(right))
        return false;
    switch (type) {
    case SQLITE_NULL:
        return true;
    case SQLITE_INTEGER:
        return sqlite3_value_int64(left) == sqlite3_value_int64(right);
    case SQLITE_FLOAT:
        return sqlite3_value_double(left) == sqlite3_value_double(right);
    default: {
        const void *leftBytes = sqlite3_value_blob(left);
        const void *rightBytes = sqlite3_value_blob(right);
        const int size = sqlite3_value_bytes(left);
        return size == sqlite3_value_bytes(right)
            && (size == 0 || std::memcmp(leftBytes, rightBytes, size_t(size)) == 0);
    }
    }
}

// NULL when nothing changed: then there is nothing to journal.
void journalUpdate(sqlite3_context *context, int count, sqlite3_value **values)
{
    if (!admitChange(context))
        return;
    PackedChanges packed;
    for (int index = 0; index + 2 < count; index += 3) {
        if (!same(values[index + 1], values[index + 2]))
            packed.add(sqlite3_value_int(values[index]), values[index + 2]);
    }
    if (packed.bytes().empty())
        sqlite3_result_null(context);
    else
        resultOf(context, packed);
}

} // namespace

void registerSqlFunctions(ConnectionState &state)
{
    const auto add = [&state](const char *name, int flags, auto *function) {
        check(sqlite3_create_function_v2(
                  state.handle, name, -1, SQLITE_UTF8 | flags, &state, function, nullptr, nullptr, nullptr),
            state.handle);
    };
    add("fold_text", SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, foldText);
    add("index_later", 0, indexLater);
    add("is_entered", 0, isEntered);
    add("unite_later", 0, uniteLater);
    add("pack_row", SQLITE_DETERMINISTIC, packRow);
    add("journal_row", 0, journalRow);
    add("journal_update", 0, journalUpdate);
}

} // namespace ventanilla::store
