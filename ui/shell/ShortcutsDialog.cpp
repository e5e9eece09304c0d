#include "ui/shell/ShortcutsDialog.h"

#include "ui/common/Shortcuts.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ventanilla::shell {

ShortcutsDialog::ShortcutsDialog(QWidget *parent) : QDialog(parent)
{
    constexpr int width = 620;
    constexpr int height = 520;
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);

    QList<ui::Shortcut> all = ui::shortcuts::all();
    std::stable_sort(all.begin(), all.end(),
        [](const ui::Shortcut &a, const ui::Shortcut &b) { return a.scopeText() < b.scopeText(); });
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Where"), tr("Keys"), tr("What it does")});
    for (const ui::Shortcut &shortcut : std::as_const(all)) {
        model->appendRow({new QStandardItem(shortcut.scopeText()), new QStandardItem(shortcut.keysText()),
            new QStandardItem(shortcut.description())});
    }

    auto *table = new QTableView(this);
    table->setModel(model);
    table->setAccessibleName(windowTitle());
    ui::prepareTable(table);
    table->resizeColumnsToContents();
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    layout->addWidget(table, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(ui::Theme::instance().scaled(width), height);
    table->setFocus();
}

} // namespace ventanilla::shell
