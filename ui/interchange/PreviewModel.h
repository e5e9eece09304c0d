#pragma once

#include "core/interchange/Import.h"

#include <QAbstractTableModel>

namespace ventanilla::interchange_ui {

// The first rows of a file as they are; beneath each header what it is read as.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const interchange::Preview &preview);
    void setMapping(const interchange::Mapping &mapping);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    interchange::Preview m_preview;
};

} // namespace ventanilla::interchange_ui
