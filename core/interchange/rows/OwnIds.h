#pragma once

#include "core/store/Connection.h"

namespace ventanilla::interchange {

// The id_externo of rows that this store made and no other system named: the beginning of the store's id and the folio,
// "3f2a9c1e:7-1234". It is told from another commune's, and found again when the file comes back.
class OwnIds
{
public:
    explicit OwnIds(store::Connection &connection);

    // "3f2a9c1e:"
    [[nodiscard]] const QString &prefix() const { return m_prefix; }
    // The row's id when the text is one of ours.
    [[nodiscard]] std::optional<qint64> rowOf(const QString &externalId) const;

private:
    QString m_prefix;
};

// The source of grants that this program recorded.
inline const QString ownSource = QStringLiteral("VENTANILLA");

} // namespace ventanilla::interchange
