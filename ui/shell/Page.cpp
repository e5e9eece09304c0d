#include "ui/shell/Page.h"

#include "ui/common/Card.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ventanilla::shell {

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

QVBoxLayout *Page::makeColumn(int width)
{
    auto *area = new QScrollArea(this);
    auto *ground = new QWidget(area);
    auto *card = new ui::Card(ground);
    auto *grid = new QGridLayout(ground);
    grid->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    grid->addWidget(card, 1, 1);
    grid->setRowStretch(0, 2);
    grid->setRowStretch(2, 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1000);
    grid->setColumnStretch(2, 1);
    area->setWidget(ground);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    const auto limit = [card, width] { card->setMaximumWidth(ui::Theme::instance().scaled(width)); };
    connect(&ui::Theme::instance(), &ui::Theme::changed, card, limit);
    limit();
    card->layout()->setContentsMargins(ui::space::four, ui::space::three, ui::space::four, ui::space::three);
    card->body()->setSpacing(ui::space::two);
    return card->body();
}

} // namespace ventanilla::shell
