#include "core/interchange/table/WorkbookReader.h"

#include "core/interchange/table/XmlReading.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace ventanilla::interchange {

namespace {

constexpr qint64 sheetLimit = limits::sheetMebibytes * 1024 * 1024;

// The column of "BC12", from 0; nothing when the reference has no letters.
std::optional<size_t> columnOf(QStringView reference)
{
    size_t column = 0;
    for (const QChar character : reference) {
        if (character < QLatin1Char('A') || character > QLatin1Char('Z') || column > 100'000)
            break;
        column = column * 26 + size_t(character.unicode() - u'A') + 1;
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

// Days since the workbook's day zero. Day 60 of the 1900 system is the 29 February 1900 that never was, so that real
// dates count from 30 December 1899.
QString dateText(double days, bool from1904)
{
    const QDate dayZero = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const qint64 seconds = std::llround(days * 86'400);
    const QDateTime instant = QDateTime(dayZero, QTime(0, 0), Qt::UTC).addSecs(seconds);
    const QLatin1String form(seconds % 86'400 == 0 ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss");
    return instant.toString(QString(form));
}

} // namespace

WorkbookReader::WorkbookReader(ZipArchive archive, WorkbookParts parts)
    : m_archive(std::move(archive)), m_parts(std::move(parts)), m_sheet(m_archive.get(), m_parts.firstSheet, sheetLimit)
{
    if (m_sheet.isOpen())
        m_xml.setDevice(&m_sheet);
}

Result<std::unique_ptr<TableReader>> WorkbookReader::open(const QString &file)
{
    auto archive = openZip(file);
    if (!archive)
        return failure(archive.error());
    auto parts = readWorkbookParts(archive->get());
    if (!parts)
        return failure(parts.error());
    std::unique_ptr<WorkbookReader> reader(new WorkbookReader(std::move(*archive), std::move(*parts)));
    if (!reader->m_sheet.isOpen())
        return failure(ErrorKind::UnsupportedFormat, QStringLiteral("file"), QStringLiteral("xlsx"));
    return reader;
}

Result<bool> WorkbookReader::next(TableRow &row)
{
    while (!m_xml.atEnd()) {
        if (m_xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() != QLatin1String("row")) {
            // What a sheet keeps beside its rows: column widths, filters, page set-up.
            const bool holdsRows =
                m_xml.name() == QLatin1String("worksheet") || m_xml.name() == QLatin1String("sheetData");
            if (holdsRows)
                xml::limitDepth(m_xml, ++m_openings);
            else
                xml::skipElement(m_xml);
            continue;
        }
        readRow(row);
        const bool isBlank =
            std::all_of(row.fields.begin(), row.fields.end(), [](const QString &field) { return field.isEmpty(); });
        if (!m_xml.hasError() && !isBlank)
            return true;
    }
    if (m_sheet.exceededLimit())
        return failure(ErrorKind::FileTooLarge, QStringLiteral("file"), QString::number(limits::sheetMebibytes));
    if (m_xml.hasError() || m_sheet.isDamaged())
        return failure(ErrorKind::Damaged, QStringLiteral("file"), QStringLiteral("xlsx"));
    return false;
}

void WorkbookReader::readRow(TableRow &row)
{
    bool isNumbered = false;
    const qint64 line = m_xml.attributes().value(QLatin1String("r")).toLongLong(&isNumbered);
    m_line = isNumbered ? line : m_line + 1;
    m_column = 0;
    row.line = m_line;
    row.fields.clear();
    row.fault = RowFault::None;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement() && m_xml.name() == QLatin1String("row"))
            return;
        if (m_xml.isStartElement() && m_xml.name() == QLatin1String("c"))
            readCell(row);
        else if (m_xml.isStartElement())
            xml::skipElement(m_xml);
    }
}

void WorkbookReader::readCell(TableRow &row)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const size_t column = columnOf(attributes.value(QLatin1String("r"))).value_or(m_column);
    m_column = column + 1;
    const QString type = attributes.value(QLatin1String("t")).toString();
    QString text = cellText(type, attributes.value(QLatin1String("s")).toUInt());
    if (text.isEmpty())
        return;
    if (column >= size_t(limits::columns)) {
        row.fault = RowFault::TooManyFields;
        return;
    }
    if (text.size() > limits::fieldBytes) {
        text.truncate(limits::fieldBytes);
        row.fault = RowFault::FieldTooLong;
    }
    if (row.fields.size() <= column)
        row.fields.resize(column + 1);
    row.fields[column] = std::move(text);
}

QString WorkbookReader::cellText(QStringView type, size_t style)
{
    QString text;
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto name = m_xml.name();
        if (name == QLatin1String("v") || name == QLatin1String("t"))
            text += xml::elementText(m_xml);
        else if (name == QLatin1String("is") || name == QLatin1String("r"))
            xml::limitDepth(m_xml, ++depth);
        else
            xml::skipElement(m_xml); // formulas, pronunciation hints
    }
    if (type == QLatin1String("s"))
        return m_parts.sharedStrings.at(text.toLongLong());
    if (type == QLatin1String("inlineStr") || type == QLatin1String("str"))
        return withoutEscapes(text);
    // An error value such as #N/A holds nothing.
    if (type == QLatin1String("e"))
        return {};
    if (type == QLatin1String("b") || type == QLatin1String("d"))
        return text;
    return number(text, style);
}

QString WorkbookReader::number(const QString &text, size_t style) const
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return text;
    const bool isDate = style < m_parts.isDateStyle.size() && m_parts.isDateStyle[style];
    if (isDate && value >= 0 && value < 3'000'000)
        return dateText(value, m_parts.from1904);
    if (std::trunc(value) == value && std::abs(value) < 1e15)
        return QString::number(qint64(value));
    // As many digits as spreadsheets show: 36.7 is kept as 36.700000000000003.
    return QString::number(value, 'g', 15);
}

} // namespace ventanilla::interchange
