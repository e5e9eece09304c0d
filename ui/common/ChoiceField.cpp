#include "ui/common/ChoiceField.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace ventanilla::ui {

ChoiceField::ChoiceField(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    // As wide as what is shown, not as the longest of a hundred benefits.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT valueChanged(value()); });
}

void ChoiceField::setChoices(const QList<std::pair<QString, QVariant>> &choices)
{
    m_choices = choices;
    fill(value());
}

void ChoiceField::setNothing(const QString &text)
{
    const QVariant before = m_nothing ? value() : QVariant();
    m_nothing = text;
    fill(before);
}

void ChoiceField::setValue(const QVariant &value)
{
    for (int row = 0; row < count(); ++row) {
        if (itemData(row) == value) {
            setCurrentIndex(row);
            return;
        }
    }
    setCurrentIndex(m_nothing ? 0 : -1);
}

void ChoiceField::fill(const QVariant &value)
{
    const QVariant before = value;
    {
        const QSignalBlocker quiet(this);
        clear();
        if (m_nothing)
            addItem(*m_nothing);
        for (const auto &[text, choice] : m_choices)
            addItem(text, choice);
        if (before.isValid() || m_nothing)
            setValue(before);
    }
    if (this->value() != before)
        Q_EMIT valueChanged(this->value());
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace ventanilla::ui
