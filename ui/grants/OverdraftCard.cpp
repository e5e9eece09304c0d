#include "ui/grants/OverdraftCard.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/StatusBadge.h"
#include "ui/common/Theme.h"
#include "ui/grants/GrantWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ventanilla::grants_ui {

OverdraftCard::OverdraftCard(QWidget *parent)
    : QWidget(parent), m_card(new ui::Card(this)), m_badge(new ui::StatusBadge(this)), m_more(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    for (size_t row = 0; row < mostShown; ++row) {
        auto *line = new QHBoxLayout;
        line->setSpacing(ui::space::two);
        m_texts.append(new QLabel(this));
        m_texts.last()->setWordWrap(true);
        m_texts.last()->setTextFormat(Qt::PlainText);
        m_looks.append(ui::makeButton({}, this));
        line->addWidget(m_texts.last(), 1);
        line->addWidget(m_looks.last(), 0, Qt::AlignTop);
        m_card->addLayout(line);
        connect(m_looks.last(), &QPushButton::clicked, this, [this, row] { look(row); });
    }
    m_card->addWidget(m_more);
    m_card->addHeaderWidget(m_badge);
    hide();
}

void OverdraftCard::look(size_t row)
{
    const auto &overdraft = m_overdrafts[row];
    if (overdraft.grants.empty())
        Q_EMIT stockRequested(overdraft.benefit.id);
    else
        Q_EMIT grantRequested(overdraft.grants.front().grant.id);
}

void OverdraftCard::present(std::vector<catalogue::Overdraft> overdrafts)
{
    m_overdrafts = std::move(overdrafts);
    setVisible(!m_overdrafts.empty());
    retranslateUi();
}

void OverdraftCard::retranslateUi()
{
    const int total = int(m_overdrafts.size());
    m_card->setTitle(tr("Promised or given beyond what there was: %n", nullptr, total));
    m_badge->setStatus(ui::Tone::Error, tr("To mend"));
    for (size_t row = 0; row < mostShown; ++row) {
        const bool has = row < m_overdrafts.size();
        auto *text = m_texts[qsizetype(row)];
        auto *look = m_looks[qsizetype(row)];
        text->setVisible(has);
        look->setVisible(has);
        if (!has)
            continue;
        text->setText(overdraftText(m_overdrafts[row]));
        look->setText(m_overdrafts[row].grants.empty() ? tr("See the stock") : tr("See the latest"));
        look->setAccessibleName(QStringLiteral("%1: %2").arg(look->text(), m_overdrafts[row].benefit.name));
    }
    m_more->setVisible(total > int(mostShown));
    m_more->setText(tr("And %n more.", nullptr, total - int(mostShown)));
}

void OverdraftCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::grants_ui
