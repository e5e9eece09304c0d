#pragma once

#include "core/interchange/Import.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace ventanilla::interchange_ui {

// Read, new, changed, equal and rejected rows; they always add up.
class ImportFigures final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFigures(QWidget *parent = nullptr);

    void showReport(const interchange::ImportReport &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTexts();

    std::optional<interchange::ImportReport> m_report;
    QList<QLabel *> m_numbers;
    QList<QLabel *> m_names;
};

} // namespace ventanilla::interchange_ui
