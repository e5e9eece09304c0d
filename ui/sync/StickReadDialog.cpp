#include "ui/sync/StickReadDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Notice.h"
#include "ui/sync/StickFolderField.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/ExchangeWords.h"
#include "ui/words/Format.h"

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
        lines.append(Tr::tr("%1 change(s) of other computers are here now.", nullptr, int(taken.reception.entries))
                         .arg(words::number(taken.reception.entries)));
    if (taken.reception.conflicts > 0)
        lines.append(
            Tr::tr("%n difference(s) must be decided: see “Differences”.", nullptr, int(taken.reception.conflicts)));
    if (taken.receipts > 0)
        lines.append(Tr::tr("The stick told what has arrived of yours."));
    if (!taken.reception.waiting.empty())
        lines.append(Tr::tr("A part waits for what another computer has not sent yet; it is kept and shown then."));
    if (taken.known > 0 && taken.files == 0)
        lines.append(Tr::tr("What the stick holds had been read before."));
    return lines;
}

} // namespace

StickReadDialog::StickReadDialog(security::Session &session, QWidget *parent) : PagedDialog(parent), m_task(session)
{
    setWindowTitle(tr("Read a USB stick"));
    auto *question = addPage();
    addText(question,
        tr("Takes what other computers have saved on the stick for this one. Reading it twice does no harm."));
    m_folder = new StickFolderField(this);
    question->addWidget(m_folder);
    question->addStretch(1);
    auto *end = addPage();
    m_told = addText(end);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addText(end,
        tr("Leave the stick plugged in until this is closed. Then carry it back: the other computer learns from it "
           "what "
           "has arrived here."));
    end->addStretch(1);
    next()->setText(tr("&Read the stick"));
    next()->setIconName(QStringLiteral("import"));
    follow(m_task, tr("Reading"));
    turnTo(Question);
    m_folder->setFocus();
}

void StickReadDialog::setFolder(const QString &path)
{
    m_folder->setPath(path);
}

void StickReadDialog::showState()
{
    next()->setVisible(page() == Question);
    setCloseText(page() == Question ? tr("Cancel") : tr("Close"));
}

void StickReadDialog::proceed()
{
    notice()->clear();
    if (!m_folder->check())
        return;
    m_task.start([folder = m_folder->path()](security::Session &session,
                     Progress &progress) { return sync::stick::importFrom(session.database(), folder, progress); },
        [this](const Result<Taken> &taken) { showTaken(taken); });
}

void StickReadDialog::showTaken(const Result<Taken> &taken)
{
    if (!taken) {
        if (!m_folder->showError(taken.error()))
            notice()->showError(taken.error());
        return;
    }
    const auto &[import, refused] = *taken;
    QStringList lines = linesOf(import);
    const QString others = import.forOthers > 0
        ? Tr::tr("%n file(s) are for other computers and stay on the stick.", nullptr, import.forOthers)
        : QString();
    for (const auto &file : refused)
        lines.append(tr("“%1” was not taken: %2").arg(file.name, words::stickFileProblem(file.error)));
    if (lines.isEmpty()) {
        const QString nothing = tr("There is nothing for this computer in this folder. Choose the one where the other "
                                   "computer saved.");
        m_folder->setProblem(others.isEmpty() ? nothing : nothing + QLatin1Char(' ') + others);
    } else if (!refused.empty()) {
        notice()->showMessage(ui::Tone::Warning, lines.join(QLatin1Char('\n')));
        notice()->setFocus();
    } else {
        if (!others.isEmpty())
            lines.append(others);
        m_told->setText(lines.join(QLatin1Char('\n')));
        turnTo(End);
        focusClose();
    }
    Q_EMIT received(import.reception);
}

} // namespace ventanilla::sync_ui
