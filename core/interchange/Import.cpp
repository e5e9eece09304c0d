#include "core/interchange/Import.h"

#include "core/audit/Audit.h"
#include "core/interchange/RejectFile.h"
#include "core/interchange/RowParser.h"
#include "core/interchange/rows/RowImporter.h"

#include <QFileInfo>

#include <algorithm>

namespace ventanilla::interchange {

namespace {

constexpr qint64 rowsBetweenReports = 512;

bool isBlank(const TableRow &row)
{
    return row.fault == RowFault::None && std::all_of(row.fields.begin(), row.fields.end(), [](const QString &field) {
        return field.isEmpty() || field.trimmed().isEmpty();
    });
}

QString auditDetail(Kind kind, const ImportReport &report)
{
    return QStringLiteral("%1: read %2, new %3, changed %4, equal %5, rejected %6")
        .arg(codeOf(kind))
        .arg(report.read)
        .arg(report.added)
        .arg(report.changed)
        .arg(report.equal)
        .arg(report.rejected);
}

// One file on its way into the store, within one transaction.
class ImportRun
{
public:
    ImportRun(TableReader &reader, RowParser &parser, RowImporter &importer, RejectFile &rejects,
        const ImportOptions &options, ImportReport &report)
        : m_reader(reader), m_parser(parser), m_importer(importer), m_rejects(rejects), m_options(options),
          m_report(report)
    { }

    Result<void> run(Progress &progress)
    {
        TableRow row;
        for (;;) {
            const auto more = m_reader.next(row);
            if (!more)
                return failure(more.error());
            if (!*more)
                break;
            if (isBlank(row))
                continue;
            if (m_report.read++ % rowsBetweenReports == 0) {
                progress.report(m_reader.position(), m_reader.size());
                if (progress.isCancelled())
                    return failure(ErrorKind::Cancelled);
            }
            if (auto taken = take(row); !taken)
                return taken;
        }
        m_report.keptDifferences = m_importer.keptDifferences();
        progress.report(m_reader.size(), m_reader.size());
        return {};
    }

private:
    Result<void> take(const TableRow &row)
    {
        if (const auto problem = m_parser.parse(row))
            return reject(row, *problem);
        m_importer.setEmptyRequired(m_parser.emptyRequired());
        const Outcome outcome = m_importer.apply(m_parser.values());
        if (outcome.effect == Effect::Rejected)
            return reject(row, m_parser.problem(row, outcome.reason, outcome.column));
        ++(outcome.effect == Effect::New            ? m_report.added
                : outcome.effect == Effect::Changed ? m_report.changed
                                                    : m_report.equal);
        return {};
    }

    Result<void> reject(const TableRow &row, const RowProblem &problem)
    {
        ++m_report.rejected;
        if (m_report.problems.size() < size_t(std::max(0, m_options.mostProblems)))
            m_report.problems.push_back(problem);
        return m_options.dryRun ? Result<void>() : m_rejects.add(row, problem);
    }

    TableReader &m_reader;
    RowParser &m_parser;
    RowImporter &m_importer;
    RejectFile &m_rejects;
    const ImportOptions &m_options;
    ImportReport &m_report;
};

struct OpenedTable
{
    std::unique_ptr<TableReader> reader;
    std::vector<QString> header;
};

Result<OpenedTable> openTable(const QString &file)
{
    auto reader = TableReader::open(file);
    if (!reader)
        return failure(reader.error());
    TableRow header;
    const auto found = (*reader)->next(header);
    if (!found)
        return failure(found.error());
    if (!*found || isBlank(header))
        return failure(ErrorKind::MissingInput, QStringLiteral("header"));
    return OpenedTable{std::move(*reader), std::move(header.fields)};
}

} // namespace

QString defaultRejectsFile(const QString &file)
{
    const QFileInfo info(file);
    return info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral("_rechazos.csv");
}

Result<ImportReport> importFile(
    security::Session &session, Kind kind, const QString &file, const ImportOptions &options, Progress &progress)
{
    using security::Permission;
    if (auto allowed = session.require(Permission::ImportData); !allowed)
        return failure(allowed.error());
    if (options.mapping && options.mapping->kind != kind)
        return failure(ErrorKind::InvalidInput, QStringLiteral("mapping"), codeOf(options.mapping->kind));
    auto table = openTable(file);
    if (!table)
        return failure(table.error());
    RowParser parser(kind, table->header, options.mapping, session.clock());
    if (auto usable = parser.requireKeys(); !usable)
        return failure(usable.error());
    const QString rejectsFile = options.rejectsFile.isEmpty() ? defaultRejectsFile(file) : options.rejectsFile;
    RejectFile rejects(rejectsFile, table->header);
    ImportReport report;
    report.unknownColumns = parser.unknownColumns();
    report.missingColumns = parser.missingColumns(false);

    bool isRehearsed = false;
    const auto written = session.write(Permission::ImportData, [&](store::Transaction &transaction) -> Result<void> {
        // An import comes back to pages of every index, where other work sees them once.
        transaction.statement("PRAGMA cache_size = -32768").run();
        const auto importer = makeRowImporter(kind, transaction, parser.today());
        ImportRun run(*table->reader, parser, *importer, rejects, options, report);
        if (auto ran = run.run(progress); !ran)
            return ran;
        isRehearsed = options.dryRun;
        // Leaving with an error is how a transaction is undone.
        if (options.dryRun)
            return failure(ErrorKind::Cancelled);
        audit::record(transaction, session, audit::Action::ImportedFile, std::nullopt, auditDetail(kind, report));
        return {};
    });
    if (isRehearsed)
        return report;
    if (!written)
        return failure(written.error());
    if (auto finished = rejects.finish(); !finished)
        return failure(finished.error());
    if (rejects.isBegun())
        report.rejectsFile = rejectsFile;
    return report;
}

Result<Preview> preview(
    Kind kind, const QString &file, const std::optional<Mapping> &mapping, int mostRows, const Clock &clock)
{
    auto table = openTable(file);
    if (!table)
        return failure(table.error());
    Preview shown;
    shown.layout = table->reader->layout();
    shown.headers = table->header;
    shown.mapping = mapping ? *mapping : mappings::guess(kind, table->header);
    RowParser parser(kind, table->header, shown.mapping, clock);
    shown.missingKeys = parser.missingColumns(true);
    shown.unknownColumns = parser.unknownColumns();
    TableRow row;
    while (shown.rows.size() < size_t(std::max(0, mostRows))) {
        const auto more = table->reader->next(row);
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
        if (isBlank(row))
            continue;
        if (const auto problem = shown.missingKeys.isEmpty() ? parser.parse(row) : std::nullopt)
            shown.problems.push_back(*problem);
        shown.rows.push_back(row.fields);
    }
    return shown;
}

} // namespace ventanilla::interchange
