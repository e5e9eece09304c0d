#pragma once

#include "core/security/Session.h"
#include "core/sync/carrier/StickEnrolment.h"
#include "ui/common/PagedDialog.h"
#include "ui/common/SessionTask.h"

class QButtonGroup;
class QCheckBox;

namespace ventanilla::sync_ui {

class CheckNumberLabel;
class StickFolderField;

// On the commune's first computer: lets a new one in that has asked by stick. The folder, which request and whether it is
// the one that the new computer shows, then the answer, written to the same stick. For those with ManageDevices.
class AdmissionDialog final : public ui::PagedDialog
{
    Q_OBJECT
public:
    AdmissionDialog(security::Session &session, QWidget *parent); // the session must outlive it

    void setFolder(const QString &path);

Q_SIGNALS:
    void admitted();

protected:
    void proceed() override;
    void goBack() override;
    void showState() override;

private:
    enum Page { Folder, Comparison, End };
    struct Found
    {
        sync::stick_enrolment::FoundRequests files;
        std::vector<QByteArray> knownKeys; // of the computers that were admitted before
    };

    void makeFolder();
    void makeComparison();
    void makeEnd();
    void look();
    void showFound(const Result<Found> &found);
    void listRequests(const Found &found);
    void choose(int request);
    void admit();
    void showAdmitted(const Result<sync::stick_enrolment::Admission> &admission);

    StickFolderField *m_folder = nullptr;
    QVBoxLayout *m_list = nullptr;
    QButtonGroup *m_group;
    CheckNumberLabel *m_number = nullptr;
    QCheckBox *m_same = nullptr;
    QLabel *m_told = nullptr;
    std::vector<sync::stick_enrolment::WrittenRequest> m_requests;
    ui::SessionTask<Found> m_looking;
    ui::SessionTask<sync::stick_enrolment::Admission> m_admitting;
};

} // namespace ventanilla::sync_ui
