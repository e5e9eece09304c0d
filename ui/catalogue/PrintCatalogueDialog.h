#pragma once

#include "ui/common/SessionTask.h"
#include "ui/documents/CataloguePdf.h"

#include <QDialog>

class QPushButton;

namespace ventanilla::ui {
class ChoiceField;
class Field;
class MutedLabel;
class Notice;
class PaperOutput;
class PrimaryButton;
struct PaperOrder;
} // namespace ventanilla::ui

namespace ventanilla::catalogue_ui {

// The catalogue on paper: in which sections, for whom, on what paper; tells how many pages it takes before it is printed or saved.
class PrintCatalogueDialog final : public QDialog
{
    Q_OBJECT
public:
    // The session must outlive it.
    explicit PrintCatalogueDialog(security::Session &session, QWidget *parent = nullptr);
    ~PrintCatalogueDialog() override;

private:
    struct Choice
    {
        catalogue::CatalogueOrder order;
        documents::CatalogueAudience audience;
        documents::CataloguePaper paper;
    };

    void place();
    void fill();
    void audienceChosen();
    void countPages();
    void print();
    void save();
    [[nodiscard]] ui::PaperOrder order() const;
    [[nodiscard]] Choice choice() const;

    security::Session &m_session;
    ui::ChoiceField *m_audience;
    ui::Field *m_audienceField;
    ui::ChoiceField *m_order;
    ui::Field *m_orderField;
    ui::ChoiceField *m_paper;
    ui::Field *m_paperField;
    ui::MutedLabel *m_pages;
    ui::Notice *m_notice;
    ui::PrimaryButton *m_print;
    QPushButton *m_save;
    ui::PaperOutput *m_papers;
    ui::SessionTask<int> m_counting;
};

} // namespace ventanilla::catalogue_ui
