#include "ui/shell/AboutDialog.h"

#include "ui/common/Card.h"
#include "ui/common/Theme.h"

#include <QFile>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ventanilla::shell {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    constexpr int width = 640;
    constexpr int height = 520;
    setWindowTitle(tr("About Ventanilla"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);

    auto *name = new ui::Heading(this);
    name->setText(tr("Ventanilla %1").arg(QStringLiteral(VENTANILLA_VERSION)));
    auto *text = new QLabel(this);
    text->setWordWrap(true);
    text->setText(tr("One window for the social work of a Chilean municipality, also without internet."));
    auto *made = new ui::MutedLabel(this);
    made->setText(
        tr("Made with Qt %1 (LGPL 3), SQLCipher (BSD), libsodium (ISC), libzip (BSD) and libxlsxwriter (BSD).")
            .arg(QString::fromLatin1(qVersion())));
    auto *free = new QLabel(this);
    free->setWordWrap(true);
    free->setText(tr("Free software: you may use, study, share and change it under the GNU General Public License, "
                     "version 3 or later. It comes without any warranty."));
    auto *licence = new QTextBrowser(this);
    QFile file(QStringLiteral(":/licence/LICENSE"));
    if (file.open(QIODevice::ReadOnly))
        licence->setPlainText(QString::fromUtf8(file.readAll()));
    licence->setAccessibleName(tr("Licence"));
    licence->setTabChangesFocus(true);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    layout->setSpacing(ui::space::one);
    for (QWidget *part : std::initializer_list<QWidget *>{name, text, free, made})
        layout->addWidget(part);
    layout->addWidget(licence, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(ui::Theme::instance().scaled(width), height);
    close->setFocus();
}

} // namespace ventanilla::shell
