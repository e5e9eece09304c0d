#pragma once

#include "core/security/Session.h"
#include "ui/sync/ServerDialog.h"

namespace ventanilla::sync_ui {

// Enrols a computer that has worked alone with a server; its data stay. For those with ManageDevices.
class EnrolmentDialog final : public ServerDialog
{
    Q_OBJECT
public:
    EnrolmentDialog(security::Session &session, QWidget *parent);

Q_SIGNALS:
    void enrolled();

protected:
    [[nodiscard]] Result<Work> work() override;
    void succeeded() override;

private:
    security::Session &m_session;
};

} // namespace ventanilla::sync_ui
