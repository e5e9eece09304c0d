#include "ui/common/MessageDialog.h"

#include "ui/words/ErrorWords.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QQueue>
#include <QTimer>

namespace ventanilla::ui::message {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(MessageDialog)
};

QQueue<Answer> preset;
QString last;

bool answeredByTest(QWidget *parent, const QString &text, const Then &then)
{
    if (preset.isEmpty())
        return false;
    last = text;
    const Answer answer = preset.dequeue();
    QTimer::singleShot(0, parent, [then, answer] {
        if (then)
            then(answer);
    });
    return true;
}

QMessageBox *makeBox(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setTextFormat(Qt::PlainText);
    return box;
}

Answer answerOf(const QMessageBox *box, const QAbstractButton *accept, const QAbstractButton *discard)
{
    const QAbstractButton *clicked = box->clickedButton();
    if (clicked && clicked == accept)
        return Answer::Accept;
    return clicked && clicked == discard ? Answer::Discard : Answer::Cancel;
}

void say(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text, std::function<void()> then)
{
    const Then after = [then = std::move(then)](Answer) {
        if (then)
            then();
    };
    if (answeredByTest(parent, text, after))
        return;
    QMessageBox *box = makeBox(parent, icon, title, text);
    box->addButton(Tr::tr("Close"), QMessageBox::AcceptRole);
    QObject::connect(box, &QDialog::finished, parent, [after] { after(Answer::Accept); });
    box->open();
}

} // namespace

void ask(QWidget *parent, const Question &question, Then then)
{
    if (answeredByTest(parent, question.text, then))
        return;
    QMessageBox *box = makeBox(
        parent, question.destructive ? QMessageBox::Warning : QMessageBox::Question, question.title, question.text);
    QPushButton *accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    QPushButton *discard =
        question.discard.isEmpty() ? nullptr : box->addButton(question.discard, QMessageBox::DestructiveRole);
    QPushButton *cancel =
        box->addButton(question.cancel.isEmpty() ? Tr::tr("Cancel") : question.cancel, QMessageBox::RejectRole);
    box->setEscapeButton(cancel);
    box->setDefaultButton(question.destructive ? cancel : accept);
    QObject::connect(box, &QDialog::finished, parent, [box, accept, discard, then = std::move(then)] {
        if (then)
            then(answerOf(box, accept, discard));
    });
    box->open();
}

void inform(QWidget *parent, const QString &title, const QString &text, std::function<void()> then)
{
    say(parent, QMessageBox::Information, title, text, std::move(then));
}

void showError(QWidget *parent, const QString &title, const Error &error, std::function<void()> then)
{
    say(parent, QMessageBox::Warning, title, words::describe(error), std::move(then));
}

void answerNext(Answer answer)
{
    last.clear();
    preset.enqueue(answer);
}

QString lastText()
{
    return last;
}

int pendingAnswers()
{
    return int(preset.size());
}

} // namespace ventanilla::ui::message
