#pragma once

#include <QFrame>

class QLabel;
class QRadioButton;

namespace ventanilla::ui {
class StatusBadge;
} // namespace ventanilla::ui

namespace ventanilla::sync_ui {

// One answer among several: what it is, however long, and beneath who said it. A press anywhere on it chooses it.
class OptionRow final : public QFrame
{
    Q_OBJECT
public:
    explicit OptionRow(QWidget *parent = nullptr);

    void setTexts(const QString &value, const QString &origin);
    void setBadge(const QString &text); // empty: none
    void setReadOnly();                 // shows, and cannot be chosen
    [[nodiscard]] QRadioButton *radio() const { return m_radio; }

protected:
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRadioButton *m_radio;
    QLabel *m_value;
    QLabel *m_origin;
    ui::StatusBadge *m_badge;
};

} // namespace ventanilla::sync_ui
