#pragma once

#include "ui/common/SessionTask.h"
#include "ui/documents/Paper.h"

#include <QPointer>
#include <QWidget>

class QFileDialog;
class QPrintDialog;
class QPrinter;

namespace ventanilla::ui {

class Notice;

struct PaperOrder
{
    // Reads what the paper says, in a thread, once it is known where it goes: reading leaves an audit event.
    using Prepare = std::function<Result<documents::Paper>(security::Session &)>;

    // Of the file, without ending, and of the print job. It is seen by whoever opens the folder or looks at the printer's
    // queue: it says nobody's.
    QString name;
    QString printTitle; // of the dialogs
    QString saveTitle;
    Prepare prepare;
    std::optional<QPageSize> pageSize = {}; // that the printer is asked for; else the paper it has
};

// The one way in which a screen prints a paper or saves it as PDF: asks for the printer or the file, then reads, paints
// and hands over outside the GUI thread. Printer and folder are remembered, so that the next paper takes Enter alone. One
// at a time: another is not begun meanwhile.
class PaperOutput final : public QObject
{
    Q_OBJECT
public:
    using Printers = std::function<QStringList()>;

    // The session must outlive it; the dialogs open over `window`, its parent.
    PaperOutput(const security::Session &session, QWidget *window);
    // With another list of the printers installed than the system's.
    PaperOutput(const security::Session &session, Printers installed, QWidget *window);

    // Says there how it goes. What a screen says besides, it says when told by the signals below.
    void tellIn(Notice *notice);

    // Fails with NotFound ("printer") when none is installed.
    void print(const PaperOrder &order);
    // Without asking, on a printer set up already.
    void printOn(const std::shared_ptr<QPrinter> &printer, const PaperOrder &order);
    void save(const PaperOrder &order);

Q_SIGNALS:
    void sending();
    // With the printer's name, or the file when it prints to one.
    void printed(const QString &target);
    void saved(const QString &file);
    // What reading it says and writePdf does; FileUnreadable ("printer") when the printer took no pages.
    void failed(const ventanilla::Error &error);

private:
    // In the thread; says where it went.
    using HandOver = std::function<Result<QString>(const documents::Paper &)>;

    [[nodiscard]] bool isBusy() const;
    void handOver(const PaperOrder &order, const HandOver &give, void (PaperOutput::*given)(const QString &));
    void write(const QString &file, const PaperOrder &order);

    Printers m_installed;
    QWidget *m_window;
    QPointer<QPrintDialog> m_printDialog;
    QPointer<QFileDialog> m_fileDialog;
    SessionTask<QString> m_task;
};

} // namespace ventanilla::ui
