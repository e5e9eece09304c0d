#pragma once

#include "ui/common/Tone.h"

#include <QWidget>

namespace ventanilla::ui {

// A state in a word or two with its icon, on the ground of its tone.
class StatusBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBadge(QWidget *parent = nullptr);
    StatusBadge(Tone tone, const QString &text, QWidget *parent = nullptr);

    void setStatus(Tone tone, const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_text;
};

} // namespace ventanilla::ui
