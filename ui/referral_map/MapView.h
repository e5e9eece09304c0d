#pragma once

#include "core/referrals/ReferralMap.h"

#include <QGraphicsView>
#include <QTimer>

namespace ventanilla::referral_map {

class ArrowItem;

// The map drawn: one arrow is the current one. Up and Down go along the arrows as they stand at the right, Home and End
// to the first and last, Enter opens; so do the pointer's click and double click. It is as high as the map needs where
// there is room, and scrolls down only.
class MapView final : public QGraphicsView
{
    Q_OBJECT
public:
    explicit MapView(QWidget *parent = nullptr);
    ~MapView() override;

    // The first arrow of the map is the current one then.
    void setMap(const referrals::ReferralMap &map);
    // By its place in ReferralMap::arrows; -1: none.
    [[nodiscard]] int currentArrow() const { return m_current; }
    void setCurrentArrow(int arrow);
    void retranslate();

Q_SIGNALS:
    void currentArrowChanged(int arrow);
    void arrowActivated(int arrow);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void describe(); // the current arrow, for who does not see it
    void step(int by);
    [[nodiscard]] int arrowAt(const QPoint &position) const;

    QGraphicsScene *m_scene;
    referrals::ReferralMap m_map;
    std::vector<ArrowItem *> m_items; // as they stand from top to bottom
    int m_current = -1;
    QTimer m_rebuildLater; // once for a change of size, text and colours together
};

} // namespace ventanilla::referral_map
