#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ventanilla::ui {

// The path of a file or folder: typed, pasted, or chosen with the system's dialogue.
class FileField final : public QWidget
{
    Q_OBJECT
public:
    enum class Purpose { Open, Save, Folder };
    explicit FileField(Purpose purpose, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString &path);         // tells chosen()
    void suggest(const QString &path);         // fills it in silently
    void setButtonText(const QString &text);   // with a mnemonic
    void setFilter(const QString &nameFilter); // as QFileDialog takes it

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void browse();

    Purpose m_purpose;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QString m_filter;
    QString m_last;
};

} // namespace ventanilla::ui
