#pragma once

#include "core/base/Result.h"

#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace ventanilla::interchange {

struct CloseZip
{
    void operator()(zip *archive) const;
};
using ZipArchive = std::unique_ptr<zip, CloseZip>;

// Errors: UnsupportedFormat (detail "xlsx").
[[nodiscard]] Result<ZipArchive> openZip(const QString &file);

// One file of an archive as a device to read once, which fails after `limit` bytes whatever the archive says its size
// is, and for a text or tag so long that no workbook has it: an XML reader would hold it whole. Must not outlive the
// archive.
class ZipPart final : public QIODevice
{
public:
    ZipPart(zip *archive, const QString &name, qint64 limit);
    ~ZipPart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool exceededLimit() const { return m_exceeded; }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    // Bytes read so far, and in all as the archive says.
    [[nodiscard]] qint64 consumed() const { return m_consumed; }
    [[nodiscard]] qint64 declaredSize() const { return m_declaredSize; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    zip_file *m_part = nullptr;
    qint64 m_limit;
    qint64 m_consumed = 0;
    qint64 m_declaredSize = 0;
    qint64 m_sinceMarkup = 0;
    bool m_exceeded = false;
    bool m_damaged = false;
};

} // namespace ventanilla::interchange
