#pragma once

#include "core/base/Error.h"

#include <QTimer>
#include <QWidget>

namespace ventanilla::ui {
class Field;
class FileField;
} // namespace ventanilla::ui

namespace ventanilla::sync_ui {

// Where the USB stick is: it fills itself with the stick that is plugged in, also with one that is plugged in later, as
// long as nobody has written another folder.
class StickFolderField final : public QWidget
{
    Q_OBJECT
public:
    explicit StickFolderField(QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    // Whether there is such a folder; says at the field what is wrong otherwise, and takes the focus.
    [[nodiscard]] bool check();
    void setProblem(const QString &problem); // takes the focus too; empty takes it away
    // Whether the error is about the folder, and then said here.
    [[nodiscard]] bool showError(const Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void look();

    ui::FileField *m_folder;
    ui::Field *m_field;
    QTimer m_watch; // for a stick, while the field is shown and empty
};

} // namespace ventanilla::sync_ui
