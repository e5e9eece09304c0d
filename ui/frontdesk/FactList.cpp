#include "ui/frontdesk/FactList.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/StatusBadge.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ventanilla::frontdesk {

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

FactList::FactList(int mostShown, QWidget *parent)
    : QWidget(parent), m_mostShown(mostShown), m_rows(new QVBoxLayout), m_more(ui::makeButton({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    m_rows->setSpacing(ui::space::one);
    layout->addLayout(m_rows);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        fill();
    });
}

void FactList::setFacts(std::vector<Fact> facts, const QString &nothing)
{
    m_facts = std::move(facts);
    m_nothing = nothing;
    m_all = false;
    fill();
}

void FactList::fill()
{
    emptyLayout(m_rows);
    const int total = int(m_facts.size());
    const int shown = m_all ? total : qMin(total, m_mostShown);
    for (int row = 0; row < shown; ++row)
        add(m_facts[size_t(row)]);
    if (total == 0) {
        auto *nothing = new ui::MutedLabel(this);
        nothing->setText(m_nothing);
        m_rows->addWidget(nothing);
    }
    m_more->setText(tr("Show all %n", nullptr, total));
    m_more->setVisible(shown < total);
}

void FactList::add(const Fact &fact)
{
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(ui::space::one);
    auto *text = new QLabel(row);
    text->setTextFormat(Qt::PlainText);
    text->setText(fact.text);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    first->addWidget(text, 1);
    if (!fact.state.isEmpty())
        first->addWidget(new ui::StatusBadge(fact.tone, fact.state, row), 0, Qt::AlignTop);
    layout->addLayout(first);
    if (!fact.detail.isEmpty()) {
        auto *detail = new ui::MutedLabel(row);
        detail->setTextFormat(Qt::PlainText);
        detail->setText(fact.detail);
        ui::setTextRole(detail, ui::TextRole::Small);
        layout->addWidget(detail);
    }
    m_rows->addWidget(row);
}

void FactList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_more->setText(tr("Show all %n", nullptr, int(m_facts.size())));
}

} // namespace ventanilla::frontdesk
