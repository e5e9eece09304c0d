#include "ui/interchange/ImportResult.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/interchange/ImportFigures.h"
#include "ui/interchange/InterchangeWords.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QFileInfo>
#include <QVBoxLayout>

namespace ventanilla::interchange_ui {

ImportResult::ImportResult(QWidget *parent)
    : QWidget(parent), m_notice(new ui::Notice(this)), m_figures(new ImportFigures(this)),
      m_remarks(new ui::MutedLabel(this)), m_open(ui::makeButton(QStringLiteral("open"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_notice);
    layout->addWidget(m_figures);
    layout->addWidget(m_remarks);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_report)
            Q_EMIT openRequested(m_report->rejectsFile);
    });
    clear();
}

void ImportResult::showReport(const interchange::ImportReport &report, bool dryRun)
{
    m_report = report;
    m_dryRun = dryRun;
    m_figures->showReport(report);
    showTexts();
}

void ImportResult::showError(const Error &error)
{
    clear();
    if (error.kind == ErrorKind::Cancelled)
        m_notice->showMessage(ui::Tone::Info, tr("Stopped. Nothing of the file was imported."));
    else
        m_notice->showError(error);
}

void ImportResult::clear()
{
    m_report.reset();
    m_notice->clear();
    m_figures->hide();
    m_remarks->hide();
    m_open->hide();
}

QString ImportResult::outcome() const
{
    const bool rejected = m_report->rejected > 0;
    if (m_dryRun)
        return rejected ? tr("A trial: nothing was saved. Mend the rejected rows in the file, or import the others.")
                        : tr("A trial: nothing was saved. The whole file can be imported.");
    return rejected ? tr("Imported, without the rejected rows. They are in a file of their own: mend them there and "
                         "import that file.")
                    : tr("Imported: every row of the file was taken.");
}

QString ImportResult::remarks() const
{
    QStringList parts;
    if (!m_report->unknownColumns.isEmpty())
        parts.append(tr("Not read: %1.").arg(words::list(m_report->unknownColumns)));
    if (!m_report->missingColumns.isEmpty()) {
        QStringList missing;
        for (const QString &column : m_report->missingColumns)
            missing.append(columnText(column));
        parts.append(tr("Not in the file, so left as they were: %1.").arg(words::list(missing)));
    }
    if (m_report->keptDifferences > 0)
        parts.append(tr("%n row(s) described a household otherwise than an earlier row; the earlier one was kept.",
            nullptr, int(m_report->keptDifferences)));
    return parts.join(QLatin1Char('\n'));
}

void ImportResult::showTexts()
{
    if (!m_report)
        return;
    m_notice->showMessage(m_report->rejected > 0 ? ui::Tone::Warning : ui::Tone::Success, outcome());
    m_remarks->setText(remarks());
    m_remarks->setVisible(!remarks().isEmpty());
    m_open->setText(tr("Op&en the rejected rows"));
    m_open->setToolTip(m_report->rejectsFile);
    m_open->setVisible(!m_report->rejectsFile.isEmpty());
}

void ImportResult::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

} // namespace ventanilla::interchange_ui
