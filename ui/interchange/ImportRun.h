#pragma once

#include "core/interchange/Import.h"
#include "ui/common/SessionTask.h"

#include <memory>

namespace ventanilla::interchange_ui {

// Reads files outside the GUI thread, each time with a connection of its own.
class ImportRun final : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        interchange::Kind kind = interchange::Kind::Persons;
        QString file;
        interchange::ImportOptions options;
    };

    explicit ImportRun(security::Session &session, QObject *parent = nullptr);

    // Nothing for a mapping: the one that the headers suggest.
    void preview(interchange::Kind kind, const QString &file, const std::optional<interchange::Mapping> &mapping);
    void start(const Request &request);
    [[nodiscard]] bool isImporting() const { return m_import.isRunning(); }
    [[nodiscard]] ui::Task *importTask() { return &m_import; }
    [[nodiscard]] ui::Task *previewTask() { return &m_preview; }

Q_SIGNALS:
    void previewed(const interchange::Preview &preview);
    void previewFailed(const Error &error);
    void imported(const interchange::ImportReport &report, bool dryRun);
    void importFailed(const Error &error);

private:
    security::Session &m_session;
    ui::AsyncTask<interchange::Preview> m_preview;
    ui::SessionTask<interchange::ImportReport> m_import;
};

} // namespace ventanilla::interchange_ui
