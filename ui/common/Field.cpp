#include "ui/common/Field.h"

#include "ui/common/CheckedEdit.h"
#include "ui/common/DateField.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace ventanilla::ui {

namespace {

QString withoutMnemonic(QString text)
{
    const QString ampersand(QChar(1));
    text.replace(QStringLiteral("&&"), ampersand);
    text.remove(QLatin1Char('&'));
    return text.replace(ampersand, QStringLiteral("&"));
}

QWidget *innermost(QWidget *editor)
{
    return editor->focusProxy() ? editor->focusProxy() : editor;
}

} // namespace

Field::Field(QWidget *editor, QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_editor(editor), m_icon(new QLabel(this)),
      m_beneath(new QLabel(this))
{
    auto *beneath = new QHBoxLayout;
    beneath->setSpacing(space::half);
    beneath->addWidget(m_icon, 0, Qt::AlignTop);
    beneath->addWidget(m_beneath, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    // Beside a taller field, the spare height goes below, or to an editor that can use it.
    const bool grows = m_editor->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag;
    layout->addWidget(m_label);
    layout->addWidget(m_editor, grows ? 1 : 0);
    layout->addLayout(beneath);
    if (!grows)
        layout->addStretch(1);

    m_label->setBuddy(innermost(m_editor));
    m_beneath->setWordWrap(true);
    setTextRole(m_beneath, TextRole::Small);
    if (const auto *date = qobject_cast<DateField *>(editor))
        connect(date, &DateField::problemChanged, this, &Field::setProblem);
    else if (const auto *checked = qobject_cast<CheckedEdit *>(editor))
        connect(checked, &CheckedEdit::problemChanged, this, &Field::setProblem);
    showTexts();
}

void Field::setLabel(const QString &textWithMnemonic)
{
    m_labelText = textWithMnemonic;
    showTexts();
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    showTexts();
}

void Field::setRequired(bool required)
{
    m_required = required;
    showTexts();
}

void Field::setProblem(const QString &problem)
{
    m_problem = problem;
    showTexts();
}

void Field::reveal()
{
    innermost(m_editor)->setFocus(Qt::OtherFocusReason);
    scrollIntoView();
    // Again when the line that tells the problem has made the form longer.
    QTimer::singleShot(0, this, &Field::scrollIntoView);
}

void Field::scrollIntoView()
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(this);
    }
}

void Field::showTexts()
{
    const bool wrong = !m_problem.isEmpty();
    const QString label = withoutMnemonic(m_labelText);
    m_label->setText(m_required ? tr("%1 (required)").arg(m_labelText) : m_labelText);
    m_label->setVisible(!m_labelText.isEmpty());
    m_beneath->setText(wrong ? m_problem : m_hint);
    m_beneath->setVisible(wrong || !m_hint.isEmpty());
    m_icon->setVisible(wrong);
    const int side = m_beneath->fontMetrics().height();
    m_icon->setPixmap(toneIcon(Tone::Error).pixmap(side, side));

    const auto &colours = Theme::instance().colours();
    QPalette palette = m_beneath->palette();
    palette.setColor(QPalette::WindowText, wrong ? colours.error : colours.muted);
    m_beneath->setPalette(palette);

    QWidget *target = innermost(m_editor);
    target->setAccessibleName(m_required ? tr("%1 (required)").arg(label) : label);
    target->setAccessibleDescription(wrong ? m_problem : m_hint);
}

// A focus proxy would do the same, but Tab then meets the editor twice: a form whose fields come after all editors in the
// order of Tab would be led back to its first.
void Field::focusInEvent(QFocusEvent *event)
{
    innermost(m_editor)->setFocus(event->reason());
}

void Field::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        showTexts();
}

} // namespace ventanilla::ui
