#include "ui/common/Notice.h"

#include "ui/common/Buttons.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/words/ErrorWords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace ventanilla::ui {

Notice::Notice(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(makeIconButton(QStringLiteral("close"), this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(space::two, space::one, space::one, space::one);
    layout->setSpacing(space::one);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_close, 0, 3, Qt::AlignTop);
    arrange();
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->hide();
    m_close->hide();
    setFocusPolicy(Qt::TabFocus);
    connect(m_action, &QPushButton::clicked, this, &Notice::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &Notice::clear);
    setIconButtonText(m_close, tr("Close this message"));
    hide();
}

// Beside very large letters a button leaves them too little room.
void Notice::arrange()
{
    const bool beside = Theme::instance().textScale() != TextScale::Largest;
    static_cast<QGridLayout *>(layout())->addWidget(
        m_action, beside ? 0 : 1, beside ? 2 : 1, beside ? Qt::AlignVCenter : Qt::AlignLeft);
}

void Notice::showMessage(Tone tone, const QString &text)
{
    m_error.reset();
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    showTone();
    show();
}

void Notice::showError(const Error &error)
{
    showMessage(Tone::Error, words::describe(error));
    m_error = error;
    setFocus(Qt::OtherFocusReason);
}

void Notice::clear()
{
    m_error.reset();
    m_text->clear();
    hide();
}

void Notice::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Notice::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::showTone()
{
    const int side = fontMetrics().height() + space::half;
    m_icon->setPixmap(toneIcon(m_tone).pixmap(side, side));
    update();
}

void Notice::paintEvent(QPaintEvent *)
{
    const auto &colours = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.tone(m_tone), hasFocus() ? 2 : 1));
    painter.setBrush(colours.ground(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::half, space::half);
}

void Notice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setIconButtonText(m_close, tr("Close this message"));
        if (m_error)
            m_text->setText(words::describe(*m_error));
        setAccessibleName(m_text->text());
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        arrange();
        showTone();
    }
}

} // namespace ventanilla::ui
