#pragma once

#include "core/base/Error.h"
#include "ui/common/Notice.h"

#include <QObject>
#include <QTimer>

namespace ventanilla::shell {

// Shows why a password was not taken; after too many attempts counts the seconds down and says when it may be tried again.
class WaitingNotice final : public QObject
{
    Q_OBJECT
public:
    explicit WaitingNotice(ui::Notice *notice);

    void showError(const Error &error);
    void clear();
    [[nodiscard]] bool isWaiting() const { return m_seconds > 0; }

Q_SIGNALS:
    void waitingChanged(bool waiting);

private:
    void countDown();
    void tell();

    ui::Notice *m_notice;
    QTimer m_second;
    int m_seconds = 0;
};

} // namespace ventanilla::shell
