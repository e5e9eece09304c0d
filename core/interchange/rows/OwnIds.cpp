#include "core/interchange/rows/OwnIds.h"

namespace ventanilla::interchange {

OwnIds::OwnIds(store::Connection &connection)
{
    constexpr int enough = 8;
    const auto storeId = connection.statement("SELECT store_id FROM store_info").single<QString>();
    m_prefix = storeId.value_or(QString()).left(enough) + QLatin1Char(':');
}

std::optional<qint64> OwnIds::rowOf(const QString &externalId) const
{
    struct AnyTag;
    if (!externalId.startsWith(m_prefix))
        return std::nullopt;
    const auto id = Id<AnyTag>::fromFolio(externalId.mid(m_prefix.size()));
    return id ? std::optional(id->value()) : std::nullopt;
}

} // namespace ventanilla::interchange
