#include "ui/frontdesk/SuggestField.h"

#include "core/base/TextFolding.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"

#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace ventanilla::frontdesk {

namespace {

constexpr int mostRows = 8;

bool matches(const QString &folded, const QStringList &typed)
{
    const QString haystack = QLatin1Char(' ') + folded;
    return std::all_of(
        typed.begin(), typed.end(), [&](const QString &word) { return haystack.contains(QLatin1Char(' ') + word); });
}

} // namespace

SuggestField::SuggestField(QWidget *parent)
    : QLineEdit(parent), m_list(new QListView), m_model(new QStandardItemModel(this))
{
    m_list->hide();
    m_list->setFocusPolicy(Qt::NoFocus);
    ui::prepareList(m_list);
    m_list->setModel(m_model);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QLineEdit::textEdited, this, &SuggestField::filter);
    connect(m_list, &QListView::pressed, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        take();
    });
}

SuggestField::~SuggestField()
{
    delete m_list;
}

void SuggestField::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    setValue(m_value, m_chosenText);
}

void SuggestField::setValue(const QVariant &value, const QString &text)
{
    m_value = value;
    m_chosenText = value.isValid() ? text : QString();
    for (const Choice &choice : std::as_const(m_choices)) {
        if (value.isValid() && choice.value == value)
            m_chosenText = choice.text;
    }
    setText(m_chosenText);
    setCursorPosition(0);
}

bool SuggestField::isListOpen() const
{
    return m_list && m_list->isVisible();
}

bool SuggestField::isUnresolved() const
{
    return text().trimmed() != m_chosenText.trimmed();
}

void SuggestField::filter(const QString &text)
{
    const QStringList typed = ventanilla::text::foldedWords(text);
    m_model->clear();
    for (const Choice &choice : std::as_const(m_choices)) {
        if (!matches(ventanilla::text::fold(choice.text + QLatin1Char(' ') + choice.keywords), typed))
            continue;
        auto *item = new QStandardItem(choice.text);
        item->setData(choice.value, Qt::UserRole);
        item->setToolTip(choice.text);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0) {
        closeList();
        return;
    }
    openList();
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void SuggestField::openList()
{
    if (!isVisible() || !m_list)
        return;
    if (m_list->parentWidget() != window())
        m_list->setParent(window());
    placeList();
    m_list->show();
    m_list->raise();
}

void SuggestField::placeList()
{
    const int row = m_list->sizeHintForRow(0);
    const int height = qMin(mostRows, m_model->rowCount()) * row + 2 * m_list->frameWidth() + 2;
    const QPoint below = mapTo(window(), QPoint(0, this->height()));
    const bool fits = below.y() + height <= window()->height();
    const int top = fits ? below.y() : qMax(0, below.y() - this->height() - height);
    const int width = qMax(this->width(), ui::Theme::instance().scaled(260));
    m_list->setGeometry(qMin(below.x(), qMax(0, window()->width() - width)), top, width, height);
}

void SuggestField::closeList()
{
    if (m_list)
        m_list->hide();
}

void SuggestField::move(int rows)
{
    if (!isListOpen()) {
        filter({});
        return;
    }
    const int row = qBound(0, m_list->currentIndex().row() + rows, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

bool SuggestField::take()
{
    const QModelIndex index = m_list->currentIndex();
    if (!isListOpen() || !index.isValid())
        return false;
    closeList();
    choose(index.data(Qt::UserRole), index.data().toString());
    return true;
}

void SuggestField::choose(const QVariant &value, const QString &text)
{
    const bool differs = m_value != value;
    setValue(value, text);
    if (differs)
        Q_EMIT valueChanged(m_value);
}

// What was typed and not taken: nothing when it was wiped out, else what was chosen before.
void SuggestField::giveBack()
{
    closeList();
    if (text().trimmed().isEmpty() && m_value.isValid())
        choose({}, {});
    else
        setValue(m_value, m_chosenText);
}

bool SuggestField::event(QEvent *event)
{
    // The window's shortcuts must not take Escape while the list is open.
    if (event->type() == QEvent::ShortcutOverride && isListOpen()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && isListOpen()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && !text().trimmed().isEmpty())
            take();
    }
    return QLineEdit::event(event);
}

void SuggestField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        move(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && enter && isListOpen()) {
        if (take())
            focusNextChild();
        return;
    }
    if (event->key() == Qt::Key_Escape && isListOpen()) {
        giveBack();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SuggestField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void SuggestField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        giveBack();
}

void SuggestField::hideEvent(QHideEvent *event)
{
    closeList();
    QLineEdit::hideEvent(event);
}

} // namespace ventanilla::frontdesk
