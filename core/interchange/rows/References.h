#pragma once

#include "core/interchange/rows/RowImporter.h"

#include <QHash>

namespace ventanilla::interchange {

// A name that was given but leads nowhere.
[[nodiscard]] bool isUnknown(const Value &given, const Value &found);
// Two dates or instants of which both are given.
[[nodiscard]] bool isBefore(const Value &end, const Value &start);

// What the rows of a file name and the store must already have.
class References
{
public:
    explicit References(store::Transaction &transaction);

    // The row's id for a code, a username or a RUT; an empty value for one that is not there.
    [[nodiscard]] Value person(const Value &rut);
    [[nodiscard]] Value unit(const Value &code) const { return found(m_units, code); }
    [[nodiscard]] Value operatorNamed(const Value &username) const { return found(m_operators, username); }
    [[nodiscard]] Value motive(const Value &code) const { return found(m_motives, code); }
    [[nodiscard]] Value benefit(const Value &code) const { return found(m_benefits, code); }

private:
    using Codes = QHash<QString, qint64>;
    [[nodiscard]] static Codes read(store::Statement statement);
    [[nodiscard]] static Value found(const Codes &codes, const Value &code);

    store::Statement m_personByRut;
    Codes m_units;
    Codes m_operators;
    Codes m_motives;
    Codes m_benefits;
};

} // namespace ventanilla::interchange
