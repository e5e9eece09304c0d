#include "ui/interchange/SavedMappings.h"

#include "ui/common/Buttons.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/Field.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ventanilla::interchange_ui {

SavedMappings::SavedMappings(security::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_names(new ui::ChoiceField(this)),
      m_namesField(new ui::Field(m_names, this)), m_name(new QLineEdit(this)), m_nameField(new ui::Field(m_name, this)),
      m_save(ui::makeButton(QStringLiteral("save"), this))
{
    constexpr int longestName = 60;
    m_name->setMaxLength(longestName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::two);
    layout->addWidget(m_namesField, 1);
    layout->addWidget(m_nameField, 1);
    layout->addWidget(m_save, 0, Qt::AlignBottom);
    connect(m_names, &ui::ChoiceField::valueChanged, this, [this](const QVariant &name) {
        if (!m_filling && name.isValid())
            load(name.toString());
    });
    connect(m_save, &QPushButton::clicked, this, &SavedMappings::saveRequested);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedMappings::saveRequested);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_save->setEnabled(!m_name->text().trimmed().isEmpty()); });
    m_save->setEnabled(false);
    retranslateUi();
}

void SavedMappings::setKind(interchange::Kind kind)
{
    m_kind = kind;
    m_filling = true;
    m_names->setValue({});
    m_filling = false;
    readNames();
}

void SavedMappings::readNames()
{
    const auto names = interchange::mappings::names(m_session, m_kind);
    if (!names) {
        Q_EMIT failed(names.error());
        return;
    }
    QList<std::pair<QString, QVariant>> choices;
    for (const QString &name : *names)
        choices.append({name, name});
    m_filling = true;
    m_names->setChoices(choices);
    m_names->setEnabled(!choices.isEmpty());
    m_filling = false;
}

void SavedMappings::load(const QString &name)
{
    const auto mapping = interchange::mappings::load(m_session, m_kind, name);
    if (!mapping)
        Q_EMIT failed(mapping.error());
    else
        Q_EMIT chosen(*mapping);
}

void SavedMappings::save(const interchange::Mapping &mapping)
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    const auto done = interchange::mappings::save(m_session, name, mapping);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_name->clear();
    readNames();
    m_filling = true;
    m_names->setValue(name);
    m_filling = false;
    Q_EMIT saved(name);
}

void SavedMappings::retranslateUi()
{
    m_filling = true;
    m_namesField->setLabel(tr("Use a saved ma&pping"));
    m_names->setNothing(tr("Found by the headers"));
    m_nameField->setLabel(tr("Save this one &under the name"));
    m_save->setText(tr("Sa&ve"));
    m_filling = false;
}

void SavedMappings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::interchange_ui
