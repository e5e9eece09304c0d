#include "core/security/AgreementText.h"
#include "core/security/Entrance.h"

#include <QCryptographicHash>
#include <QFile>

namespace ventanilla::security {

namespace {

void insertAcceptance(store::Transaction &transaction, OperatorId who, const QDateTime &now)
{
    transaction
        .statement("INSERT INTO agreement_acceptance (id, operator_id, version, text_hash, accepted_at)"
                   " VALUES (?, ?, ?, ?, ?)")
        .bind(transaction.nextId<AgreementAcceptanceTag>(), who, Agreement::currentVersion, agreementTextHash(), now)
        .run();
}

} // namespace

QString Agreement::text()
{
    QFile file(QStringLiteral(":/security/agreement.md"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return QString::fromUtf8(file.readAll());
}

Result<void> Agreement::accept(Session &session)
{
    if (session.m_agreementAccepted)
        return {};
    const OperatorId who = session.currentOperator().id;
    const QDateTime now = session.clock().now();
    auto recorded =
        session.m_database.write([&](store::Transaction &transaction) { insertAcceptance(transaction, who, now); });
    if (!recorded)
        return failure(recorded.error());
    session.m_agreementAccepted = true;
    return {};
}

Result<void> Agreement::acceptForDemonstration(Session &administrator, OperatorId who)
{
    const QDateTime now = administrator.clock().now();
    return administrator.write(
        Permission::ManageOperators, [&](store::Transaction &transaction) { insertAcceptance(transaction, who, now); });
}

QString agreementTextHash()
{
    return QString::fromLatin1(
        QCryptographicHash::hash(Agreement::text().toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool hasAcceptedAgreement(store::Connection &connection, OperatorId who)
{
    auto statement = connection.statement("SELECT count(*) FROM agreement_acceptance"
                                          " WHERE operator_id = ? AND version = ? AND text_hash = ?");
    return statement.bind(who, Agreement::currentVersion, agreementTextHash()).single<qint64>().value_or(0) > 0;
}

} // namespace ventanilla::security
