#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ventanilla::ui {

// One row of a form: the label with its mnemonic above, the editor, and beneath it a hint or what is wrong. Sets buddy and
// accessible name and description. Follows problemChanged() of DateField and CheckedEdit by itself.
class Field final : public QWidget
{
    Q_OBJECT
public:
    explicit Field(QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &textWithMnemonic); // "&Given names"
    void setHint(const QString &hint);
    void setRequired(bool required);         // says so beside the label
    void setProblem(const QString &problem); // empty takes it away
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    // Moves the focus to the editor and scrolls it into view, for the first field with a problem.
    void reveal();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; // passes the focus on to the editor

private:
    void showTexts();
    void scrollIntoView();

    QLabel *m_label;
    QWidget *m_editor;
    QLabel *m_icon;
    QLabel *m_beneath;
    QString m_labelText;
    QString m_hint;
    QString m_problem;
    bool m_required = false;
};

} // namespace ventanilla::ui
