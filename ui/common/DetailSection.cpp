#include "ui/common/DetailSection.h"

#include "ui/common/Theme.h"

#include <QVBoxLayout>

namespace ventanilla::ui {

DetailSection::DetailSection(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    setTextRole(m_title, TextRole::Small);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void DetailSection::setTitle(const QString &title)
{
    m_title->setText(title);
    m_text->setAccessibleName(title);
}

void DetailSection::setText(const QString &text)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

void DetailSection::setLines(const QStringList &lines)
{
    // A list keeps the second row of a long line under its first word, which plain text cannot.
    QString items;
    for (const QString &line : lines)
        items += QStringLiteral("<li style=\"margin-bottom: 2px\">%1</li>").arg(line.toHtmlEscaped());
    m_text->setTextFormat(Qt::RichText);
    m_text->setText(lines.isEmpty() ? QString()
                                    : QStringLiteral("<ul style=\"margin: 0; margin-left: 16px; "
                                                     "-qt-list-indent: 0\">%1</ul>")
                                          .arg(items));
    setVisible(!lines.isEmpty());
}

} // namespace ventanilla::ui
