#include "ui/sync/StickCard.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ventanilla::sync_ui {

StickCard::StickCard(QWidget *parent)
    : QWidget(parent), m_card(new ui::Card(this)), m_explanation(new ui::MutedLabel(this)),
      m_save(ui::makeButton(QStringLiteral("export"), this)), m_read(ui::makeButton(QStringLiteral("import"), this)),
      m_admit(ui::makeButton(QStringLiteral("add"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->addWidget(m_explanation);
    m_card->addWidget(m_save);
    m_card->addWidget(m_read);
    m_card->addWidget(m_admit);
    m_admit->hide();
    connect(m_save, &QPushButton::clicked, this, &StickCard::saveRequested);
    connect(m_read, &QPushButton::clicked, this, &StickCard::readRequested);
    connect(m_admit, &QPushButton::clicked, this, &StickCard::admissionRequested);
    retranslateUi();
}

void StickCard::setReceivers(bool any)
{
    m_hasReceivers = any;
    m_save->setEnabled(any);
    retranslateUi();
}

void StickCard::setAdmits(bool admits)
{
    m_admit->setVisible(admits);
}

void StickCard::retranslateUi()
{
    m_card->setTitle(tr("With a USB stick"));
    m_explanation->setText(m_hasReceivers
            ? tr("Carry on a USB stick what another computer does not have yet. Nobody else can read it.")
            : tr("A stick can be saved for the other computers once they are known here."));
    m_save->setText(tr("&Save to a USB stick…"));
    m_read->setText(tr("&Read a USB stick…"));
    m_admit->setText(tr("Ad&mit a new computer…"));
}

void StickCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::sync_ui
