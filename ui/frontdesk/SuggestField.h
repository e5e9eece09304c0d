#pragma once

#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QVariant>

class QStandardItemModel;

namespace ventanilla::frontdesk {

// One of a list that is too long to look through: what is typed narrows it, in any order of words and without accents.
// The list floats below but is no popup window, for those swallow the accents that are typed with dead keys and the first
// click outside. Up and Down move in it, Enter or Tab takes the marked one, Escape closes it.
class SuggestField final : public QLineEdit
{
    Q_OBJECT
public:
    struct Choice
    {
        QString text;
        QString keywords; // searched too: a code
        QVariant value;
    };

    explicit SuggestField(QWidget *parent = nullptr);
    ~SuggestField() override;

    // Keeps the value chosen.
    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] QVariant value() const { return m_value; }
    // Of a value that is not among the choices, `text` is shown.
    void setValue(const QVariant &value, const QString &text = {});
    [[nodiscard]] bool isListOpen() const;
    // Something was typed that was not taken from the list.
    [[nodiscard]] bool isUnresolved() const;

Q_SIGNALS:
    void valueChanged(const QVariant &value); // by the user only

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void filter(const QString &text);
    void openList();
    void closeList();
    void placeList();
    void move(int rows);
    bool take();
    void giveBack();
    void choose(const QVariant &value, const QString &text);

    QList<Choice> m_choices;
    QVariant m_value;
    QString m_chosenText;
    QPointer<QListView> m_list; // a child of the window while it is open: either may go first
    QStandardItemModel *m_model;
};

} // namespace ventanilla::frontdesk
