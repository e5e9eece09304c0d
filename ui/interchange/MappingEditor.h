#pragma once

#include "core/interchange/Import.h"

#include <QHash>
#include <QScrollArea>

namespace ventanilla::ui {
class ChoiceField;
class Field;
} // namespace ventanilla::ui

namespace ventanilla::interchange_ui {

// Which header of a file is which column of ours, and how it writes dates and decimals.
class MappingEditor final : public QScrollArea
{
    Q_OBJECT
public:
    explicit MappingEditor(QWidget *parent = nullptr);

    void setHeaders(const std::vector<QString> &headers, const interchange::Mapping &mapping);
    [[nodiscard]] interchange::Mapping mapping() const;
    // Columns without which no row can be matched, and that no header stands for.
    [[nodiscard]] QStringList missingKeys() const;
    // Moves the focus to the first of them.
    void revealMissing();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addForms(QWidget *content);
    void edited();
    void showMissing();
    void retranslateUi();

    std::vector<QString> m_headers;
    interchange::Mapping m_mapping;
    QHash<QString, ui::ChoiceField *> m_choices;
    QHash<QString, ui::Field *> m_fields;
    ui::ChoiceField *m_dates = nullptr;
    ui::Field *m_datesField = nullptr;
    ui::ChoiceField *m_decimals = nullptr;
    ui::Field *m_decimalsField = nullptr;
    bool m_filling = false;
};

} // namespace ventanilla::interchange_ui
