#pragma once

#include "core/security/Entrance.h"
#include "ui/sync/ServerDialog.h"

namespace ventanilla::shell {

class NewPasswordFields;

// Makes this computer, which has no data yet, one of a municipality's that already works on others: everything comes from
// the server, and an administrator of that municipality gets a way in here.
class JoinDialog final : public sync_ui::ServerDialog
{
    Q_OBJECT
public:
    JoinDialog(const QString &folder, const Clock &clock, QWidget *parent);

Q_SIGNALS:
    void joined(const std::shared_ptr<ventanilla::security::NewStore> &store);

protected:
    [[nodiscard]] bool isPartComplete() override;
    [[nodiscard]] Result<Work> work() override;
    [[nodiscard]] bool showPartError(const Error &error) override;
    void succeeded() override;

private:
    QString m_folder;
    const Clock &m_clock;
    QLineEdit *m_username;
    ui::Field *m_usernameField;
    NewPasswordFields *m_password;
    std::shared_ptr<std::shared_ptr<security::NewStore>> m_store; // filled by the work
};

} // namespace ventanilla::shell
