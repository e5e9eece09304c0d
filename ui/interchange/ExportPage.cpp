#include "ui/interchange/ExportPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/Field.h"
#include "ui/common/FileField.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Notice.h"
#include "ui/common/ProgressPanel.h"
#include "ui/common/Theme.h"
#include "ui/interchange/InterchangeWords.h"
#include "ui/words/Format.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ventanilla::interchange_ui {

ExportPage::ExportPage(security::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_card(new ui::Card(this)), m_explanation(new ui::MutedLabel(this)),
      m_kind(new ui::ChoiceField(this)), m_kindField(new ui::Field(m_kind, this)),
      m_file(new ui::FileField(ui::FileField::Purpose::Save, this)), m_fileField(new ui::Field(m_file, this)),
      m_export(new ui::PrimaryButton(this)), m_progress(new ui::ProgressPanel(this)), m_notice(new ui::Notice(this)),
      m_task(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, ui::space::two, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch(1);
    constexpr int widest = 720;
    m_card->setMaximumWidth(ui::Theme::instance().scaled(widest));
    m_card->addWidget(m_explanation);
    m_card->addWidget(m_kindField);
    m_card->addWidget(m_fileField);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_export);
    buttons->addStretch();
    m_card->addLayout(buttons);
    m_card->addWidget(m_progress);
    m_card->addWidget(m_notice);
    m_export->setIconName(QStringLiteral("export"));
    m_progress->follow(&m_task);

    connect(m_kind, &ui::ChoiceField::valueChanged, this, &ExportPage::suggestFile);
    connect(m_file, &ui::FileField::chosen, this, &ExportPage::showState);
    connect(m_export, &QPushButton::clicked, this, &ExportPage::requestExport);
    connect(&m_task, &ui::Task::started, this, &ExportPage::showState);
    connect(&m_task, &ui::Task::finished, this, &ExportPage::showState);
    retranslateUi();
    suggestFile();
}

interchange::Kind ExportPage::kind() const
{
    return m_kind->chosen<interchange::Kind>().value_or(interchange::Kind::Persons);
}

void ExportPage::suggestFile()
{
    // A path that somebody typed is theirs; only the folder of it is kept.
    const QString folder = m_file->path().isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : QFileInfo(m_file->path()).absolutePath();
    m_file->suggest(QDir(folder).filePath(
        QStringLiteral("%1_%2.csv")
            .arg(interchange::codeOf(kind()), m_session.today().toString(QStringLiteral("yyyy-MM-dd")))));
    m_notice->clear();
    showState();
}

void ExportPage::requestExport()
{
    if (!QFileInfo::exists(m_file->path())) {
        run();
        return;
    }
    ui::message::Question question{
        tr("Replace the file?"), tr("There is a file of this name already. Its content will be lost."), tr("Replace")};
    question.destructive = true;
    ui::message::ask(this, question, [this](ui::message::Answer answer) {
        if (answer == ui::message::Answer::Accept)
            run();
    });
}

void ExportPage::run()
{
    m_notice->clear();
    m_progress->setText(tr("Exporting"));
    m_task.start([which = kind(), file = m_file->path()](security::Session &session,
                     Progress &progress) { return interchange::exportFile(session, which, file, progress); },
        [this](const Result<interchange::ExportReport> &report) { showResult(report); });
}

void ExportPage::showResult(const Result<interchange::ExportReport> &report)
{
    if (!report) {
        if (report.error().kind == ErrorKind::Cancelled)
            m_notice->showMessage(ui::Tone::Info, tr("Stopped. No file was written."));
        else
            m_notice->showError(report.error());
        return;
    }
    QString text = tr("%1 rows are in the file now.").arg(words::number(report->written));
    if (report->leftOut > 0)
        text += QLatin1Char(' ')
            + tr("%1 could not be named in it: persons without a RUT, or households without a folio.")
                  .arg(words::number(report->leftOut));
    m_notice->showMessage(report->leftOut > 0 ? ui::Tone::Warning : ui::Tone::Success, text);
}

void ExportPage::showState()
{
    const bool busy = m_task.isRunning();
    m_export->setEnabled(!busy && !m_file->path().isEmpty());
    m_kindField->setEnabled(!busy);
    m_fileField->setEnabled(!busy);
}

void ExportPage::retranslateUi()
{
    m_card->setTitle(tr("A file for other systems"));
    m_explanation->setText(tr("The file has personal data and is not encrypted: keep it no longer than it is needed. "
                              "Every export is noted with who made it."));
    m_kindField->setLabel(tr("&What to export"));
    QList<std::pair<QString, QVariant>> kinds;
    for (const auto each : interchange::allKinds)
        kinds.append({kindText(each), int(each)});
    const bool first = m_kind->count() == 0;
    m_kind->setChoices(kinds);
    if (first)
        m_kind->setValue(int(interchange::Kind::Persons));
    m_fileField->setLabel(tr("&File"));
    m_fileField->setHint(tr("CSV that Excel opens as it is; a name that ends in .xlsx gives a workbook."));
    m_file->setButtonText(tr("C&hoose…"));
    m_file->setFilter(tr("Tables (*.csv *.xlsx)"));
    m_export->setText(tr("&Export"));
}

void ExportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::interchange_ui
