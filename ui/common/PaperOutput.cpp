#include "ui/common/PaperOutput.h"

#include "ui/common/Notice.h"
#include "ui/common/PaperChoices.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace ventanilla::ui {

namespace {

constexpr int dotsPerInch = 300;

// What it prints on, as people know it.
QString targetOf(const QPrinter &printer)
{
    return printer.outputFileName().isEmpty() ? printer.printerName() : printer.outputFileName();
}

Result<QString> paintOn(QPrinter &printer, const documents::Paper &paper)
{
    if (!paper.paint(printer) || printer.printerState() == QPrinter::Error)
        return failure(ErrorKind::FileUnreadable, QStringLiteral("printer"));
    return targetOf(printer);
}

} // namespace

PaperOutput::PaperOutput(const security::Session &session, QWidget *window)
    : PaperOutput(session, &QPrinterInfo::availablePrinterNames, window)
{ }

PaperOutput::PaperOutput(const security::Session &session, Printers installed, QWidget *window)
    : QObject(window), m_installed(std::move(installed)), m_window(window), m_task(session)
{ }

void PaperOutput::tellIn(Notice *notice)
{
    connect(this, &PaperOutput::sending, notice,
        [notice] { notice->showMessage(Tone::Info, tr("Sending to the printer…")); });
    connect(this, &PaperOutput::printed, notice,
        [notice](const QString &target) { notice->showMessage(Tone::Success, tr("Sent to %1").arg(target)); });
    connect(this, &PaperOutput::saved, notice, [notice](const QString &file) {
        notice->showMessage(Tone::Success, tr("Saved in %1").arg(QDir::toNativeSeparators(file)));
    });
    connect(this, &PaperOutput::failed, notice, &Notice::showError);
}

bool PaperOutput::isBusy() const
{
    return m_printDialog || m_fileDialog || m_task.isRunning();
}

void PaperOutput::print(const PaperOrder &order)
{
    if (isBusy())
        return;
    const QStringList installed = m_installed();
    if (installed.isEmpty()) {
        Q_EMIT failed({ErrorKind::NotFound, QStringLiteral("printer"), {}});
        return;
    }
    const auto printer = std::make_shared<QPrinter>();
    if (const QString remembered = paper_choices::printer(); installed.contains(remembered))
        printer->setPrinterName(remembered);
    if (order.pageSize)
        printer->setPageSize(*order.pageSize);
    printer->setDocName(order.name);
    m_printDialog = new QPrintDialog(printer.get(), m_window);
    m_printDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_printDialog->setWindowTitle(order.printTitle);
    m_printDialog->setOption(QAbstractPrintDialog::PrintPageRange, false); // a paper is handed over whole
    connect(m_printDialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
        [this, order, printer] { printOn(printer, order); });
    m_printDialog->open();
}

void PaperOutput::printOn(const std::shared_ptr<QPrinter> &printer, const PaperOrder &order)
{
    if (printer->outputFileName().isEmpty())
        paper_choices::rememberPrinter(printer->printerName());
    printer->setResolution(dotsPerInch);
    printer->setCreator(QStringLiteral("Ventanilla"));
    Q_EMIT sending();
    handOver(
        order, [printer](const documents::Paper &paper) { return paintOn(*printer, paper); }, &PaperOutput::printed);
}

void PaperOutput::save(const PaperOrder &order)
{
    if (isBusy())
        return;
    m_fileDialog = new QFileDialog(m_window, order.saveTitle, paper_choices::folder(), tr("PDF documents (*.pdf)"));
    m_fileDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_fileDialog->setAcceptMode(QFileDialog::AcceptSave);
    m_fileDialog->setDefaultSuffix(QStringLiteral("pdf"));
    m_fileDialog->selectFile(order.name + QStringLiteral(".pdf"));
    connect(m_fileDialog, &QFileDialog::fileSelected, this, [this, order](const QString &file) { write(file, order); });
    m_fileDialog->open();
}

void PaperOutput::write(const QString &file, const PaperOrder &order)
{
    paper_choices::rememberFolder(QFileInfo(file).absolutePath());
    handOver(
        order,
        [file](const documents::Paper &paper) { return documents::writePdf(paper, file).map([&] { return file; }); },
        &PaperOutput::saved);
}

void PaperOutput::handOver(const PaperOrder &order, const HandOver &give, void (PaperOutput::*given)(const QString &))
{
    m_task.start(
        [prepare = order.prepare, give](security::Session &session, Progress &) -> Result<QString> {
            const auto paper = prepare(session);
            return paper ? give(*paper) : failure(paper.error());
        },
        [this, given](const Result<QString> &where) {
            if (where)
                Q_EMIT(this->*given)(*where);
            else
                Q_EMIT failed(where.error());
        });
}

} // namespace ventanilla::ui
