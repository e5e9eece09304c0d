#include "ui/common/TextArea.h"

#include "ui/common/Theme.h"
#include "ui/words/Format.h"

#include <QAbstractTextDocumentLayout>
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
        grow();
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

int TextArea::heightOf(int lines) const
{
    const int frame = 2 * (m_edit->frameWidth() + int(m_edit->document()->documentMargin())) + space::one;
    return m_edit->fontMetrics().lineSpacing() * lines + frame;
}

void TextArea::setVisibleLines(int lines)
{
    m_lines = lines;
    m_edit->setMinimumHeight(heightOf(lines));
}

void TextArea::setGrowing(int fewestLines, int mostLines)
{
    m_lines = fewestLines;
    m_mostLines = mostLines;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &TextArea::grow, Qt::UniqueConnection);
    grow();
}

// QPlainTextEdit's document measures its height in lines, as they are broken at its width.
void TextArea::grow()
{
    if (m_mostLines == 0)
        return;
    const int lines = int(m_edit->document()->documentLayout()->documentSize().height());
    m_edit->setFixedHeight(heightOf(qBound(m_lines, lines, m_mostLines)));
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
        m_mostLines > 0 ? grow() : setVisibleLines(m_lines);
}

} // namespace ventanilla::ui
