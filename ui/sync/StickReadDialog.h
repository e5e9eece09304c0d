#pragma once

#include "core/security/Session.h"
#include "core/sync/carrier/StickExchange.h"
#include "ui/common/PagedDialog.h"
#include "ui/common/SessionTask.h"

namespace ventanilla::sync_ui {

class StickFolderField;

// What a USB stick brings for this computer: choose the folder, read, and what was taken, or not and why.
class StickReadDialog final : public ui::PagedDialog
{
    Q_OBJECT
public:
    StickReadDialog(security::Session &session, QWidget *parent);

    void setFolder(const QString &path);

Q_SIGNALS:
    void received(const ventanilla::sync::Reception &reception);

protected:
    void proceed() override;
    void showState() override;

private:
    enum Page { Question, End };
    using Taken = std::pair<sync::StickImport, std::vector<sync::stick::RefusedFile>>;

    void showTaken(const Result<Taken> &taken);

    StickFolderField *m_folder = nullptr;
    QLabel *m_told = nullptr;
    ui::SessionTask<Taken> m_task;
};

} // namespace ventanilla::sync_ui
