#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/security/Units.h"
#include "ui/common/Screen.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ventanilla::ui {
class EmptyState;
class Notice;
} // namespace ventanilla::ui

namespace ventanilla::catalogue_ui {

class BenefitDetail;
class BenefitEditor;
class BenefitFilterBar;
class BenefitModel;

// The benefits and services there are, to look up and to read; for who may, to edit. open() takes a benefit's code as a QString.
class CatalogueScreen final : public ui::Screen
{
    Q_OBJECT
public:
    // The session must outlive the screen. For roles with ReadCatalogue.
    explicit CatalogueScreen(security::Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("catalogue"); }
    void activate() override;
    void open(const QVariant &what) override;
    void refresh() override;
    [[nodiscard]] bool hasUnsavedWork() const override;
    void saveDraft() override;

protected:
    void retranslateUi() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();
    QWidget *makeList();
    void readUnits();
    void list();
    void select(int row);
    void showCurrent();
    void showCount();
    QWidget *makeBrowser();
    void showButtons();
    void beginNew();
    void beginEdit();
    BenefitEditor *editor(); // made when somebody first edits
    void closeEditor();
    [[nodiscard]] bool isEditing() const; // something was typed into the editor
    void withdraw(BenefitVersionId version, const QString &reason);

    security::Session &m_session;
    BenefitFilterBar *m_filters;
    BenefitModel *m_model;
    ui::Notice *m_notice;
    QStackedWidget *m_listPages;
    QTableView *m_table;
    ui::EmptyState *m_empty;
    QLabel *m_count;
    QStackedWidget *m_detailPages;
    BenefitDetail *m_detail;
    ui::EmptyState *m_nothingChosen;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_print;
    QStackedWidget *m_pages;           // the list with the detail, and the editor
    BenefitEditor *m_editor = nullptr; // until then
    std::vector<security::Unit> m_units;
};

} // namespace ventanilla::catalogue_ui
