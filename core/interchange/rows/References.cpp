#include "core/interchange/rows/References.h"

namespace ventanilla::interchange {

bool isUnknown(const Value &given, const Value &found)
{
    return !isEmpty(given) && isEmpty(found);
}

bool isBefore(const Value &end, const Value &start)
{
    const auto *last = std::get_if<qint64>(&end);
    const auto *first = std::get_if<qint64>(&start);
    return last != nullptr && first != nullptr && *last < *first;
}

References::References(store::Transaction &transaction)
    : m_personByRut(transaction.statement("SELECT coalesce(merged_into, id) FROM person WHERE rut = ?"
                                          " ORDER BY merged_into IS NOT NULL, id LIMIT 1")),
      m_units(read(transaction.statement("SELECT code, id FROM unit"))),
      m_operators(read(transaction.statement("SELECT username, id FROM operator"))),
      m_motives(read(transaction.statement("SELECT code, id FROM motive"))),
      m_benefits(read(transaction.statement("SELECT code, id FROM benefit")))
{ }

References::Codes References::read(store::Statement statement)
{
    Codes codes;
    while (statement.step())
        codes.insert(statement.value<QString>(0).toCaseFolded(), statement.value<qint64>(1));
    return codes;
}

Value References::found(const Codes &codes, const Value &code)
{
    const auto *text = std::get_if<QString>(&code);
    if (text == nullptr)
        return {};
    const auto id = codes.constFind(text->toCaseFolded());
    return id == codes.constEnd() ? Value() : Value(*id);
}

Value References::person(const Value &rut)
{
    const auto *number = std::get_if<qint64>(&rut);
    if (number == nullptr)
        return {};
    m_personByRut.bind(*number);
    const auto id = m_personByRut.single<qint64>();
    m_personByRut.reset();
    return id ? Value(*id) : Value();
}

} // namespace ventanilla::interchange
