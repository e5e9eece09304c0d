#include "ui/shell/RecoveryCodePage.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ventanilla::shell {

RecoveryCodePage::RecoveryCodePage(QWidget *parent)
    : Page(parent), m_title(new ui::Heading(this)), m_introduction(new QLabel(this)), m_warning(new ui::Notice(this)),
      m_code(new QLineEdit(this)), m_kept(new QCheckBox(this)), m_continue(new ui::PrimaryButton(this))
{
    constexpr int columnWidth = 720;
    auto *column = makeColumn(columnWidth);
    column->addWidget(m_title);
    column->addWidget(m_introduction);
    column->addWidget(m_code);
    column->addWidget(m_warning);
    column->addWidget(m_kept);
    column->addWidget(m_continue, 0, Qt::AlignRight);

    m_introduction->setWordWrap(true);
    m_code->setReadOnly(true);
    m_code->setAlignment(Qt::AlignCenter);
    const auto giveFont = [code = m_code] {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        constexpr double toCopyByHand = 1.4;
        font.setPointSizeF(toCopyByHand * ui::Theme::instance().font(ui::TextRole::Body).pointSizeF());
        code->setFont(font);
    };
    connect(&ui::Theme::instance(), &ui::Theme::changed, m_code, giveFont);
    giveFont();
    connect(m_kept, &QCheckBox::toggled, m_continue, &QWidget::setEnabled);
    connect(m_continue, &QPushButton::clicked, this, [this] {
        m_code->clear();
        Q_EMIT finished();
    });
    retranslateUi();
}

void RecoveryCodePage::prepare(const QString &code)
{
    m_code->setText(code);
    m_code->setCursorPosition(0);
    m_kept->setChecked(false);
    m_continue->setEnabled(false);
    m_code->setFocus();
}

void RecoveryCodePage::retranslateUi()
{
    m_title->setText(tr("The municipality is ready"));
    m_introduction->setText(
        tr("This is its recovery code: the only way in when somebody forgets a password. Write it on "
           "paper, check it twice, and keep it in the safe."));
    m_code->setAccessibleName(tr("Recovery code"));
    m_warning->showMessage(ui::Tone::Warning,
        tr("It is not shown again. Without passwords and without this code nobody can ever read the data."));
    m_kept->setText(tr("I have &written the code down and checked it"));
    m_continue->setText(tr("Go on"));
}

} // namespace ventanilla::shell
