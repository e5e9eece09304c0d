#pragma once

#include "ui/common/Tone.h"

#include <QAbstractButton>

namespace ventanilla::sync_ui {

class Exchanger;

// The exchange at a glance, in the window's frame: an icon and a few words, and a way to the whole. Where there is no room
// for words it keeps the icon, and tells them to those who point at it or hear it.
class ExchangeStatus final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ExchangeStatus(Exchanger &exchanger, QWidget *parent = nullptr);

    [[nodiscard]] ui::Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void tell();
    [[nodiscard]] bool isRoomy() const;
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] QRect textRect(int width) const;

    Exchanger &m_exchanger;
    ui::Tone m_tone = ui::Tone::Neutral;
};

} // namespace ventanilla::sync_ui
