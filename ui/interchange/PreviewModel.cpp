#include "ui/interchange/PreviewModel.h"

#include "ui/interchange/InterchangeWords.h"

namespace ventanilla::interchange_ui {

void PreviewModel::setPreview(const interchange::Preview &preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

void PreviewModel::setMapping(const interchange::Mapping &mapping)
{
    m_preview.mapping = mapping;
    retranslate();
}

void PreviewModel::clear()
{
    setPreview({});
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.headers.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const auto &row = m_preview.rows[size_t(index.row())];
    return size_t(index.column()) < row.size() ? row[size_t(index.column())].simplified() : QString();
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return {};
    const QString &header = m_preview.headers[size_t(section)];
    const QString ours = m_preview.mapping.columns.key(header);
    //: What a column of a file is read as
    return QStringLiteral("%1\n%2").arg(header, ours.isEmpty() ? tr("(not read)") : tr("→ %1").arg(columnText(ours)));
}

void PreviewModel::retranslate()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace ventanilla::interchange_ui
