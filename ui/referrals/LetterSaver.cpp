#include "ui/referrals/LetterSaver.h"

#include "core/referrals/TrackingCode.h"
#include "ui/documents/ReferralLetterPdf.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace ventanilla::referrals_ui {

LetterSaver::LetterSaver(security::Session &session, QWidget *parent)
    : QObject(parent), m_session(session), m_window(parent)
{ }

void LetterSaver::start(ReferralId id)
{
    if (m_dialog || m_task.isRunning())
        return;
    m_dialog = new QFileDialog(m_window, tr("Save the letter"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("PDF documents (*.pdf)"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(QStringLiteral("pdf"));
    // The code alone: a file's name is seen by whoever opens the folder.
    m_dialog->selectFile(tr("letter-%1").arg(referrals::tracking_code::of(id)) + QStringLiteral(".pdf"));
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, id](const QString &file) { write(id, file); });
    m_dialog->open();
}

void LetterSaver::write(ReferralId id, const QString &file)
{
    const auto letter = referrals::letterOf(m_session, id);
    if (!letter) {
        Q_EMIT failed(letter.error());
        return;
    }
    m_task.start(
        [letter = *letter, file](Progress &) -> Result<QString> {
            return documents::writeReferralLetterPdf(letter, file).map([&] { return file; });
        },
        [this](const Result<QString> &written) {
            if (written)
                Q_EMIT saved(*written);
            else
                Q_EMIT failed(written.error());
        });
}

} // namespace ventanilla::referrals_ui
