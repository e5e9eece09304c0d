#include "core/interchange/table/ZipPart.h"

#include <QFile>

#include <zip.h>

namespace ventanilla::interchange {

namespace {

constexpr qint64 longestText = 4 * 1024 * 1024;

} // namespace

void CloseZip::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> openZip(const QString &file)
{
    int reason = 0;
    ZipArchive archive(zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, &reason));
    if (!archive)
        return failure(ErrorKind::UnsupportedFormat, QStringLiteral("file"), QStringLiteral("xlsx"));
    return archive;
}

ZipPart::ZipPart(zip *archive, const QString &name, qint64 limit) : m_limit(limit)
{
    const QByteArray utf8 = name.toUtf8();
    zip_stat_t details;
    zip_stat_init(&details);
    if (zip_stat(archive, utf8.constData(), ZIP_FL_NOCASE, &details) != 0)
        return;
    m_declaredSize = qint64(details.size);
    m_part = zip_fopen(archive, utf8.constData(), ZIP_FL_NOCASE);
    if (m_part != nullptr)
        open(QIODevice::ReadOnly);
}

ZipPart::~ZipPart()
{
    if (m_part != nullptr)
        zip_fclose(m_part);
}

qint64 ZipPart::readData(char *data, qint64 maximum)
{
    const zip_int64_t count = zip_fread(m_part, data, zip_uint64_t(maximum));
    m_damaged = m_damaged || count < 0;
    if (count <= 0)
        return -1;
    m_consumed += count;
    const qsizetype markup = QByteArrayView(data, qsizetype(count)).lastIndexOf('<');
    m_sinceMarkup = markup < 0 ? m_sinceMarkup + count : count - markup;
    m_exceeded = m_exceeded || m_consumed > m_limit || m_sinceMarkup > longestText;
    return m_exceeded ? -1 : count;
}

qint64 ZipPart::writeData(const char *, qint64)
{
    return -1;
}

} // namespace ventanilla::interchange
