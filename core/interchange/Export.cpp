#include "core/interchange/Export.h"

#include "core/audit/Audit.h"
#include "core/base/Clock.h"
#include "core/interchange/ExportQueries.h"
#include "core/interchange/kinds/Fields.h"
#include "core/interchange/rows/OwnIds.h"
#include "core/interchange/table/TableWriter.h"

namespace ventanilla::interchange {

namespace {

constexpr qint64 rowsBetweenReports = 512;

CellForm formOf(FieldType type)
{
    switch (type) {
    case FieldType::PastDate:
    case FieldType::Date:
        return CellForm::Date;
    case FieldType::Instant:
        return CellForm::DateTime;
    case FieldType::Count:
    case FieldType::Decimal:
    case FieldType::Flag:
        return CellForm::Number;
    default:
        return CellForm::Text;
    }
}

Value valueOf(const store::Statement &statement, int index, const Column &column)
{
    const auto orEmpty = [](const auto &stored) { return stored ? Value(*stored) : Value(); };
    switch (column.type) {
    case FieldType::Line:
    case FieldType::Text:
    case FieldType::Phone:
        return orEmpty(statement.value<std::optional<QString>>(index));
    case FieldType::Decimal:
        return orEmpty(statement.value<std::optional<double>>(index));
    default:
        return orEmpty(statement.value<std::optional<qint64>>(index));
    }
}

Result<std::unique_ptr<TableWriter>> writerFor(const Schema &schema, const QString &file)
{
    std::vector<CellForm> forms;
    std::vector<QString> header;
    for (const Column &column : schema.columns) {
        forms.push_back(formOf(column.type));
        header.push_back(QString(column.name));
    }
    return TableWriter::create(file, std::move(forms), header);
}

Result<ExportReport> writeRows(
    store::Connection &connection, const Schema &schema, TableWriter &writer, Fields &fields, Progress &progress)
{
    ExportReport report;
    const ExportQuery query = exportQuery(schema.kind);
    report.leftOut = connection.statement(query.leftOut).single<qint64>().value_or(0);
    auto statement = connection.statement(query.rows);
    if (query.rows.text().find("?1") != std::string_view::npos)
        statement.bindAt(1, OwnIds(connection).prefix());
    if (query.rows.text().find("?2") != std::string_view::npos)
        statement.bindAt(2, local_time::date(connection.now()));
    std::vector<QString> row(schema.columns.size());
    while (statement.step()) {
        if (report.written++ % rowsBetweenReports == 0) {
            progress.report(report.written, 0);
            if (progress.isCancelled())
                return failure(ErrorKind::Cancelled);
        }
        for (size_t column = 0; column < row.size(); ++column) {
            const Column &description = schema.columns[column];
            row[column] = fields.text(description, valueOf(statement, int(column), description));
        }
        if (auto written = writer.write(row); !written)
            return failure(written.error());
    }
    return report;
}

} // namespace

Result<ExportReport> exportFile(security::Session &session, Kind kind, const QString &file, Progress &progress)
{
    using security::Permission;
    if (auto allowed = session.require(Permission::ExportData); !allowed)
        return failure(allowed.error());
    const Schema &schema = schemaOf(kind);
    auto writer = writerFor(schema, file);
    if (!writer)
        return failure(writer.error());
    Fields fields(session.clock().now());
    auto report = session.read(Permission::ExportData,
        [&](store::Connection &connection) { return writeRows(connection, schema, **writer, fields, progress); });
    if (!report)
        return report;
    // The event first: personal data must not leave the store without a trace of it.
    const auto audited = session.write(Permission::ExportData, [&](store::Transaction &transaction) {
        audit::record(transaction, session, audit::Action::ExportedFile, std::nullopt,
            QStringLiteral("%1: %2").arg(codeOf(kind)).arg(report->written));
    });
    if (!audited)
        return failure(audited.error());
    if (auto finished = (*writer)->finish(); !finished)
        return failure(finished.error());
    return report;
}

} // namespace ventanilla::interchange
