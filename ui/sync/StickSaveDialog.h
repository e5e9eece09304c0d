#pragma once

#include "core/security/Session.h"
#include "core/sync/carrier/StickExchange.h"
#include "core/sync/protocol/Certificate.h"
#include "ui/common/AsyncTask.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ventanilla::ui {
class Field;
class FileField;
class Notice;
class PrimaryButton;
class ProgressPanel;
} // namespace ventanilla::ui

namespace ventanilla::sync_ui {

// What other computers lack, onto a USB stick: choose the computers and the folder, write, and what to do with it then.
class StickSaveDialog final : public QDialog
{
    Q_OBJECT
public:
    // `receivers`: the computers it may be for, this one not among them.
    StickSaveDialog(security::Session &session, std::vector<sync::Certificate> receivers, QWidget *parent);

    void setFolder(const QString &path);
    void reject() override; // while it is written: stops first

Q_SIGNALS:
    void written();

private:
    // One computer's file, or why there is none.
    struct Written
    {
        int receiver = 0;
        Result<sync::StickExport> file;
    };
    using Files = std::vector<Written>;

    [[nodiscard]] QWidget *makeQuestion();
    [[nodiscard]] QWidget *makeAnswer();
    [[nodiscard]] std::vector<int> chosen() const;
    [[nodiscard]] QString nameOf(int number) const;
    void showState();
    void save();
    void showFiles(const Result<Files> &files);
    [[nodiscard]] QString toldOf(const Files &files) const;

    security::Session &m_session;
    std::vector<sync::Certificate> m_receivers;
    QStackedWidget *m_pages;
    std::vector<QCheckBox *> m_boxes;
    ui::FileField *m_folder;
    ui::Field *m_folderField;
    ui::ProgressPanel *m_progress;
    ui::Notice *m_notice;
    QLabel *m_told;
    QLabel *m_next;
    ui::PrimaryButton *m_save;
    QPushButton *m_close;
    ui::AsyncTask<Files> m_task;
};

} // namespace ventanilla::sync_ui
