#pragma once

#include <QObject>
#include <QTimer>

namespace ventanilla::shell {

// Tells when nobody has touched keyboard or mouse for some minutes. Watches the whole application.
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject *parent = nullptr);

    void start(int milliseconds);
    void stop();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool sleptTooLong() const;

    QTimer m_timer;
    qint64 m_lastInput = 0; // milliseconds of the wall clock: the timer stands still while a laptop sleeps
};

} // namespace ventanilla::shell
