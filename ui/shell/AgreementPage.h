#pragma once

#include "ui/shell/Page.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace ventanilla::ui {
class Heading;
class Notice;
class PrimaryButton;
} // namespace ventanilla::ui

namespace ventanilla::security {
class Session;
} // namespace ventanilla::security

namespace ventanilla::shell {

// The confidentiality agreement, before the first use.
class AgreementPage final : public Page
{
    Q_OBJECT
public:
    explicit AgreementPage(QWidget *parent = nullptr);

    void prepare(security::Session *session);

Q_SIGNALS:
    void accepted();
    void refused();

protected:
    void retranslateUi() override;

private:
    void accept();

    security::Session *m_session = nullptr;
    ui::Heading *m_title;
    QLabel *m_introduction;
    ui::Notice *m_notice;
    QTextBrowser *m_text;
    QCheckBox *m_read;
    QPushButton *m_refuse;
    ui::PrimaryButton *m_accept;
};

} // namespace ventanilla::shell
