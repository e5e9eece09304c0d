#include "ui/sync/EnrolmentDialog.h"

namespace ventanilla::sync_ui {

EnrolmentDialog::EnrolmentDialog(security::Session &session, QWidget *parent) : ServerDialog(parent), m_session(session)
{
    setTexts({tr("Enrol this computer"), tr("En&rol"), tr("Enrolling"),
        tr("This computer is enrolled. From now on it exchanges by itself whenever there is a connection, and "
           "everything "
           "that was registered here before goes out with the first exchange."),
        tr("Exchange &now")});
}

Result<ServerDialog::Work> EnrolmentDialog::work()
{
    if (auto allowed = m_session.require(security::Permission::ManageDevices); !allowed)
        return failure(allowed.error());
    auto forked = m_session.fork();
    if (!forked)
        return failure(forked.error());
    auto session = std::make_shared<security::Session>(*std::move(forked));
    return [session](const sync::ServerIdentity &server, const QString &code, const QString &name,
               Progress &progress) -> Result<bool> {
        return sync::server_exchange::enrolStore(session->database(), server, code, name, progress).map([] {
            return true;
        });
    };
}

void EnrolmentDialog::succeeded()
{
    showEnd();
    Q_EMIT enrolled();
}

} // namespace ventanilla::sync_ui
