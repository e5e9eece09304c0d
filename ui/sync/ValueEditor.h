#pragma once

#include "core/base/Result.h"
#include "ui/sync/RowWords.h"

#include <QWidget>

class QVBoxLayout;

namespace ventanilla::ui {
class Field;
} // namespace ventanilla::ui

namespace ventanilla::sync_ui {

// Takes a value of a column in the form in which people write it.
class ValueEditor final : public QWidget
{
    Q_OBJECT
public:
    ValueEditor(const std::string &table, const std::string &column, QWidget *parent = nullptr);

    // Whether a value of that form can be written here at all: what another row is, or when something happened, is not.
    [[nodiscard]] static bool canWrite(const std::string &table, const std::string &column);
    // As it is stored. Errors: InvalidInput, MissingInput.
    [[nodiscard]] Result<QVariant> value() const;
    void setProblem(const QString &problem);

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget *makeEditor();

    std::string m_table;
    std::string m_column;
    ValueForm m_form;
    QWidget *m_editor;
    ui::Field *m_field;
};

} // namespace ventanilla::sync_ui
