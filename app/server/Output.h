#pragma once

#include "core/base/Error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace ventanilla::server {

// Where words and data go: results to standard output, as text or as one document; everything else to standard error.
class Output
{
public:
    explicit Output(const bool &json) : m_json(json) { }

    void print(const QString &line) const;
    // What was done: the document with --json, else the sentence.
    void answer(const QJsonObject &object, const QString &sentence) const;
    // A list: the document with --json, else the lines.
    void answer(const QJsonArray &array, const QStringList &lines) const;

    // Says the error in the users' words and makes the exit code 1, or 2 when an option is missing.
    void fail(const Error &error);
    [[nodiscard]] int exitCode() const { return m_exitCode; }

private:
    const bool &m_json;
    int m_exitCode = 0;
};

} // namespace ventanilla::server
