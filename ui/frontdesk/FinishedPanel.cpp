#include "ui/frontdesk/FinishedPanel.h"

#include "ui/common/Buttons.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/frontdesk/DeskShortcuts.h"
#include "ui/frontdesk/ReceiptPrinter.h"
#include "ui/frontdesk/ReceiptSaver.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

namespace ventanilla::frontdesk {

FinishedPanel::FinishedPanel(security::Session &session, const attention::Sources &sources, QWidget *parent)
    : QWidget(parent), m_card(new ui::Card(this)), m_state(new QLabel(this)), m_caption(new QLabel(this)),
      m_number(new QLabel(this)), m_advice(new ui::MutedLabel(this)), m_print(new ui::PrimaryButton(this)),
      m_save(ui::makeButton(QStringLiteral("save"), this)), m_notice(new ui::Notice(this)),
      m_next(ui::makeButton(QStringLiteral("person"), this)), m_printing(new ReceiptPrinter(session, sources, this)),
      m_saver(new ReceiptSaver(session, sources, this))
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
    m_card->addWidget(m_print);
    m_card->addWidget(m_save);
    m_card->addWidget(m_notice);
    m_card->addWidget(m_next);
    connect(m_print, &QPushButton::clicked, this, &FinishedPanel::printReceipt);
    connect(m_save, &QPushButton::clicked, this, &FinishedPanel::saveReceipt);
    connect(m_next, &QPushButton::clicked, this, &FinishedPanel::nextRequested);
    connect(m_notice, &ui::Notice::actionTriggered, this, &FinishedPanel::openReceipt);
    connect(m_saver, &ReceiptSaver::saved, this, &FinishedPanel::receiptSaved);
    connect(m_saver, &ReceiptSaver::failed, this, &FinishedPanel::receiptFailed);
    connect(m_printing, &ReceiptPrinter::sending, this, [this] {
        m_notice->setAction({});
        m_notice->showMessage(ui::Tone::Info, tr("Sending to the printer…"));
    });
    connect(m_printing, &ReceiptPrinter::printed, this, &FinishedPanel::receiptPrinted);
    connect(m_printing, &ReceiptPrinter::failed, this, &FinishedPanel::receiptFailed);
    setFocusProxy(m_print);
    retranslateUi();
}

void FinishedPanel::present(AttentionId id, bool open, const QString &name)
{
    m_id = id;
    m_open = open;
    m_name = name;
    m_file.clear();
    m_printer.clear();
    m_notice->clear();
    retranslateUi();
}

void FinishedPanel::printReceipt()
{
    if (m_id.isValid())
        m_printing->start(m_id);
}

void FinishedPanel::saveReceipt()
{
    if (m_id.isValid())
        m_saver->start(m_id);
}

void FinishedPanel::receiptPrinted(const QString &target)
{
    m_printer = target;
    m_file.clear();
    showWhatIsDone();
    m_next->setFocus(Qt::OtherFocusReason);
}

void FinishedPanel::receiptSaved(const QString &file)
{
    m_file = file;
    m_printer.clear();
    showWhatIsDone();
    m_next->setFocus(Qt::OtherFocusReason);
}

void FinishedPanel::receiptFailed(const Error &error)
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

void FinishedPanel::openReceipt()
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
