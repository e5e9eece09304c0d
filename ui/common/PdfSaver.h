#pragma once

#include "ui/common/AsyncTask.h"

#include <QPointer>
#include <QWidget>

class QFileDialog;

namespace ventanilla::ui {

// Asks for a file and writes a paper there as PDF. One at a time: another is not begun meanwhile.
class PdfSaver final : public QObject
{
    Q_OBJECT
public:
    // Writes the paper, in a thread of its own.
    using Write = std::function<Result<void>(const QString &file)>;
    // Reads what the paper says, in the window's thread, once a file has been chosen.
    using Prepare = std::function<Result<Write>()>;

    explicit PdfSaver(QWidget *parent);

    // `name` without ending. A file's name is seen by whoever opens the folder: it says nobody's.
    void start(const QString &title, const QString &name, Prepare prepare);

Q_SIGNALS:
    void saved(const QString &file);
    void failed(const ventanilla::Error &error);

private:
    void write(const QString &file, const Prepare &prepare);

    QWidget *m_window;
    QPointer<QFileDialog> m_dialog;
    AsyncTask<QString> m_task;
};

} // namespace ventanilla::ui
