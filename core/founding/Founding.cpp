#include "core/founding/Founding.h"

#include "core/attention/Attention.h"
#include "core/base/ShippedTable.h"
#include "core/catalogue/Benefit.h"
#include "core/referrals/Protocol.h"
#include "core/security/Units.h"

#include <QHash>

namespace ventanilla::founding {

namespace {

Result<ShippedTable> catalogueTable(const char *name)
{
    return ShippedTable::read(QStringLiteral(":/catalogue/") + QString::fromLatin1(name));
}

class Foundations
{
public:
    Foundations(store::Transaction &transaction, const QDate &validFrom)
        : m_transaction(transaction), m_validFrom(validFrom)
    { }

    void addUnits(const ShippedTable &table)
    {
        for (int row = 0; row < table.rowCount(); ++row) {
            security::Unit unit;
            unit.code = table.text(row, "codigo");
            unit.name = table.text(row, "nombre");
            unit.external = table.number(row, "externa").value_or(0) != 0;
            m_units.insert(unit.code, security::units::insert(m_transaction, unit));
        }
    }

    void addMotives(const ShippedTable &table)
    {
        for (int row = 0; row < table.rowCount(); ++row) {
            attention::Motive motive;
            motive.code = table.text(row, "codigo");
            motive.name = table.text(row, "nombre");
            motive.unit = unitOf(table.text(row, "unidad"));
            motive.position = row + 1;
            m_motives.insert(motive.code, attention::motives::insert(m_transaction, motive));
        }
    }

    void addProtocols(const ShippedTable &table)
    {
        constexpr int usualDays = 10;
        for (int row = 0; row < table.rowCount(); ++row) {
            referrals::Protocol protocol;
            protocol.fromUnit = m_units.value(table.text(row, "unidad_origen"));
            protocol.toUnit = m_units.value(table.text(row, "unidad_destino"));
            if (const QString motive = table.text(row, "motivo"); m_motives.contains(motive))
                protocol.motive = m_motives.value(motive);
            protocol.documents = entries(table.text(row, "documentos"));
            protocol.maximumDays = table.number(row, "dias_maximos").value_or(usualDays);
            protocol.validFrom = m_validFrom;
            (void)referrals::protocols::insert(m_transaction, protocol);
        }
    }

    void addBenefits(const ShippedTable &table)
    {
        for (int row = 0; row < table.rowCount(); ++row)
            (void)catalogue::benefits::insert(m_transaction, benefitAt(table, row));
    }

private:
    [[nodiscard]] std::optional<UnitId> unitOf(const QString &code) const
    {
        const auto found = m_units.constFind(code);
        return found != m_units.constEnd() ? std::optional(*found) : std::nullopt;
    }

    [[nodiscard]] static QStringList entries(const QString &text)
    {
        return text.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    }

    [[nodiscard]] catalogue::Benefit benefitAt(const ShippedTable &table, int row) const
    {
        catalogue::Benefit benefit;
        benefit.code = table.text(row, "codigo");
        benefit.name = table.text(row, "nombre");
        benefit.unit = unitOf(table.text(row, "unidad"));
        const QString kind = table.text(row, "tipo");
        benefit.kind = kind == QLatin1String("DINERO") ? catalogue::BenefitKind::Money
            : kind == QLatin1String("ESPECIE")         ? catalogue::BenefitKind::Goods
                                                       : catalogue::BenefitKind::Service;
        const QString scope = table.text(row, "ambito");
        benefit.scope = scope == QLatin1String("LOCAL") ? catalogue::BenefitScope::Local
            : scope == QLatin1String("REGIONAL")        ? catalogue::BenefitScope::Regional
                                                        : catalogue::BenefitScope::National;
        benefit.requirements = table.text(row, "requisitos");
        benefit.documents = entries(table.text(row, "documentos"));
        benefit.legalBasis = table.text(row, "base_legal");
        benefit.processingDays = table.number(row, "dias_tramite");
        benefit.quota = table.number(row, "cupo");
        benefit.budget = table.number(row, "presupuesto");
        benefit.stock = table.number(row, "stock");
        benefit.validFrom = QDate::fromString(table.text(row, "desde"), Qt::ISODate);
        benefit.validTo = QDate::fromString(table.text(row, "hasta"), Qt::ISODate);
        benefit.lifeStage = table.text(row, "etapa_vida");
        benefit.need = table.text(row, "necesidad");
        benefit.comment = table.text(row, "comentario");
        return benefit;
    }

    store::Transaction &m_transaction;
    QDate m_validFrom;
    QHash<QString, UnitId> m_units;     // by code
    QHash<QString, MotiveId> m_motives; // by code
};

} // namespace

Result<void> layFoundations(store::Transaction &transaction, const QDate &validFrom)
{
    if (transaction.statement("SELECT count(*) FROM unit").single<qint64>().value_or(0) > 0)
        return failure(ErrorKind::Conflict, QStringLiteral("store"));
    Foundations foundations(transaction, validFrom);
    return catalogueTable("units.csv")
        .map([&](const ShippedTable &table) { foundations.addUnits(table); })
        .and_then([] { return catalogueTable("motives.csv"); })
        .map([&](const ShippedTable &table) { foundations.addMotives(table); })
        .and_then([] { return catalogueTable("protocols.csv"); })
        .map([&](const ShippedTable &table) { foundations.addProtocols(table); })
        .and_then([] { return catalogueTable("national_benefits.csv"); })
        .map([&](const ShippedTable &table) { foundations.addBenefits(table); });
}

} // namespace ventanilla::founding
