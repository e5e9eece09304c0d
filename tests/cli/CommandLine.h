#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace ventanilla::tests {

// What a run of ventanilla-cli said and how it ended.
struct Run
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QString words() const { return QString::fromUtf8(errors); }
};

[[nodiscard]] std::unique_ptr<QProcess> started(const QStringList &arguments, const QString &password);
// Runs the program to its end, with a locale as bare as a script's.
[[nodiscard]] Run run(
    const QStringList &arguments, const QByteArray &input = {}, const QString &password = QStringLiteral("demo"));

// A line of a command without quotes, in its words.
[[nodiscard]] QStringList list(const QString &words);
// That it ended well, and what it said.
Run done(const Run &result);

// A copy of one small demo municipality, made once for the whole run of the tests.
class DemoStore
{
public:
    DemoStore();
    // In a place of the test's own, such as a disk of its own.
    explicit DemoStore(const QString &path);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString database() const { return m_path + QStringLiteral("/ventanilla.db"); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;

    [[nodiscard]] QStringList as(const QString &username, const QStringList &arguments) const;
    [[nodiscard]] Run desk(const QStringList &arguments, const QByteArray &input = {}) const;          // demo-meson
    [[nodiscard]] Run administrator(const QStringList &arguments, const QByteArray &input = {}) const; // demo-admin
    [[nodiscard]] QString digest() const;
    [[nodiscard]] bool isWhole() const;
    // A person of the municipality who has a RUT.
    [[nodiscard]] QJsonObject somebody() const;

    [[nodiscard]] static QString recoveryCode();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

// Refused as cli.md says: exit 1, nothing on standard output, one sentence on standard error that has `phrase` in it.
void checkRefused(const Run &result, const QString &phrase, const QStringList &neverSaid = {});
// Wrong usage: exit 2, nothing on standard output, a Spanish sentence with `phrase` in it and the help.
void checkMisused(const Run &result, const QString &phrase, const QStringList &neverSaid = {});
[[nodiscard]] QStringList sortedKeys(const QJsonObject &object);

// The header of personas and `count` rows of people who do not exist.
[[nodiscard]] QByteArray personsFile(int count);
[[nodiscard]] QByteArray bytesOf(const QString &file);

} // namespace ventanilla::tests
