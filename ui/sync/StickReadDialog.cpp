#include "ui/sync/StickReadDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Field.h"
#include "ui/common/FileField.h"
#include "ui/common/Notice.h"
#include "ui/common/ProgressPanel.h"
#include "ui/common/Theme.h"
#include "ui/sync/StickFolder.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/ExchangeWords.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

namespace ventanilla::sync_ui {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(StickRead)
};

QStringList linesOf(const sync::StickImport &taken)
{
    QStringList lines;
    if (taken.reception.entries > 0)
        lines.append(Tr::tr("%n change(s) of other computers are here now.", nullptr, int(taken.reception.entries)));
    if (taken.reception.conflicts > 0)
        lines.append(
            Tr::tr("%n difference(s) must be decided: see “Differences”.", nullptr, int(taken.reception.conflicts)));
    if (taken.receipts > 0)
        lines.append(Tr::tr("The stick told what has arrived of yours."));
    if (!taken.reception.waiting.empty())
        lines.append(Tr::tr("A part waits for what another computer has not sent yet; it is kept and shown then."));
    if (taken.known > 0 && taken.files == 0)
        lines.append(Tr::tr("What the stick holds had been read before."));
    if (taken.forOthers > 0)
        lines.append(Tr::tr("%n file(s) are for other computers and stay on the stick.", nullptr, taken.forOthers));
    return lines;
}

} // namespace

StickReadDialog::StickReadDialog(security::Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_explanation(new QLabel(this)),
      m_folder(new ui::FileField(ui::FileField::Purpose::Folder, this)), m_folderField(new ui::Field(m_folder, this)),
      m_progress(new ui::ProgressPanel(this)), m_notice(new ui::Notice(this)), m_told(new QLabel(this)),
      m_read(new ui::PrimaryButton(this)), m_close(ui::makeButton({}, this))
{
    setWindowTitle(tr("Read a USB stick"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::three, ui::space::three, ui::space::three, ui::space::three);
    layout->setSpacing(ui::space::two);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_explanation, m_folderField, m_notice, m_told, m_progress})
        layout->addWidget(widget);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_read, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    for (QLabel *label : {m_explanation, m_told}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_told->hide();
    m_explanation->setText(tr("Takes what other computers have saved on the stick for this one. Reading it twice does "
                              "no harm."));
    m_folderField->setLabel(tr("&Folder of the stick"));
    m_folder->setButtonText(tr("C&hoose…"));
    m_read->setText(tr("&Read the stick"));
    m_read->setIconName(QStringLiteral("import"));
    m_close->setText(tr("Cancel"));
    m_progress->setText(tr("Reading"));
    m_progress->follow(&m_task);
    constexpr int width = 560;
    resize(qMin(ui::Theme::instance().scaled(width), parent ? parent->window()->width() : width), sizeHint().height());
    connect(m_read, &QPushButton::clicked, this, &StickReadDialog::read);
    connect(m_close, &QPushButton::clicked, this, &StickReadDialog::reject);
    connect(m_folder, &ui::FileField::chosen, this, &StickReadDialog::showState);
    connect(&m_task, &ui::Task::started, this, &StickReadDialog::showState);
    connect(&m_task, &ui::Task::finished, this, &StickReadDialog::showState);
    setFolder(stickFolder());
}

void StickReadDialog::setFolder(const QString &path)
{
    m_folder->suggest(path);
    showState();
}

void StickReadDialog::showState()
{
    const bool busy = m_task.isRunning();
    m_folderField->setEnabled(!busy);
    m_read->setEnabled(!busy && !m_folder->path().isEmpty());
}

void StickReadDialog::read()
{
    m_notice->clear();
    m_told->hide();
    m_folderField->setProblem({});
    auto forked = m_session.fork();
    if (!forked) {
        m_notice->showError(forked.error());
        return;
    }
    auto session = std::make_shared<security::Session>(*std::move(forked));
    m_task.start([session, folder = m_folder->path()](
                     Progress &progress) { return sync::stick::importFrom(session->database(), folder, progress); },
        [this](const Result<Taken> &taken) { showTaken(taken); });
}

void StickReadDialog::showTaken(const Result<Taken> &taken)
{
    if (!taken) {
        if (taken.error().kind == ErrorKind::FileMissing) {
            m_folderField->setProblem(tr("This folder is not there. Is the stick plugged in?"));
            m_folderField->reveal();
        } else {
            m_notice->showError(taken.error());
        }
        return;
    }
    const auto &[import, refused] = *taken;
    QStringList lines = linesOf(import);
    for (const auto &file : refused)
        lines.append(tr("“%1” was not taken: %2").arg(file.name, words::stickFileProblem(file.error)));
    const bool nothing = lines.isEmpty();
    if (nothing)
        lines.append(tr("There is nothing for this computer in this folder. Choose the one where the other computer "
                        "saved."));
    m_notice->showMessage(!refused.empty() ? ui::Tone::Warning
            : nothing                      ? ui::Tone::Info
                                           : ui::Tone::Success,
        lines.join(QLatin1Char('\n')));
    m_notice->setFocus();
    if (!nothing && refused.empty()) {
        m_told->setText(tr("Leave the stick plugged in until this is closed. Then carry it back: the other computer "
                           "learns from it what has arrived here."));
        m_told->show();
        m_close->setText(tr("Close"));
    }
    Q_EMIT received(import.reception);
}

void StickReadDialog::reject()
{
    if (m_task.isRunning()) {
        m_task.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace ventanilla::sync_ui
