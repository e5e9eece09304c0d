#pragma once

#include <QLabel>
#include <QWidget>

namespace ventanilla::ui {

// A heading and what is beneath it; hidden while there is nothing.
class DetailSection final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailSection(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setText(const QString &text);
    void setLines(const QStringList &lines); // a bullet each
    [[nodiscard]] QString text() const { return m_text->text(); }

private:
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace ventanilla::ui
