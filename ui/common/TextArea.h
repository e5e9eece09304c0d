#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace ventanilla::ui {

// Several lines of text. Tab moves on to the next field; with a limit, says how many characters are left.
class TextArea final : public QWidget
{
    Q_OBJECT
public:
    explicit TextArea(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setMaximumLength(int characters); // what is typed or pasted beyond it is cut
    void setVisibleLines(int lines);
    // As high as what is written needs, between so many lines; it scrolls beyond them.
    void setGrowing(int fewestLines, int mostLines);
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void textChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void limit();
    void showCounter();
    void grow();
    [[nodiscard]] int heightOf(int lines) const;

    QPlainTextEdit *m_edit;
    QLabel *m_counter;
    int m_maximum = 0;
    int m_lines = 4;
    int m_mostLines = 0; // 0: takes the room there is
};

} // namespace ventanilla::ui
