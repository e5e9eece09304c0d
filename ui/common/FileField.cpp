#include "ui/common/FileField.h"

#include "ui/common/Buttons.h"
#include "ui/common/Theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ventanilla::ui {

FileField::FileField(Purpose purpose, QWidget *parent)
    : QWidget(parent), m_purpose(purpose), m_path(new QLineEdit(this)),
      m_browse(ui::makeButton(QStringLiteral("open"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_path, 1);
    layout->addWidget(m_browse);
    setFocusProxy(m_path);
    connect(m_browse, &QPushButton::clicked, this, &FileField::browse);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (path() != m_last)
            setPath(path());
    });
}

QString FileField::path() const
{
    // What a file manager copies comes with quotation marks or as an address.
    QString text = m_path->text().trimmed();
    if (text.size() > 1 && text.startsWith(QLatin1Char('"')) && text.endsWith(QLatin1Char('"')))
        text = text.mid(1, text.size() - 2);
    return text.startsWith(QLatin1String("file:")) ? QUrl(text).toLocalFile() : QDir::fromNativeSeparators(text);
}

void FileField::setPath(const QString &path)
{
    suggest(path);
    Q_EMIT chosen(path);
}

void FileField::suggest(const QString &path)
{
    m_last = path;
    m_path->setText(QDir::toNativeSeparators(path));
}

void FileField::setButtonText(const QString &text)
{
    m_browse->setText(text);
}

void FileField::setFilter(const QString &nameFilter)
{
    m_filter = nameFilter;
}

void FileField::browse()
{
    auto *dialog = new QFileDialog(window(), m_browse->text().remove(QLatin1Char('&')), path(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(m_purpose == Purpose::Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(m_purpose == Purpose::Folder ? QFileDialog::Directory
            : m_purpose == Purpose::Open             ? QFileDialog::ExistingFile
                                                     : QFileDialog::AnyFile);
    if (m_purpose == Purpose::Save)
        dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setPath);
    dialog->open();
}

} // namespace ventanilla::ui
