#include "core/sync/server/PostgresSession.h"

#include <vector>

namespace ventanilla::sync {

namespace {

class PostgresRow final : public LedgerRow
{
public:
    explicit PostgresRow(const pqxx::row &row) : m_row(row) { }

    bool isNull(int column) const override { return m_row[column].is_null(); }
    qint64 integer(int column) const override { return isNull(column) ? 0 : m_row[column].as<long long>(); }
    QString text(int column) const override
    {
        return QString::fromUtf8(m_row[column].c_str(), qsizetype(m_row[column].size()));
    }
    QByteArray bytes(int column) const override
    {
        if (isNull(column))
            return {};
        const pqxx::binarystring binary(m_row[column]);
        return QByteArray(binary.get(), qsizetype(binary.size()));
    }

private:
    const pqxx::row &m_row;
};

// As text, which is how values travel to PostgreSQL.
struct TextOf
{
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(qint64 value) const { return std::to_string(value); }
    std::string operator()(const QString &value) const { return value.toStdString(); }
    std::string operator()(const QByteArray &value) const
    {
        return QByteArray("\\x").append(value.toHex()).toStdString();
    }
};

} // namespace

const std::string &PreparedStatements::nameOf(std::string_view sql)
{
    auto [known, isNew] = m_names.try_emplace(std::string(sql));
    if (!isNew)
        return known->second;
    std::string numbered;
    int count = 0;
    for (const char letter : sql) {
        if (letter != '?')
            numbered += letter;
        else
            numbered.append("$").append(std::to_string(++count));
    }
    known->second = QStringLiteral("statement %1").arg(m_names.size()).toStdString();
    m_connection.prepare(known->second, numbered);
    return known->second;
}

pqxx::result PostgresSession::result(store::Sql sql, Values values)
{
    std::vector<std::string> texts;
    texts.reserve(values.size());
    for (const LedgerValue &value : values)
        texts.push_back(std::visit(TextOf(), value.stored()));
    std::vector<const char *> parameters;
    parameters.reserve(values.size());
    for (const LedgerValue &value : values) {
        const bool isNull = std::holds_alternative<std::monostate>(value.stored());
        parameters.push_back(isNull ? nullptr : texts[parameters.size()].c_str());
    }
    return m_work.exec_prepared(m_statements.nameOf(sql.text()), pqxx::prepare::make_dynamic_params(parameters));
}

void PostgresSession::each(store::Sql sql, Values values, const TakeRow &take)
{
    for (const pqxx::row &row : result(sql, values))
        take(PostgresRow(row));
}

qint64 PostgresSession::run(store::Sql sql, Values values)
{
    return qint64(result(sql, values).affected_rows());
}

void PostgresSession::lockCommune(const QString &code)
{
    each("SELECT 1 FROM commune WHERE code = ? FOR UPDATE", {code}, [](const LedgerRow &) {});
}

void PostgresSession::makeRoomFor(const QString &code)
{
    // A commune's code has been found to be five digits.
    m_work.exec(
        QStringLiteral("CREATE TABLE batch_%1 PARTITION OF batch FOR VALUES IN ('%1')").arg(code).toStdString());
}

} // namespace ventanilla::sync
