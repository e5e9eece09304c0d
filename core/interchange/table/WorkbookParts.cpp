#include "core/interchange/table/WorkbookParts.h"

#include "core/interchange/table/TableReader.h"
#include "core/interchange/table/XmlReading.h"

#include <QHash>
#include <QXmlStreamReader>

namespace ventanilla::interchange {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 smallPartLimit = 16 * mebibyte;

tl::unexpected<Error> notAWorkbook()
{
    return failure(ErrorKind::UnsupportedFormat, QStringLiteral("file"), QStringLiteral("xlsx"));
}

Result<void> checked(const QXmlStreamReader &xml, const ZipPart &part, qint64 limit)
{
    if (part.exceededLimit())
        return failure(ErrorKind::FileTooLarge, QStringLiteral("file"), QString::number(limit / mebibyte));
    if (xml.hasError() || part.isDamaged())
        return failure(ErrorKind::Damaged, QStringLiteral("file"), QStringLiteral("xlsx"));
    return {};
}

// Reads a part's elements; a part that is not there has none. `visit` says whether it read to the element's end.
template <class Visit>
Result<void> visitElements(zip *archive, const QString &name, qint64 limit, Visit visit)
{
    ZipPart part(archive, name, limit);
    if (!part.isOpen())
        return {};
    QXmlStreamReader reader(&part);
    int depth = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        xml::limitDepth(reader, depth);
        if (token == QXmlStreamReader::StartElement && visit(reader))
            --depth; // the visit has read to the element's end
    }
    return checked(reader, part, limit);
}

Result<void> readSheets(zip *archive, WorkbookParts &parts)
{
    QString relation;
    auto read = visitElements(
        archive, QStringLiteral("xl/workbook.xml"), smallPartLimit, [&](const QXmlStreamReader &xml) -> bool {
            if (xml.name() == QLatin1String("workbookPr")) {
                const auto value = xml.attributes().value(QLatin1String("date1904"));
                parts.from1904 = value == QLatin1String("1") || value == QLatin1String("true");
            }
            if (xml.name() == QLatin1String("sheet") && relation.isEmpty()) {
                for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                    if (attribute.name() == QLatin1String("id"))
                        relation = attribute.value().toString();
                }
            }
            return false;
        });
    if (!read)
        return read;
    return visitElements(archive, QStringLiteral("xl/_rels/workbook.xml.rels"), smallPartLimit,
        [&](const QXmlStreamReader &xml) -> bool {
            if (xml.name() != QLatin1String("Relationship") || xml.attributes().value(QLatin1String("Id")) != relation)
                return false;
            const QString target = xml.attributes().value(QLatin1String("Target")).toString();
            parts.firstSheet = target.startsWith(QLatin1Char('/')) ? target.mid(1) : QStringLiteral("xl/") + target;
            return false;
        });
}

// Numbers of the formats every spreadsheet program has built in that write dates or times (ECMA-376, 18.8.30).
bool isBuiltInDateFormat(int number)
{
    return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 45 && number <= 47)
        || (number >= 50 && number <= 58);
}

Result<void> readStyles(zip *archive, WorkbookParts &parts)
{
    QHash<int, bool> custom;
    bool inCellFormats = false;
    return visitElements(
        archive, QStringLiteral("xl/styles.xml"), smallPartLimit, [&](const QXmlStreamReader &xml) -> bool {
            const auto number = xml.attributes().value(QLatin1String("numFmtId")).toInt();
            if (xml.name() == QLatin1String("numFmt"))
                custom.insert(number, isDateFormat(xml.attributes().value(QLatin1String("formatCode")).toString()));
            else if (xml.name() == QLatin1String("xf") && inCellFormats)
                parts.isDateStyle.push_back(custom.value(number, isBuiltInDateFormat(number)));
            else if (xml.name() != QLatin1String("alignment") && xml.name() != QLatin1String("protection"))
                inCellFormats = xml.name() == QLatin1String("cellXfs");
            return false;
        });
}

// The text of an <si>, pronunciation hints left out.
QString sharedText(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == QLatin1String("rPh"))
                xml::skipElement(xml);
            else if (xml.name() == QLatin1String("t"))
                text += xml::elementText(xml);
            else
                xml::limitDepth(xml, ++depth);
        }
    }
    return text;
}

} // namespace

void SharedStrings::append(const QString &text)
{
    m_bytes += text.toUtf8();
    m_ends.push_back(m_bytes.size());
}

QString SharedStrings::at(qsizetype index) const
{
    if (index < 0 || size_t(index) >= m_ends.size())
        return {};
    const qint64 beginning = index == 0 ? 0 : m_ends[size_t(index) - 1];
    return QString::fromUtf8(m_bytes.constData() + beginning, m_ends[size_t(index)] - beginning);
}

Result<WorkbookParts> readWorkbookParts(zip *archive)
{
    WorkbookParts parts;
    if (auto read = readSheets(archive, parts); !read)
        return failure(read.error());
    if (parts.firstSheet.isEmpty())
        return notAWorkbook();
    if (auto read = readStyles(archive, parts); !read)
        return failure(read.error());
    const auto collect = [&parts](QXmlStreamReader &xml) {
        if (xml.name() != QLatin1String("si"))
            return false;
        parts.sharedStrings.append(withoutEscapes(sharedText(xml)));
        return true;
    };
    const qint64 limit = limits::sharedStringsMebibytes * mebibyte;
    if (auto read = visitElements(archive, QStringLiteral("xl/sharedStrings.xml"), limit, collect); !read)
        return failure(read.error());
    return parts;
}

bool isDateFormat(const QString &format)
{
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype index = 0; index < format.size(); ++index) {
        const QChar character = format.at(index).toLower();
        if (character == QLatin1Char('"'))
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (character == QLatin1Char('\\') || character == QLatin1Char('_') || character == QLatin1Char('*'))
            ++index;
        else if (character == QLatin1Char('[') || character == QLatin1Char(']'))
            bracketed = character == QLatin1Char('[');
        else if (!bracketed && QStringLiteral("dmyhs").contains(character))
            return true;
        else if (character == QLatin1Char(';'))
            return false;
    }
    return false;
}

QString withoutEscapes(QString text)
{
    const QLatin1String opening("_x");
    for (qsizetype at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
        if (at + 7 > text.size() || text.at(at + 6) != QLatin1Char('_'))
            continue;
        bool isHexadecimal = false;
        const ushort number = text.mid(at + 2, 4).toUShort(&isHexadecimal, 16);
        if (isHexadecimal)
            text.replace(at, 7, QChar(number));
    }
    return text;
}

} // namespace ventanilla::interchange
