#include "ui/sync/StickSaveDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Notice.h"
#include "ui/sync/StickFolderField.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/ExchangeWords.h"
#include "ui/words/Format.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ventanilla::sync_ui {

StickSaveDialog::StickSaveDialog(security::Session &session, std::vector<sync::Certificate> receivers, QWidget *parent)
    : PagedDialog(parent), m_receivers(std::move(receivers)), m_task(session)
{
    setWindowTitle(tr("Save to a USB stick"));
    makeQuestion();
    makeAnswer();
    next()->setText(tr("&Save to the stick"));
    next()->setIconName(QStringLiteral("export"));
    follow(m_task, tr("Writing"));
    turnTo(Question);
    if (!m_boxes.empty())
        m_boxes.front()->setFocus();
}

void StickSaveDialog::makeQuestion()
{
    auto *page = addPage();
    addText(page,
        tr("What was done here and the other computer does not have yet goes into a file that only that computer can "
           "read."));
    auto *list = new ui::Card(this);
    list->setTitle(tr("For which computers"));
    for (const auto &receiver : m_receivers) {
        auto *box = new QCheckBox(words::computerName(receiver.name, receiver.device), list);
        box->setChecked(m_receivers.size() == 1);
        list->addWidget(box);
        m_boxes.push_back(box);
    }
    page->addWidget(list);
    m_folder = new StickFolderField(this);
    page->addWidget(m_folder);
    page->addStretch(1);
}

void StickSaveDialog::makeAnswer()
{
    auto *page = addPage();
    m_told = addText(page);
    addSteps(page,
        tr("What to do now:\n"
           "1. Take the stick out safely.\n"
           "2. On the other computer open Exchange and choose “Read a USB stick…”.\n"
           "3. Bring the stick back and read it here too: it tells what has arrived, and carries what was done "
           "there."));
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    page->addStretch(1);
}

void StickSaveDialog::setFolder(const QString &path)
{
    m_folder->setPath(path);
}

std::vector<int> StickSaveDialog::chosen() const
{
    std::vector<int> numbers;
    for (size_t place = 0; place < m_boxes.size(); ++place) {
        if (m_boxes[place]->isChecked())
            numbers.push_back(m_receivers[place].device);
    }
    return numbers;
}

QString StickSaveDialog::nameOf(int number) const
{
    const auto found = std::ranges::find(m_receivers, number, &sync::Certificate::device);
    return words::computerName(found == m_receivers.end() ? QString() : found->name, number);
}

void StickSaveDialog::showState()
{
    next()->setVisible(page() == Question);
    setCloseText(page() == Question ? tr("Cancel") : tr("Close"));
}

void StickSaveDialog::proceed()
{
    notice()->clear();
    if (chosen().empty()) {
        notice()->showMessage(ui::Tone::Warning, tr("Tick at least one computer: the file is for that one alone."));
        m_boxes.front()->setFocus();
        return;
    }
    if (m_folder->check())
        save();
}

void StickSaveDialog::save()
{
    m_task.start(
        [folder = m_folder->path(), receivers = chosen()](
            security::Session &session, Progress &progress) -> Result<Files> {
            Files files;
            for (const int receiver : receivers) {
                if (progress.isCancelled())
                    return failure(ErrorKind::Cancelled);
                files.push_back({receiver, sync::stick::exportTo(session.database(), folder, receiver, progress)});
            }
            return files;
        },
        [this](const Result<Files> &files) { showFiles(files); });
}

void StickSaveDialog::showFiles(const Result<Files> &files)
{
    if (!files) {
        if (files.error().kind != ErrorKind::Cancelled)
            notice()->showError(files.error());
        return;
    }
    for (const Written &each : *files) {
        if (!each.file) { // nothing has gone for this one: stay, say why, let it be tried again
            if (m_folder->showError(each.file.error()))
                return;
            notice()->showMessage(ui::Tone::Error,
                QStringLiteral("%1: %2").arg(nameOf(each.receiver), words::describe(each.file.error())));
            notice()->setFocus();
            return;
        }
    }
    m_told->setText(toldOf(*files));
    turnTo(End);
    focusClose();
    Q_EMIT written();
}

QString StickSaveDialog::toldOf(const Files &files) const
{
    QStringList lines;
    for (const Written &each : files) {
        const QString name = nameOf(each.receiver);
        if (each.file->entries == 0)
            lines.append(tr("For “%1”: nothing new; %2 only tells what has arrived here.")
                             .arg(name, QFileInfo(each.file->file).fileName()));
        else
            lines.append(
                tr("For “%1”: %2 in %3 (%4).")
                    .arg(name,
                        tr("%1 change(s)", nullptr, int(each.file->entries)).arg(words::number(each.file->entries)),
                        QFileInfo(each.file->file).fileName(), words::fileSize(each.file->bytes)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ventanilla::sync_ui
