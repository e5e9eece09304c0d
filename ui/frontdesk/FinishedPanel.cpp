#include "ui/frontdesk/FinishedPanel.h"

#include "ui/common/Buttons.h"
#include "ui/common/Notice.h"
#include "ui/common/PaperOutput.h"
#include "ui/common/Theme.h"
#include "ui/frontdesk/DeskShortcuts.h"
#include "ui/frontdesk/ReceiptOrder.h"
#include "ui/referrals/LetterOrder.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

namespace ventanilla::frontdesk {

FinishedPanel::FinishedPanel(security::Session &session, const attention::Sources &sources, QWidget *parent)
    : QWidget(parent), m_session(session), m_sources(sources), m_card(new ui::Card(this)), m_state(new QLabel(this)),
      m_caption(new QLabel(this)), m_number(new QLabel(this)), m_advice(new ui::MutedLabel(this)),
      m_print(new ui::PrimaryButton(this)), m_save(ui::makeButton(QStringLiteral("save"), this)),
      m_letterAdvice(new ui::MutedLabel(this)), m_printLetters(ui::makeButton(QStringLiteral("print"), this)),
      m_saveLetters(ui::makeButton(QStringLiteral("save"), this)), m_notice(new ui::Notice(this)),
      m_next(ui::makeButton(QStringLiteral("person"), this)), m_papers(new ui::PaperOutput(session, this))
{
    place();
    connectParts();
    setFocusProxy(m_print);
    retranslateUi();
}

void FinishedPanel::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch();
    m_state->setWordWrap(true);
    m_caption->setAlignment(Qt::AlignCenter);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_print->setIconName(QStringLiteral("print"));
    m_card->addWidget(m_state);
    m_card->body()->addSpacing(ui::space::two);
    m_card->addWidget(m_caption);
    m_card->addWidget(m_number);
    m_card->addWidget(m_advice);
    m_card->body()->addSpacing(ui::space::two);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_print, m_save, m_letterAdvice, m_printLetters, m_saveLetters, m_notice, m_next})
        m_card->addWidget(part);
}

void FinishedPanel::connectParts()
{
    connect(m_print, &QPushButton::clicked, this, &FinishedPanel::printReceipt);
    connect(m_save, &QPushButton::clicked, this, &FinishedPanel::saveReceipt);
    connect(m_printLetters, &QPushButton::clicked, this, &FinishedPanel::printLetters);
    connect(m_saveLetters, &QPushButton::clicked, this, &FinishedPanel::saveLetters);
    connect(m_next, &QPushButton::clicked, this, &FinishedPanel::nextRequested);
    connect(m_notice, &ui::Notice::actionTriggered, this, &FinishedPanel::openFile);
    connect(m_papers, &ui::PaperOutput::sending, this, [this] {
        m_notice->setAction({});
        m_notice->showMessage(ui::Tone::Info, tr("Sending to the printer…"));
    });
    connect(m_papers, &ui::PaperOutput::printed, this, [this](const QString &printer) { told({}, printer); });
    connect(m_papers, &ui::PaperOutput::saved, this, [this](const QString &file) { told(file, {}); });
    connect(m_papers, &ui::PaperOutput::failed, this, &FinishedPanel::paperFailed);
}

void FinishedPanel::present(AttentionId id, bool open, const QString &name)
{
    m_id = id;
    m_open = open;
    m_name = name;
    m_outside = referrals::outsideReferralsOf(m_session, id).value_or(std::vector<referrals::OutsideReferral>());
    m_file.clear();
    m_printer.clear();
    m_notice->clear();
    retranslateUi();
}

void FinishedPanel::printReceipt()
{
    if (!m_id.isValid())
        return;
    m_then = m_outside.empty() ? m_next : m_printLetters;
    m_papers->print(receiptOrder(m_sources, m_id));
}

void FinishedPanel::saveReceipt()
{
    if (!m_id.isValid())
        return;
    m_then = m_outside.empty() ? m_next : m_saveLetters;
    m_papers->save(receiptOrder(m_sources, m_id));
}

// All at once: whoever was sent to two institutions leaves with two letters.
ui::PaperOrder FinishedPanel::letterOrder() const
{
    std::vector<ReferralId> ids;
    for (const auto &referral : m_outside)
        ids.push_back(referral.id);
    return referrals_ui::letterOrder(ids);
}

void FinishedPanel::printLetters()
{
    if (m_outside.empty())
        return;
    m_then = m_next;
    m_papers->print(letterOrder());
}

void FinishedPanel::saveLetters()
{
    if (m_outside.empty())
        return;
    m_then = m_next;
    m_papers->save(letterOrder());
}

void FinishedPanel::told(const QString &file, const QString &printer)
{
    m_file = file;
    m_printer = printer;
    showWhatIsDone();
    m_then->setFocus(Qt::OtherFocusReason);
}

void FinishedPanel::paperFailed(const Error &error)
{
    m_file.clear();
    m_printer.clear();
    m_notice->setAction({});
    m_notice->showError(error);
}

void FinishedPanel::showWhatIsDone()
{
    if (!m_file.isEmpty()) {
        m_notice->setAction(tr("O&pen"));
        m_notice->showMessage(ui::Tone::Success, tr("Saved in %1").arg(QDir::toNativeSeparators(m_file)));
    } else if (!m_printer.isEmpty()) {
        m_notice->setAction({});
        m_notice->showMessage(ui::Tone::Success, tr("Sent to %1").arg(m_printer));
    }
}

void FinishedPanel::showLetters()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_letterAdvice, m_printLetters, m_saveLetters})
        part->setVisible(!m_outside.empty());
    QStringList units;
    for (const auto &referral : m_outside)
        units.append(referral.unitName);
    m_letterAdvice->setText(tr("They take a letter along, to: %1").arg(units.join(QStringLiteral(", "))));
    const bool isOne = m_outside.size() == 1;
    m_printLetters->setText(isOne ? tr("Print the &letter") : tr("Print the %1 &letters").arg(m_outside.size()));
    m_printLetters->setToolTip(desk_shortcuts::printLetters().keysText());
    m_saveLetters->setText(isOne ? tr("Sa&ve the letter as PDF") : tr("Sa&ve the letters as PDF"));
    m_saveLetters->setToolTip(desk_shortcuts::saveLetters().keysText());
}

void FinishedPanel::openFile()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_file));
}

void FinishedPanel::retranslateUi()
{
    m_card->setTitle(m_open ? tr("Attention left open") : tr("Attention registered"));
    m_state->setText(m_name.isEmpty() ? tr("Anonymous enquiry") : m_name);
    m_caption->setText(tr("Tracking number"));
    QFont font = ui::Theme::instance().font(ui::TextRole::Title);
    font.setPointSizeF(font.pointSizeF() * 1.6);
    m_number->setFont(font);
    m_number->setText(m_id.isValid() ? m_id.folio() : QString());
    m_number->setAccessibleName(tr("Tracking number %1").arg(m_number->text()));
    m_advice->setText(m_open ? tr("Anybody at the counter can go on with it: it is listed under the search box.")
                             : tr("With this number any office can tell how it goes."));
    m_print->setText(tr("Print &receipt"));
    m_print->setToolTip(desk_shortcuts::printReceipt().keysText());
    m_save->setText(tr("Save it as P&DF"));
    m_save->setToolTip(desk_shortcuts::saveReceipt().keysText());
    showLetters();
    m_next->setText(tr("&Next person"));
    m_next->setToolTip(desk_shortcuts::newAttention().keysText());
    showWhatIsDone();
}

void FinishedPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslateUi();
}

} // namespace ventanilla::frontdesk
