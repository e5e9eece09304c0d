#pragma once

#include "core/security/Session.h"
#include "ui/common/Screen.h"

class QTabWidget;

namespace ventanilla::interchange_ui {

class ExportPage;
class ImportPage;

// Files in and out. For roles with ImportData; the way out is shown to those with ExportData.
class ImportScreen final : public ui::Screen
{
    Q_OBJECT
public:
    // The session must outlive the screen.
    explicit ImportScreen(security::Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("import"); }
    // A QString: the path of a file to import.
    void open(const QVariant &what) override;
    // While a file is imported or written: leaving would stop it.
    [[nodiscard]] bool hasUnsavedWork() const override;

protected:
    void retranslateUi() override;

private:
    QTabWidget *m_tabs;
    ImportPage *m_import;
    ExportPage *m_export = nullptr;
};

} // namespace ventanilla::interchange_ui
