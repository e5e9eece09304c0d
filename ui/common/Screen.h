#pragma once

#include <QVariant>
#include <QWidget>

namespace ventanilla::ui {

// A page of the window. Made when it is first shown and kept until sign-out; the shell puts it in a scrolling area.
// Give every widget its texts in retranslateUi(), which is called on a change of language: call it at the end of the
// constructor too.
class Screen : public QWidget
{
    Q_OBJECT
public:
    explicit Screen(QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    // The file of resources/help without language and ending: "front-desk".
    [[nodiscard]] virtual QString helpTopic() const = 0;

    // It has just become, or is about to stop being, the one that is seen. Locking the window deactivates.
    virtual void activate() { }
    virtual void deactivate() { }
    // Shows something in particular, asked for by another screen's navigationRequested().
    virtual void open(const QVariant &what) { Q_UNUSED(what) }
    // Other screens or programs may have changed what is shown.
    virtual void refresh() { }
    // What is shown is the same, but may have come further: sent, or confirmed by others. Called often.
    virtual void noteExchange() { }

    // Asked before signing out and closing. saveDraft() is also called when the window locks and every half minute.
    [[nodiscard]] virtual bool hasUnsavedWork() const { return false; }
    virtual void saveDraft() { }

Q_SIGNALS:
    void titleChanged();
    // Another screen by its id ("people", "catalogue"), with what its open() takes.
    void navigationRequested(const QString &screenId, const QVariant &what);

protected:
    virtual void retranslateUi() = 0;
    void changeEvent(QEvent *event) override;
};

} // namespace ventanilla::ui
