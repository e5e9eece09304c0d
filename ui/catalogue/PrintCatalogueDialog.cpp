#include "ui/catalogue/PrintCatalogueDialog.h"

#include "ui/catalogue/CatalogueShortcuts.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/PaperOutput.h"
#include "ui/common/Theme.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace ventanilla::catalogue_ui {

using catalogue::CatalogueOrder;
using documents::CatalogueAudience;
using documents::CataloguePaper;

PrintCatalogueDialog::PrintCatalogueDialog(security::Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_audience(new ui::ChoiceField(this)),
      m_audienceField(new ui::Field(m_audience, this)), m_order(new ui::ChoiceField(this)),
      m_orderField(new ui::Field(m_order, this)), m_paper(new ui::ChoiceField(this)),
      m_paperField(new ui::Field(m_paper, this)), m_pages(new ui::MutedLabel(this)), m_notice(new ui::Notice(this)),
      m_print(new ui::PrimaryButton(this)), m_save(ui::makeButton(QStringLiteral("save"), this)),
      m_papers(new ui::PaperOutput(session, this)), m_counting(session)
{
    setWindowTitle(tr("Catalogue on paper"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    fill();
    place();
    connect(m_audience, &ui::ChoiceField::valueChanged, this, &PrintCatalogueDialog::audienceChosen);
    connect(m_order, &ui::ChoiceField::valueChanged, this, &PrintCatalogueDialog::countPages);
    connect(m_paper, &ui::ChoiceField::valueChanged, this, &PrintCatalogueDialog::countPages);
    m_papers->tellIn(m_notice);
    ui::shortcuts::bind(this, catalogue_shortcuts::print(), [this] { print(); });
    ui::shortcuts::bind(this, catalogue_shortcuts::save(), [this] { save(); });
    countPages();
}

PrintCatalogueDialog::~PrintCatalogueDialog() = default;

void PrintCatalogueDialog::fill()
{
    m_audienceField->setLabel(tr("&For whom"));
    m_audience->setChoices({{tr("The public: a booklet to take home"), int(CatalogueAudience::Public)},
        {tr("The wall: a poster in large type"), int(CatalogueAudience::Wall)}});
    m_orderField->setLabel(tr("In &sections by"));
    m_order->setChoices({{tr("Who gives them"), int(CatalogueOrder::Unit)},
        {tr("Stage of life"), int(CatalogueOrder::LifeStage)}, {tr("Need"), int(CatalogueOrder::Need)}});
    m_paperField->setLabel(tr("&Paper"));
    m_paper->setChoices({{tr("Letter"), int(CataloguePaper::Letter)}, {QStringLiteral("A4"), int(CataloguePaper::A4)},
        {QStringLiteral("A3"), int(CataloguePaper::A3)}});
    m_print->setIconName(QStringLiteral("print"));
    m_print->setText(tr("P&rint…"));
    m_print->setToolTip(catalogue_shortcuts::print().keysText());
    m_save->setText(tr("Save as P&DF…"));
    m_save->setToolTip(catalogue_shortcuts::save().keysText());
}

void PrintCatalogueDialog::place()
{
    constexpr int width = 420;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::three, ui::space::three, ui::space::three, ui::space::three);
    layout->setSpacing(ui::space::two);
    layout->addWidget(m_notice);
    for (auto *field : {m_audienceField, m_orderField, m_paperField})
        layout->addWidget(field);
    m_audienceField->setMinimumWidth(ui::Theme::instance().scaled(width));
    layout->addWidget(m_pages);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_print, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close);
    m_print->setDefault(true);
    layout->addWidget(buttons);
    connect(m_print, &QPushButton::clicked, this, &PrintCatalogueDialog::print);
    connect(m_save, &QPushButton::clicked, this, &PrintCatalogueDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

PrintCatalogueDialog::Choice PrintCatalogueDialog::choice() const
{
    return {m_order->chosen<CatalogueOrder>().value_or(CatalogueOrder::Unit),
        m_audience->chosen<CatalogueAudience>().value_or(CatalogueAudience::Public),
        m_paper->chosen<CataloguePaper>().value_or(CataloguePaper::Letter)};
}

void PrintCatalogueDialog::audienceChosen()
{
    m_paper->setValue(int(documents::usualPaper(choice().audience)));
    countPages();
}

void PrintCatalogueDialog::countPages()
{
    m_pages->setText(tr("Counting the pages…"));
    m_counting.start(
        [chosen = choice()](security::Session &session, Progress &) {
            return catalogue::printedCatalogue(session, chosen.order).map([&](const auto &printed) {
                return documents::CataloguePages(printed, chosen.audience, chosen.paper).count();
            });
        },
        [this](const Result<int> &pages) {
            m_pages->setText(pages ? tr("It takes %n page(s).", nullptr, *pages) : QString());
            if (!pages)
                m_notice->showError(pages.error());
        });
}

ui::PaperOrder PrintCatalogueDialog::order() const
{
    const Choice chosen = choice();
    return {tr("catalogue"), tr("Print the catalogue"), tr("Save the catalogue"),
        [chosen](security::Session &session) {
            return catalogue::printedCatalogue(session, chosen.order).map([&](const auto &printed) {
                return documents::CataloguePages(printed, chosen.audience, chosen.paper).paper();
            });
        },
        documents::pageSizeOf(chosen.paper)};
}

void PrintCatalogueDialog::print()
{
    m_notice->clear();
    m_papers->print(order());
}

void PrintCatalogueDialog::save()
{
    m_notice->clear();
    m_papers->save(order());
}

} // namespace ventanilla::catalogue_ui
