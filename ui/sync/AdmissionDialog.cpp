#include "ui/sync/AdmissionDialog.h"

#include "core/sync/engine/DeviceIdentity.h"
#include "ui/common/Buttons.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/sync/CheckNumberLabel.h"
#include "ui/sync/OptionRow.h"
#include "ui/sync/StickFolderField.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/Format.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ventanilla::sync_ui {

namespace stick_enrolment = sync::stick_enrolment;

AdmissionDialog::AdmissionDialog(security::Session &session, QWidget *parent)
    : PagedDialog(parent), m_group(new QButtonGroup(this)), m_looking(session), m_admitting(session)
{
    setWindowTitle(tr("Admit a new computer"));
    makeFolder();
    makeComparison();
    makeEnd();
    follow(m_looking, tr("Looking at the stick"));
    follow(m_admitting, tr("Writing"));
    connect(m_group, &QButtonGroup::idClicked, this, &AdmissionDialog::choose);
    turnTo(Folder);
    m_folder->setFocus();
}

void AdmissionDialog::makeFolder()
{
    auto *page = addPage();
    addText(page,
        tr("For a new computer without a server. There, on the first page of Ventanilla, somebody chooses “Join it "
           "with a "
           "USB stick…”, which writes a request to the stick. Bring that stick here."));
    m_folder = new StickFolderField(this);
    page->addWidget(m_folder);
    page->addStretch(1);
}

void AdmissionDialog::makeComparison()
{
    auto *page = addPage();
    addText(page, tr("This computer asks to be admitted. It will have all the data of the municipality."));
    m_list = new QVBoxLayout;
    m_list->setSpacing(ui::space::one);
    page->addLayout(m_list);
    addText(page,
        tr("Look at the screen of the new computer, or ask over the telephone: does it show this check number? If one "
           "digit differs, do not admit it: somebody may have exchanged the file."));
    m_number = new CheckNumberLabel(this);
    page->addWidget(m_number);
    m_same = new QCheckBox(tr("The new computer shows the &same number"), this);
    page->addWidget(m_same);
    page->addStretch(1);
    connect(m_same, &QCheckBox::toggled, this, &AdmissionDialog::showState);
}

void AdmissionDialog::makeEnd()
{
    auto *page = addPage();
    m_told = addText(page);
    addSteps(page,
        tr("What to do now:\n"
           "1. Take the stick out safely and carry it to the new computer.\n"
           "2. There choose “Join it with a USB stick…” again, with the user name of an administrator of the "
           "municipality and the password that was chosen there.\n"
           "3. Bring the stick back and read it here with “Read a USB stick…”: it tells what has arrived."));
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    page->addStretch(1);
}

void AdmissionDialog::setFolder(const QString &path)
{
    m_folder->setPath(path);
}

void AdmissionDialog::showState()
{
    back()->setVisible(page() == Comparison);
    next()->setVisible(page() != End);
    next()->setText(page() == Folder ? tr("C&ontinue") : tr("&Admit"));
    next()->setEnabled(!isBusy() && (page() != Comparison || m_same->isChecked()));
    setCloseText(page() == End ? tr("Close") : tr("Cancel"));
}

void AdmissionDialog::proceed()
{
    if (page() == Folder)
        look();
    else
        admit();
}

void AdmissionDialog::goBack()
{
    turnTo(Folder);
    m_folder->setFocus();
}

void AdmissionDialog::look()
{
    notice()->clear();
    if (!m_folder->check())
        return;
    m_looking.start(
        [folder = m_folder->path()](security::Session &session, Progress &) -> Result<Found> {
            if (auto allowed = session.require(security::Permission::ManageDevices); !allowed)
                return failure(allowed.error());
            auto files = stick_enrolment::findRequests(folder);
            if (!files)
                return failure(files.error());
            const auto known = session.database().read(
                [](store::Connection &connection) { return sync::known_devices::all(connection); });
            if (!known)
                return failure(known.error());
            Found found{std::move(*files), {}};
            for (const auto &computer : *known)
                found.knownKeys.push_back(computer.publicKey);
            return found;
        },
        [this](const Result<Found> &found) { showFound(found); });
}

void AdmissionDialog::showFound(const Result<Found> &found)
{
    if (!found) {
        if (!m_folder->showError(found.error()))
            notice()->showError(found.error());
        return;
    }
    if (!found->files.requests.empty()) {
        listRequests(*found);
        turnTo(Comparison);
    } else if (found->files.refused.isEmpty()) {
        m_folder->setProblem(tr("There is no request in this folder. Choose the one where the new computer saved it."));
    } else {
        notice()->showMessage(ui::Tone::Warning,
            tr("The request “%1” is damaged or incomplete. Write it again on the new computer.")
                .arg(found->files.refused.first()));
        notice()->setFocus();
    }
    if (page() == Comparison)
        m_group->checkedButton()->setFocus();
}

void AdmissionDialog::listRequests(const Found &found)
{
    for (auto *button : m_group->buttons())
        m_group->removeButton(button);
    while (auto *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_requests = found.files.requests;
    for (const auto &[file, request] : m_requests) {
        auto *row = new OptionRow(m_list->parentWidget());
        row->setTexts(request.name, tr("asked on %1").arg(words::dateTime(request.madeAt)));
        if (std::ranges::count(found.knownKeys, request.publicKey) > 0)
            row->setBadge(tr("Admitted before"));
        m_group->addButton(row->radio(), int(m_group->buttons().size()));
        m_list->addWidget(row);
    }
    m_group->button(0)->setChecked(true);
    choose(0);
}

void AdmissionDialog::choose(int request)
{
    m_number->setNumber(sync::device_requests::checkNumber(m_requests[size_t(request)].request.publicKey));
    m_same->setChecked(false); // it was compared with another one's
    showState();
}

void AdmissionDialog::admit()
{
    notice()->clear();
    m_admitting.start(
        [file = m_requests[size_t(m_group->checkedId())].file, folder = m_folder->path()](
            security::Session &session, Progress &progress) -> Result<stick_enrolment::Admission> {
            if (auto allowed = session.require(security::Permission::ManageDevices); !allowed)
                return failure(allowed.error());
            return stick_enrolment::admit(session.database(), file, folder, progress);
        },
        [this](const Result<stick_enrolment::Admission> &admission) { showAdmitted(admission); });
}

void AdmissionDialog::showAdmitted(const Result<stick_enrolment::Admission> &admission)
{
    if (admission) {
        m_told->setText(
            tr("“%1” is computer number %2 of the municipality now. What it begins with is on the stick, in %3 (%4); "
               "nobody else can read it.")
                .arg(admission->certificate.name)
                .arg(admission->certificate.device)
                .arg(QFileInfo(admission->file).fileName(), words::fileSize(admission->bytes)));
        turnTo(End);
        focusClose();
        Q_EMIT admitted();
        return;
    }
    const Error &error = admission.error();
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (error.kind == ErrorKind::PermissionDenied)
        notice()->showMessage(ui::Tone::Error,
            tr("This computer was taken out of the municipality's list and cannot come back with this request. Write a "
               "new one there."));
    else if (error.kind == ErrorKind::Conflict && error.field == QLatin1String("server"))
        notice()->showMessage(ui::Tone::Error,
            tr("A server enrols the computers of this municipality: ask the regional team for a code instead."));
    else
        notice()->showError(error);
    notice()->setFocus();
}

} // namespace ventanilla::sync_ui
