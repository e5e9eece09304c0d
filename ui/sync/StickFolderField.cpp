#include "ui/sync/StickFolderField.h"

#include "ui/common/Field.h"
#include "ui/common/FileField.h"
#include "ui/sync/StickFolder.h"

#include <QDir>
#include <QVBoxLayout>

namespace ventanilla::sync_ui {

namespace {

constexpr int millisecondsBetweenLooks = 1500;

} // namespace

StickFolderField::StickFolderField(QWidget *parent)
    : QWidget(parent), m_folder(new ui::FileField(ui::FileField::Purpose::Folder, this)),
      m_field(new ui::Field(m_folder, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    m_field->setLabel(tr("&Folder of the stick"));
    m_field->setHint(tr("It is filled in by itself when a stick is plugged in."));
    m_folder->setButtonText(tr("C&hoose…"));
    setFocusProxy(m_folder);
    connect(m_folder, &ui::FileField::chosen, this, [this] { m_field->setProblem({}); });
    m_watch.setInterval(millisecondsBetweenLooks);
    connect(&m_watch, &QTimer::timeout, this, &StickFolderField::look);
}

QString StickFolderField::path() const
{
    return m_folder->path();
}

void StickFolderField::setPath(const QString &path)
{
    m_folder->suggest(path);
    m_field->setProblem({});
}

bool StickFolderField::check()
{
    if (path().isEmpty())
        setProblem(tr("Plug the stick in, or choose the folder."));
    else if (!QDir(path()).exists())
        setProblem(tr("This folder is not there. Is the stick plugged in?"));
    else
        m_field->setProblem({});
    return m_field->problem().isEmpty();
}

void StickFolderField::setProblem(const QString &problem)
{
    m_field->setProblem(problem);
    if (!problem.isEmpty())
        m_field->reveal();
}

bool StickFolderField::showError(const Error &error)
{
    if (error.kind == ErrorKind::FileMissing && error.field == QLatin1String("folder"))
        setProblem(tr("This folder is not there. Is the stick plugged in?"));
    else if (error.kind == ErrorKind::ReadOnly)
        setProblem(tr("This stick cannot be written to. If it has a switch, move it; or take another stick."));
    else if (error.kind == ErrorKind::FileUnreadable && error.field == QLatin1String("folder"))
        setProblem(tr("This folder cannot be read. Take the stick out, plug it in again, or take another one."));
    else
        return false;
    return true;
}

void StickFolderField::look()
{
    if (!path().isEmpty())
        return;
    const QString stick = stickFolder();
    if (!stick.isEmpty())
        setPath(stick);
}

void StickFolderField::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
    m_watch.start();
}

void StickFolderField::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_watch.stop();
}

} // namespace ventanilla::sync_ui
