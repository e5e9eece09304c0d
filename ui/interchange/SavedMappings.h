#pragma once

#include "core/interchange/Mapping.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ventanilla::ui {
class ChoiceField;
class Field;
} // namespace ventanilla::ui

namespace ventanilla::interchange_ui {

// Mappings kept on this computer by name: choose one, or keep the one at hand.
class SavedMappings final : public QWidget
{
    Q_OBJECT
public:
    explicit SavedMappings(security::Session &session, QWidget *parent = nullptr);

    void setKind(interchange::Kind kind); // reads their names again
    void save(const interchange::Mapping &mapping);

Q_SIGNALS:
    void chosen(const interchange::Mapping &mapping);
    void saveRequested(); // answer with save()
    void saved(const QString &name);
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void readNames();
    void load(const QString &name);
    void retranslateUi();

    security::Session &m_session;
    interchange::Kind m_kind = interchange::Kind::Persons;
    ui::ChoiceField *m_names;
    ui::Field *m_namesField;
    QLineEdit *m_name;
    ui::Field *m_nameField;
    QPushButton *m_save;
    bool m_filling = false;
};

} // namespace ventanilla::interchange_ui
