#pragma once

#include "tests/support/Catch.h"
#include "ui/common/PaperChoices.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace ventanilla::tests {

struct SavedPaper
{
    QString name; // of the file
    QString text; // its words with single spaces between them
};

// Saves the paper of a screen as somebody does who has saved one before: by its keys and Enter in the dialog for files.
inline SavedPaper savePaper(QWidget &screen, Qt::Key key = Qt::Key_P)
{
    constexpr int patience = 20'000;
    const QTemporaryDir folder;
    ui::paper_choices::rememberFolder(folder.path());
    QApplication::setActiveWindow(&screen);
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor(
        [] { return qobject_cast<QFileDialog *>(QApplication::activeWindow()) && QApplication::focusWidget(); },
        patience));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QStringList files;
    REQUIRE(QTest::qWaitFor(
        [&] {
            files = QDir(folder.path()).entryList({QStringLiteral("*.pdf")}, QDir::Files);
            return !files.isEmpty();
        },
        patience));
    QApplication::setActiveWindow(&screen); // no window manager does it here
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {folder.filePath(files.front()), QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return {files.front(),
        QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC).simplified()};
}

} // namespace ventanilla::tests
