#pragma once

#include "core/referrals/ReferralFile.h"
#include "ui/common/AsyncTask.h"

#include <QPointer>
#include <QWidget>

class QFileDialog;

namespace ventanilla::referrals_ui {

// Asks for a file and writes the letter of a referral there as PDF.
class LetterSaver final : public QObject
{
    Q_OBJECT
public:
    LetterSaver(security::Session &session, QWidget *parent);

    void start(ReferralId id);

Q_SIGNALS:
    void saved(const QString &file);
    void failed(const ventanilla::Error &error);

private:
    void write(ReferralId id, const QString &file);

    security::Session &m_session;
    QWidget *m_window;
    QPointer<QFileDialog> m_dialog;
    ui::AsyncTask<QString> m_task;
};

} // namespace ventanilla::referrals_ui
