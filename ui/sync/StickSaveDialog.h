#pragma once

#include "core/security/Session.h"
#include "core/sync/carrier/StickExchange.h"
#include "core/sync/protocol/Certificate.h"
#include "ui/common/PagedDialog.h"
#include "ui/common/SessionTask.h"

class QCheckBox;

namespace ventanilla::sync_ui {

class StickFolderField;

// What other computers lack, onto a USB stick: choose the computers and the folder, write, and what to do with it then.
class StickSaveDialog final : public ui::PagedDialog
{
    Q_OBJECT
public:
    // `receivers`: the computers it may be for, this one not among them.
    StickSaveDialog(security::Session &session, std::vector<sync::Certificate> receivers, QWidget *parent);

    void setFolder(const QString &path);

Q_SIGNALS:
    void written();

protected:
    void proceed() override;
    void showState() override;

private:
    enum Page { Question, End };
    // One computer's file, or why there is none.
    struct Written
    {
        int receiver = 0;
        Result<sync::StickExport> file;
    };
    using Files = std::vector<Written>;

    void makeQuestion();
    void makeAnswer();
    [[nodiscard]] std::vector<int> chosen() const;
    [[nodiscard]] QString nameOf(int number) const;
    void save();
    void showFiles(const Result<Files> &files);
    [[nodiscard]] QString toldOf(const Files &files) const;

    std::vector<sync::Certificate> m_receivers;
    std::vector<QCheckBox *> m_boxes;
    StickFolderField *m_folder = nullptr;
    QLabel *m_told = nullptr;
    ui::SessionTask<Files> m_task;
};

} // namespace ventanilla::sync_ui
