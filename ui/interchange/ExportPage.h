#pragma once

#include "core/interchange/Export.h"
#include "ui/common/SessionTask.h"

#include <QWidget>

class QLabel;

namespace ventanilla::ui {
class Card;
class ChoiceField;
class Field;
class FileField;
class Notice;
class PrimaryButton;
class ProgressPanel;
} // namespace ventanilla::ui

namespace ventanilla::interchange_ui {

// The store's rows as a file for other systems.
class ExportPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ExportPage(security::Session &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isExporting() const { return m_task.isRunning(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] interchange::Kind kind() const;
    void suggestFile();
    void requestExport();
    void run();
    void showResult(const Result<interchange::ExportReport> &report);
    void showState();
    void retranslateUi();

    security::Session &m_session;
    ui::Card *m_card;
    QLabel *m_explanation;
    ui::ChoiceField *m_kind;
    ui::Field *m_kindField;
    ui::FileField *m_file;
    ui::Field *m_fileField;
    ui::PrimaryButton *m_export;
    ui::ProgressPanel *m_progress;
    ui::Notice *m_notice;
    QString m_suggested;
    ui::SessionTask<interchange::ExportReport> m_task;
};

} // namespace ventanilla::interchange_ui
