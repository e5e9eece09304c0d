#include "ui/shell/HelpDialog.h"

#include "ui/common/Theme.h"
#include "ui/words/Translations.h"

#include <QEvent>
#include <QFile>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ventanilla::shell {

QString helpText(const QString &topic)
{
    const QString language = words::languageCode(words::currentLanguage());
    for (const QString &name : {topic, QStringLiteral("general")}) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent), m_text(new QTextBrowser(this)), m_close(new QPushButton(this))
{
    constexpr int width = 560;
    constexpr int height = 560;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    m_text->setTabChangesFocus(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    resize(ui::Theme::instance().scaled(width), height);
    retranslateUi();
}

void HelpDialog::showTopic(const QString &topic)
{
    m_topic = topic;
    m_text->setMarkdown(helpText(topic));
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

void HelpDialog::retranslateUi()
{
    setWindowTitle(tr("Help"));
    m_text->setAccessibleName(tr("Help"));
    m_close->setText(tr("Close"));
    if (!m_topic.isEmpty())
        m_text->setMarkdown(helpText(m_topic));
}

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::shell
