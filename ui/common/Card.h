#pragma once

#include <QFrame>
#include <QLabel>

class QHBoxLayout;
class QVBoxLayout;

namespace ventanilla::ui {

// A titled group of content on a surface of its own.
class Card final : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    void setTitle(const QString &title);   // empty: no header, unless it has header widgets
    void addHeaderWidget(QWidget *widget); // at the right of the title
    void addWidget(QWidget *widget, int stretch = 0);
    void addLayout(QLayout *layout, int stretch = 0);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
};

// The heading of a page or of a part of it.
class Heading final : public QLabel
{
    Q_OBJECT
public:
    explicit Heading(QWidget *parent = nullptr);
};

// Secondary text: wraps, can be selected, in the muted colour.
class MutedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit MutedLabel(QWidget *parent = nullptr);
};

} // namespace ventanilla::ui
