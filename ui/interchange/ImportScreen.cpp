#include "ui/interchange/ImportScreen.h"

#include "ui/common/Theme.h"
#include "ui/interchange/ExportPage.h"
#include "ui/interchange/ImportPage.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ventanilla::interchange_ui {

ImportScreen::ImportScreen(security::Session &session, QWidget *parent)
    : Screen(parent), m_tabs(new QTabWidget(this)), m_import(new ImportPage(session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::two, ui::space::one, ui::space::two, ui::space::two);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_import, QString());
    if (session.may(security::Permission::ExportData)) {
        m_export = new ExportPage(session, this);
        m_tabs->addTab(m_export, QString());
    }
    m_tabs->tabBar()->setVisible(m_export != nullptr);
    setFocusProxy(m_import);
    retranslateUi();
}

QString ImportScreen::title() const
{
    return tr("Import and export");
}

void ImportScreen::open(const QVariant &what)
{
    m_tabs->setCurrentWidget(m_import);
    if (!what.toString().isEmpty())
        m_import->setFile(what.toString());
}

bool ImportScreen::hasUnsavedWork() const
{
    return m_import->isImporting() || (m_export && m_export->isExporting());
}

void ImportScreen::retranslateUi()
{
    m_tabs->setTabText(0, tr("Import"));
    if (m_export)
        m_tabs->setTabText(1, tr("Export"));
}

} // namespace ventanilla::interchange_ui
