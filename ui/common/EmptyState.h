#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ventanilla::ui {

// What a list or page shows when there is nothing in it: why, and what to do.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    void setText(const QString &sentence);
    void setAction(const QString &text); // empty: no button

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace ventanilla::ui
