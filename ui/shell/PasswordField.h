#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace ventanilla::shell {

// A password, which can be shown, with a warning while the capitals are locked (told by a capital typed without Shift).
class PasswordField final : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void clear(); // and hides it again
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }
    [[nodiscard]] bool warnsOfCapitals() const;

Q_SIGNALS:
    void textChanged();
    void submitted(); // Enter

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPassword(bool visible);
    void retranslateUi();

    QLineEdit *m_edit;
    QAction *m_show;
    QLabel *m_capitals;
};

} // namespace ventanilla::shell
