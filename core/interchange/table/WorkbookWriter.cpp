#include "core/interchange/table/WorkbookWriter.h"

#include "core/interchange/table/WriteFailure.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <filesystem>
#include <optional>

namespace ventanilla::interchange {

namespace {

constexpr int mostCharacters = 32'767;

// Dates before 1900 and digits beyond what a spreadsheet keeps stay text, so that they come back as they were.
std::optional<lxw_datetime> spreadsheetTime(const QString &text, CellForm form)
{
    const QDateTime time = form == CellForm::Date
        ? QDateTime(QDate::fromString(text, QStringLiteral("yyyy-MM-dd")), QTime(0, 0), Qt::UTC)
        : QDateTime::fromString(text + QLatin1Char('Z'), QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
    if (!time.isValid() || time.date().year() < 1901 || time.date().year() > 9998)
        return std::nullopt;
    const QDate date = time.date();
    return lxw_datetime{
        date.year(), date.month(), date.day(), time.time().hour(), time.time().minute(), double(time.time().second())};
}

std::optional<double> spreadsheetNumber(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || QString::number(value, 'g', 15) != text)
        return std::nullopt;
    return value;
}

// The library encodes characters that XML cannot hold as _x000D_; a text that happens to say so must not be taken for one.
QString withEscapes(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.contains(QLatin1String("_x")) ? text.replace(escape, QStringLiteral("_x005F_")) : text;
}

tl::unexpected<Error> workbookFailure(int code, const QString &file)
{
    if (code == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
        return failure(ErrorKind::FileTooLarge, QStringLiteral("rows"), QString::number(LXW_ROW_MAX));
    if (code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return failure(ErrorKind::InvalidInput, QStringLiteral("cell"), QString::number(mostCharacters));
    return writeFailure(QFile(file), file);
}

} // namespace

WorkbookWriter::WorkbookWriter(const QString &file, std::vector<CellForm> forms)
    : m_file(file), m_draft(file + QStringLiteral(".part")), m_forms(std::move(forms))
{ }

WorkbookWriter::~WorkbookWriter()
{
    if (m_workbook != nullptr) {
        workbook_close(m_workbook);
        QFile::remove(m_draft);
    }
}

Result<std::unique_ptr<TableWriter>> WorkbookWriter::create(
    const QString &file, std::vector<CellForm> forms, const std::vector<QString> &header)
{
    std::unique_ptr<WorkbookWriter> writer(new WorkbookWriter(file, std::move(forms)));
    QFile draft(writer->m_draft);
    if (!draft.open(QIODevice::WriteOnly))
        return writeFailure(draft, file);
    draft.close();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    writer->m_workbook = workbook_new_opt(QFile::encodeName(writer->m_draft).constData(), &options);
    if (writer->m_workbook == nullptr)
        return failure(ErrorKind::FileUnreadable, QStringLiteral("file"));
    writer->prepareColumns();
    for (size_t column = 0; column < header.size(); ++column) {
        if (const int code = writer->writeCell(int(column), CellForm::Text, header[column]); code != LXW_NO_ERROR)
            return workbookFailure(code, file);
    }
    ++writer->m_row;
    return writer;
}

void WorkbookWriter::prepareColumns()
{
    m_sheet = workbook_add_worksheet(m_workbook, nullptr);
    m_date = workbook_add_format(m_workbook);
    format_set_num_format(m_date, "yyyy-mm-dd");
    m_dateTime = workbook_add_format(m_workbook);
    format_set_num_format(m_dateTime, "yyyy-mm-dd hh:mm:ss");
    worksheet_freeze_panes(m_sheet, 1, 0);
    if (!m_forms.empty())
        worksheet_set_column(m_sheet, 0, lxw_col_t(m_forms.size() - 1), 18, nullptr);
}

int WorkbookWriter::writeCell(int column, CellForm form, const QString &text)
{
    const auto at = lxw_col_t(column);
    if (form == CellForm::Number) {
        if (const auto value = spreadsheetNumber(text))
            return worksheet_write_number(m_sheet, m_row, at, *value, nullptr);
    } else if (form != CellForm::Text) {
        if (auto time = spreadsheetTime(text, form))
            return worksheet_write_datetime(m_sheet, m_row, at, &*time, form == CellForm::Date ? m_date : m_dateTime);
    }
    return worksheet_write_string(m_sheet, m_row, at, withEscapes(text).toUtf8().constData(), nullptr);
}

Result<void> WorkbookWriter::write(std::span<const QString> fields)
{
    for (size_t column = 0; column < fields.size(); ++column) {
        if (fields[column].isEmpty())
            continue;
        const CellForm form = column < m_forms.size() ? m_forms[column] : CellForm::Text;
        if (const int code = writeCell(int(column), form, fields[column]); code != LXW_NO_ERROR)
            return workbookFailure(code, m_file);
    }
    ++m_row;
    return {};
}

Result<void> WorkbookWriter::finish()
{
    lxw_workbook *const workbook = std::exchange(m_workbook, nullptr);
    if (const lxw_error code = workbook_close(workbook); code != LXW_NO_ERROR) {
        QFile::remove(m_draft);
        return workbookFailure(code, m_file);
    }
    std::error_code renamed;
    std::filesystem::rename(m_draft.toStdString(), m_file.toStdString(), renamed);
    if (renamed) {
        QFile::remove(m_draft);
        return writeFailure(QFile(m_file), m_file);
    }
    return {};
}

} // namespace ventanilla::interchange
