#include "ui/sync/StickSaveDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Field.h"
#include "ui/common/FileField.h"
#include "ui/common/Notice.h"
#include "ui/common/ProgressPanel.h"
#include "ui/common/Theme.h"
#include "ui/sync/StickFolder.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/ExchangeWords.h"
#include "ui/words/Format.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QGroupBox>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ventanilla::sync_ui {

StickSaveDialog::StickSaveDialog(security::Session &session, std::vector<sync::Certificate> receivers, QWidget *parent)
    : QDialog(parent), m_session(session), m_receivers(std::move(receivers)), m_pages(new QStackedWidget(this)),
      m_folder(new ui::FileField(ui::FileField::Purpose::Folder, this)), m_folderField(new ui::Field(m_folder, this)),
      m_progress(new ui::ProgressPanel(this)), m_notice(new ui::Notice(this)), m_told(new QLabel(this)),
      m_next(new QLabel(this)), m_save(new ui::PrimaryButton(this)), m_close(ui::makeButton({}, this))
{
    setWindowTitle(tr("Save to a USB stick"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::three, ui::space::three, ui::space::three, ui::space::three);
    layout->setSpacing(ui::space::two);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_progress);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    m_pages->addWidget(makeQuestion());
    m_pages->addWidget(makeAnswer());
    m_save->setText(tr("&Save to the stick"));
    m_save->setIconName(QStringLiteral("export"));
    m_close->setText(tr("Cancel"));
    m_progress->setText(tr("Writing"));
    m_progress->follow(&m_task);
    constexpr int width = 560;
    resize(qMin(ui::Theme::instance().scaled(width), parent ? parent->window()->width() : width), sizeHint().height());
    connect(m_save, &QPushButton::clicked, this, &StickSaveDialog::save);
    connect(m_close, &QPushButton::clicked, this, &StickSaveDialog::reject);
    connect(m_folder, &ui::FileField::chosen, this, &StickSaveDialog::showState);
    connect(&m_task, &ui::Task::started, this, &StickSaveDialog::showState);
    connect(&m_task, &ui::Task::finished, this, &StickSaveDialog::showState);
    setFolder(stickFolder());
    if (!m_boxes.empty())
        m_boxes.front()->setFocus();
}

QWidget *StickSaveDialog::makeQuestion()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::two);
    auto *explanation =
        new QLabel(tr("What was done here and the other computer does not have yet goes into a file that "
                      "only that computer can read."),
            page);
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    auto *list = new ui::Card(page);
    list->setTitle(tr("For which computers"));
    for (const auto &receiver : m_receivers) {
        auto *box = new QCheckBox(words::computerName(receiver.name, receiver.device), list);
        box->setChecked(m_receivers.size() == 1);
        connect(box, &QCheckBox::toggled, this, &StickSaveDialog::showState);
        list->addWidget(box);
        m_boxes.push_back(box);
    }
    auto *area = new QScrollArea(page);
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(area, 1);
    m_folderField->setLabel(tr("&Folder of the stick"));
    m_folderField->setHint(tr("Plug the stick in before you choose it."));
    m_folder->setButtonText(tr("C&hoose…"));
    layout->addWidget(m_folderField);
    return page;
}

QWidget *StickSaveDialog::makeAnswer()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::two);
    for (QLabel *label : {m_told, m_next}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    return page;
}

void StickSaveDialog::setFolder(const QString &path)
{
    m_folder->suggest(path);
    showState();
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
    const bool busy = m_task.isRunning();
    m_pages->widget(0)->setEnabled(!busy);
    m_save->setEnabled(!busy && !chosen().empty() && !m_folder->path().isEmpty());
}

void StickSaveDialog::save()
{
    m_notice->clear();
    const QString folder = m_folder->path();
    if (!QDir(folder).exists()) {
        m_folderField->setProblem(words::describe(Error{ErrorKind::FileMissing, QStringLiteral("folder"), {}}));
        m_folderField->reveal();
        return;
    }
    m_folderField->setProblem({});
    auto forked = m_session.fork();
    if (!forked) {
        m_notice->showError(forked.error());
        return;
    }
    auto session = std::make_shared<security::Session>(*std::move(forked));
    m_task.start(
        [session, folder, receivers = chosen()](Progress &progress) -> Result<Files> {
            Files files;
            for (const int receiver : receivers) {
                if (progress.isCancelled())
                    return failure(ErrorKind::Cancelled);
                files.push_back({receiver, sync::stick::exportTo(session->database(), folder, receiver, progress)});
            }
            return files;
        },
        [this](const Result<Files> &files) { showFiles(files); });
}

void StickSaveDialog::showFiles(const Result<Files> &files)
{
    if (!files) {
        m_notice->showError(files.error());
        return;
    }
    for (const Written &each : *files) {
        if (!each.file) { // nothing has gone for this one: stay, say why, let it be tried again
            m_notice->showMessage(ui::Tone::Error,
                QStringLiteral("%1: %2").arg(nameOf(each.receiver), words::describe(each.file.error())));
            m_notice->setFocus();
            return;
        }
    }
    m_told->setText(toldOf(*files));
    m_next->setText(tr("What to do now:\n"
                       "1. Take the stick out safely.\n"
                       "2. On the other computer open Exchange and choose “Read a USB stick…”.\n"
                       "3. Bring the stick back and read it here too: it tells what has arrived, and carries what was "
                       "done there."));
    m_pages->setCurrentIndex(1);
    m_save->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus();
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
            lines.append(tr("For “%1”: %2 in %3 (%4).")
                             .arg(name, tr("%n change(s)", nullptr, int(each.file->entries)),
                                 QFileInfo(each.file->file).fileName(), words::fileSize(each.file->bytes)));
    }
    return lines.join(QLatin1Char('\n'));
}

void StickSaveDialog::reject()
{
    if (m_task.isRunning()) {
        m_task.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace ventanilla::sync_ui
