#pragma once

#include "core/interchange/Import.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QTabWidget;
class QTableView;

namespace ventanilla::ui {
class Card;
class ChoiceField;
class EmptyState;
class Field;
class FileField;
class PrimaryButton;
class ProgressPanel;
} // namespace ventanilla::ui

namespace ventanilla::interchange_ui {

class ImportResult;
class ImportRun;
class MappingEditor;
class PreviewModel;
class ProblemModel;
class SavedMappings;

// A file of another system into the store: choose, look, say which column is which, try, import.
class ImportPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPage(security::Session &session, QWidget *parent = nullptr);

    void setFile(const QString &path);
    void focusFirst();
    [[nodiscard]] bool isImporting() const;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void prepareTables();
    void connectSteps();
    [[nodiscard]] interchange::Kind kind() const;
    void lookAtFile();
    void showPreview(const interchange::Preview &preview);
    void mappingEdited();
    void requestImport();
    void run(bool dryRun);
    void showReport(const interchange::ImportReport &report, bool dryRun);
    void showError(const Error &error);
    void showState();
    void fitSteps();
    void showLayout();
    void showTabs();
    void retranslateUi();

    ImportRun *m_run;
    ui::ChoiceField *m_kind;
    ui::Field *m_kindField;
    ui::FileField *m_file;
    ui::Field *m_fileField;
    QLabel *m_layout;
    QScrollArea *m_steps = nullptr; // 1 and 3, at the left
    ui::Card *m_fileCard = nullptr;
    ui::Card *m_importCard = nullptr;
    ui::Card *m_columnsCard = nullptr;
    QPushButton *m_try;
    ui::PrimaryButton *m_import;
    QLabel *m_hint;
    ui::ProgressPanel *m_progress;
    ImportResult *m_result;
    ui::EmptyState *m_noFile;
    QTabWidget *m_tabs;
    QTableView *m_rows;
    PreviewModel *m_rowsModel;
    QWidget *m_mappingPage;
    MappingEditor *m_mapping;
    SavedMappings *m_saved;
    QTableView *m_problems;
    ProblemModel *m_problemsModel;
    QLabel *m_problemsNote;
    QWidget *m_problemsPage;
    interchange::TableLayout m_fileLayout;
    size_t m_fileColumns = 0;
    bool m_previewed = false;
    bool m_keepEditor = false; // the preview asked for shows an edit of the mapping: leave the editor as it is
    bool m_tried = false;      // with this very file and mapping
    qint64 m_rejected = 0;
};

} // namespace ventanilla::interchange_ui
