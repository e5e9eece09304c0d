#pragma once

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace ventanilla::shell {

// The text of resources/help for a topic in the language in use; general help when there is none of that name.
[[nodiscard]] QString helpText(const QString &topic);

// Stays open beside the work.
class HelpDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit HelpDialog(QWidget *parent);

    void showTopic(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QString m_topic;
    QTextBrowser *m_text;
    QPushButton *m_close;
};

} // namespace ventanilla::shell
