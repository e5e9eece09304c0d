#pragma once

#include "core/base/Error.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ventanilla::ui {

class Field;
class PrimaryButton;
class TextArea;

// Asks why before something is done, with the button that does it and the one that lets it be. What else is asked for stands
// above the reason.
class ReasonForm : public QWidget
{
    Q_OBJECT
public:
    struct Texts
    {
        QString reason; // its label, with a mnemonic
        QString hint;
        QString submit;
        bool required = true;
    };

    explicit ReasonForm(int longestReason, QWidget *parent = nullptr);

    void setTexts(const Texts &texts);
    void begin(const QString &reason = {}); // without problems, and not busy
    [[nodiscard]] QString reason() const;
    [[nodiscard]] virtual bool hasText() const;
    void setBusy(bool busy);
    void focusReason();
    void comeAfter(QWidget *before); // in the order of Tab
    // Beside the field it is about; false when it is about none of them.
    [[nodiscard]] virtual bool showProblem(const Error &error);

Q_SIGNALS:
    void edited(); // the reason
    void submitted();
    void cancelled();

protected:
    void addAbove(QWidget *widget);
    void setReasonAsked(bool asked);
    [[nodiscard]] static bool showBeside(Field *field, const Error &error);
    virtual void submit(); // by button
    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *m_above;
    TextArea *m_reasonEdit;
    Field *m_reason;
    PrimaryButton *m_submit;
    QPushButton *m_cancel;
};

} // namespace ventanilla::ui
