#pragma once

#include "core/interchange/Import.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace ventanilla::ui {
class Notice;
} // namespace ventanilla::ui

namespace ventanilla::interchange_ui {

class ImportFigures;

// How a trial or an import ended: a sentence, the figures, and the way to the rejected rows.
class ImportResult final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportResult(QWidget *parent = nullptr);

    void showReport(const interchange::ImportReport &report, bool dryRun);
    void showError(const Error &error);
    void clear();

Q_SIGNALS:
    void openRequested(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTexts();
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString remarks() const;

    std::optional<interchange::ImportReport> m_report;
    bool m_dryRun = false;
    ui::Notice *m_notice;
    ImportFigures *m_figures;
    QLabel *m_remarks;
    QPushButton *m_open;
};

} // namespace ventanilla::interchange_ui
