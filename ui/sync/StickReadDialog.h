#pragma once

#include "core/security/Session.h"
#include "core/sync/carrier/StickExchange.h"
#include "ui/common/AsyncTask.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ventanilla::ui {
class Field;
class FileField;
class Notice;
class PrimaryButton;
class ProgressPanel;
} // namespace ventanilla::ui

namespace ventanilla::sync_ui {

// What a USB stick brings for this computer: choose the folder, read, and what was taken, or not and why.
class StickReadDialog final : public QDialog
{
    Q_OBJECT
public:
    StickReadDialog(security::Session &session, QWidget *parent);

    void setFolder(const QString &path);
    void reject() override; // while it reads: stops first

Q_SIGNALS:
    void received(const ventanilla::sync::Reception &reception);

private:
    using Taken = std::pair<sync::StickImport, std::vector<sync::stick::RefusedFile>>;

    void showState();
    void read();
    void showTaken(const Result<Taken> &taken);

    security::Session &m_session;
    QLabel *m_explanation;
    ui::FileField *m_folder;
    ui::Field *m_folderField;
    ui::ProgressPanel *m_progress;
    ui::Notice *m_notice;
    QLabel *m_told;
    ui::PrimaryButton *m_read;
    QPushButton *m_close;
    ui::AsyncTask<Taken> m_task;
};

} // namespace ventanilla::sync_ui
