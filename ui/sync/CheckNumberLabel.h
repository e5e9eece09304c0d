#pragma once

#include <QLabel>

namespace ventanilla::sync_ui {

// The number by which two people make sure that they speak of one request: large, and to be read aloud group by group.
class CheckNumberLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit CheckNumberLabel(QWidget *parent = nullptr);
    void setNumber(const QString &number);
};

} // namespace ventanilla::sync_ui
