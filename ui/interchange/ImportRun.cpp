#include "ui/interchange/ImportRun.h"

namespace ventanilla::interchange_ui {

ImportRun::ImportRun(security::Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_import(session)
{ }

void ImportRun::preview(interchange::Kind kind, const QString &file, const std::optional<interchange::Mapping> &mapping)
{
    constexpr int mostRows = 20;
    m_preview.start([kind, file, mapping, &clock = m_session.clock()](
                        Progress &) { return interchange::preview(kind, file, mapping, mostRows, clock); },
        [this](const Result<interchange::Preview> &preview) {
            if (preview)
                Q_EMIT previewed(*preview);
            else
                Q_EMIT previewFailed(preview.error());
        });
}

void ImportRun::start(const Request &request)
{
    m_import.start(
        [request](security::Session &session, Progress &progress) {
            return interchange::importFile(session, request.kind, request.file, request.options, progress);
        },
        [this, dryRun = request.options.dryRun](const Result<interchange::ImportReport> &report) {
            if (report)
                Q_EMIT imported(*report, dryRun);
            else
                Q_EMIT importFailed(report.error());
        });
}

} // namespace ventanilla::interchange_ui
