#include "ui/common/TextArea.h"

#include "ui/common/Theme.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ventanilla::ui {

TextArea::TextArea(QWidget *parent) : QWidget(parent), m_edit(new QPlainTextEdit(this)), m_counter(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_counter);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_edit->setTabChangesFocus(true);
    m_counter->setAlignment(Qt::AlignRight);
    m_counter->setForegroundRole(QPalette::PlaceholderText);
    m_counter->hide();
    setTextRole(m_counter, TextRole::Small);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        limit();
        Q_EMIT textChanged();
    });
    setVisibleLines(m_lines);
}

QString TextArea::text() const
{
    return m_edit->toPlainText();
}

void TextArea::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

void TextArea::setMaximumLength(int characters)
{
    m_maximum = characters;
    limit();
}

void TextArea::setVisibleLines(int lines)
{
    m_lines = lines;
    const int frame = 2 * (m_edit->frameWidth() + int(m_edit->document()->documentMargin())) + space::one;
    m_edit->setMinimumHeight(m_edit->fontMetrics().lineSpacing() * lines + frame);
}

void TextArea::limit()
{
    const QString now = text();
    if (m_maximum > 0 && now.size() > m_maximum) {
        // By the cursor rather than by setPlainText(), so that undo and the place of the cursor stay.
        QTextCursor cursor = m_edit->textCursor();
        const int place = cursor.position();
        const int excess = int(now.size()) - m_maximum;
        const int start = qMax(0, place - excess);
        cursor.setPosition(start);
        cursor.setPosition(start + excess, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        return; // comes back here by textChanged
    }
    showCounter();
}

void TextArea::showCounter()
{
    const int left = m_maximum - int(text().size());
    m_counter->setVisible(m_maximum > 0 && left * 4 <= m_maximum);
    m_counter->setText(tr("%n character(s) left", nullptr, qMax(0, left)));
}

void TextArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showCounter();
    else if (event->type() == QEvent::FontChange)
        setVisibleLines(m_lines);
}

} // namespace ventanilla::ui
