#include "ui/common/PdfSaver.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace ventanilla::ui {

PdfSaver::PdfSaver(QWidget *parent) : QObject(parent), m_window(parent) { }

void PdfSaver::start(const QString &title, const QString &name, Prepare prepare)
{
    if (m_dialog || m_task.isRunning())
        return;
    m_dialog = new QFileDialog(m_window, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("PDF documents (*.pdf)"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(QStringLiteral("pdf"));
    m_dialog->selectFile(name + QStringLiteral(".pdf"));
    connect(m_dialog, &QFileDialog::fileSelected, this,
        [this, prepare = std::move(prepare)](const QString &file) { write(file, prepare); });
    m_dialog->open();
}

void PdfSaver::write(const QString &file, const Prepare &prepare)
{
    const auto paper = prepare();
    if (!paper) {
        Q_EMIT failed(paper.error());
        return;
    }
    m_task.start(
        [paper = *paper, file](Progress &) -> Result<QString> { return paper(file).map([&] { return file; }); },
        [this](const Result<QString> &written) {
            if (written)
                Q_EMIT saved(*written);
            else
                Q_EMIT failed(written.error());
        });
}

} // namespace ventanilla::ui
