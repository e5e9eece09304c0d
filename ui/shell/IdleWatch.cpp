#include "ui/shell/IdleWatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

namespace ventanilla::shell {

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
}

void IdleWatch::start(int milliseconds)
{
    constexpr int fineBelow = 10'000;
    m_timer.setTimerType(milliseconds < fineBelow ? Qt::CoarseTimer : Qt::VeryCoarseTimer);
    m_lastInput = QDateTime::currentMSecsSinceEpoch();
    m_timer.start(milliseconds);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool IdleWatch::sleptTooLong() const
{
    return QDateTime::currentMSecsSinceEpoch() - m_lastInput > m_timer.interval();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        if (!m_timer.isActive())
            break;
        if (sleptTooLong()) {
            m_timer.stop();
            Q_EMIT idle();
            return true; // typed into what was on the screen before
        }
        m_lastInput = QDateTime::currentMSecsSinceEpoch();
        m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ventanilla::shell
