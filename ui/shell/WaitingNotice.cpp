#include "ui/shell/WaitingNotice.h"

namespace ventanilla::shell {

WaitingNotice::WaitingNotice(ui::Notice *notice) : QObject(notice), m_notice(notice)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &WaitingNotice::countDown);
}

void WaitingNotice::showError(const Error &error)
{
    const int seconds = error.kind == ErrorKind::TooManyAttempts ? qMax(1, error.detail.toInt()) : 0;
    if (seconds == 0) {
        m_notice->showError(error);
        return;
    }
    m_seconds = seconds;
    tell();
    m_second.start();
    Q_EMIT waitingChanged(true);
}

void WaitingNotice::clear()
{
    if (!isWaiting())
        m_notice->clear();
}

void WaitingNotice::countDown()
{
    if (--m_seconds > 0) {
        tell();
        return;
    }
    m_second.stop();
    m_notice->clear();
    Q_EMIT waitingChanged(false);
}

void WaitingNotice::tell()
{
    m_notice->showError(Error{ErrorKind::TooManyAttempts, QStringLiteral("password"), QString::number(m_seconds)});
}

} // namespace ventanilla::shell
