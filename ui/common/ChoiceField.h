#pragma once

#include <QComboBox>

#include <optional>

namespace ventanilla::ui {

// One of a closed list. The wheel does nothing while it has no focus, so that scrolling a form changes no answer.
// Give it a label with Field: a combo box's accessible name is its value.
class ChoiceField final : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceField(QWidget *parent = nullptr);

    // Keeps the choice made, by value, when the list is filled again (as on a change of language).
    void setChoices(const QList<std::pair<QString, QVariant>> &choices);
    // The text of "nothing chosen", put first with an invalid value and chosen at once; without it the first
    // choice is chosen.
    void setNothing(const QString &text);

    [[nodiscard]] QVariant value() const { return currentData(); }
    void setValue(const QVariant &value); // invalid: nothing chosen
    // For enumerations and numbers kept as int.
    template <class T>
    [[nodiscard]] std::optional<T> chosen() const
    {
        return value().isValid() ? std::optional<T>(static_cast<T>(value().toLongLong())) : std::nullopt;
    }

Q_SIGNALS:
    void valueChanged(const QVariant &value);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill(const QVariant &value);

    QList<std::pair<QString, QVariant>> m_choices;
    std::optional<QString> m_nothing;
};

} // namespace ventanilla::ui
