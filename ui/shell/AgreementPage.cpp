#include "ui/shell/AgreementPage.h"

#include "core/security/Entrance.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ventanilla::shell {

AgreementPage::AgreementPage(QWidget *parent)
    : Page(parent), m_title(new ui::Heading(this)), m_introduction(new ui::MutedLabel(this)),
      m_notice(new ui::Notice(this)), m_text(new QTextBrowser(this)), m_read(new QCheckBox(this)),
      m_refuse(ui::makeButton(QStringLiteral("sign-out"), this)), m_accept(new ui::PrimaryButton(this))
{
    constexpr int columnWidth = 860;
    constexpr int textHeight = 340;
    auto *column = makeColumn(columnWidth);
    column->addWidget(m_title);
    column->addWidget(m_introduction);
    column->addWidget(m_notice);
    column->addWidget(m_text, 1);
    column->addWidget(m_read);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_refuse);
    buttons->addStretch();
    buttons->addWidget(m_accept);
    column->addLayout(buttons);

    m_text->setMinimumHeight(textHeight);
    m_text->setMarkdown(security::Agreement::text());
    m_text->setTabChangesFocus(true);
    m_accept->setEnabled(false);
    connect(m_read, &QCheckBox::toggled, m_accept, &QWidget::setEnabled);
    connect(m_accept, &QPushButton::clicked, this, &AgreementPage::accept);
    connect(m_refuse, &QPushButton::clicked, this, &AgreementPage::refused);
    retranslateUi();
}

void AgreementPage::prepare(security::Session *session)
{
    m_session = session;
    m_notice->clear();
    m_read->setChecked(false);
    m_text->verticalScrollBar()->setValue(0);
    m_text->setFocus();
}

void AgreementPage::accept()
{
    if (!m_session)
        return;
    if (const auto done = security::Agreement::accept(*m_session); !done)
        m_notice->showError(done.error());
    else
        Q_EMIT accepted();
}

void AgreementPage::retranslateUi()
{
    m_title->setText(tr("Before you begin"));
    m_introduction->setText(tr("Read the confidentiality agreement. Your acceptance is recorded with today's date."));
    m_text->setAccessibleName(tr("Confidentiality agreement"));
    m_read->setText(tr("I have &read the agreement and I accept it"));
    m_refuse->setText(tr("Sign out"));
    m_accept->setText(tr("Accept and go on"));
}

} // namespace ventanilla::shell
