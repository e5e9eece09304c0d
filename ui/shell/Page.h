#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ventanilla::shell {

// What the window shows before and beside the work: gets its texts again on a change of language.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    virtual void retranslateUi() = 0;
    void changeEvent(QEvent *event) override;

    // A column in the middle of the page, on a card, as wide as a form is read well; scrolls when it must.
    [[nodiscard]] QVBoxLayout *makeColumn(int width);
};

} // namespace ventanilla::shell
