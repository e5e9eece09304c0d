#include "ui/catalogue/BenefitFilterBar.h"

#include "ui/common/Buttons.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/Field.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/words/CatalogueWords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace ventanilla::catalogue_ui {

namespace {

using catalogue::BenefitKind;
using catalogue::BenefitScope;
using Choices = QList<std::pair<QString, QVariant>>;

} // namespace

BenefitFilterBar::BenefitFilterBar(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_textField(new ui::Field(m_text, this)),
      m_unit(new ui::ChoiceField(this)), m_unitField(new ui::Field(m_unit, this)), m_kind(new ui::ChoiceField(this)),
      m_kindField(new ui::Field(m_kind, this)), m_scope(new ui::ChoiceField(this)),
      m_scopeField(new ui::Field(m_scope, this)), m_need(new ui::ChoiceField(this)),
      m_needField(new ui::Field(m_need, this)), m_lifeStage(new ui::ChoiceField(this)),
      m_lifeStageField(new ui::Field(m_lifeStage, this)), m_validOnly(new QCheckBox(this)),
      m_clear(ui::makeButton(QStringLiteral("close"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(ui::space::two);
    grid->setVerticalSpacing(ui::space::one);
    grid->addWidget(m_textField, 0, 0, 1, 2);
    grid->addWidget(m_unitField, 0, 2, 1, 2);
    grid->addWidget(m_validOnly, 0, 4, Qt::AlignBottom);
    grid->addWidget(m_kindField, 1, 0);
    grid->addWidget(m_scopeField, 1, 1);
    grid->addWidget(m_needField, 1, 2);
    grid->addWidget(m_lifeStageField, 1, 3);
    grid->addWidget(m_clear, 1, 4, Qt::AlignBottom | Qt::AlignLeft);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    constexpr int longestSearch = 100;
    m_text->setMaxLength(longestSearch);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(ui::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_validOnly->setChecked(true);
    setFocusProxy(m_text);
    retranslateUi();

    constexpr int pauseMilliseconds = 120;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &BenefitFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    for (ui::ChoiceField *choice : {m_unit, m_kind, m_scope, m_need, m_lifeStage}) {
        choice->setMinimumContentsLength(8);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(choice, &ui::ChoiceField::valueChanged, this, [this] {
            if (!m_filling)
                Q_EMIT changed();
        });
    }
    connect(m_validOnly, &QCheckBox::toggled, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        reset();
        m_text->setFocus();
    });
}

void BenefitFilterBar::setUnits(const std::vector<security::Unit> &units)
{
    m_units = units;
    retranslateUi();
}

catalogue::BenefitFilter BenefitFilterBar::filter(const QDate &today) const
{
    catalogue::BenefitFilter filter;
    filter.text = m_text->text();
    if (const auto unit = m_unit->chosen<qint64>())
        filter.unit = UnitId(*unit);
    filter.kind = m_kind->chosen<BenefitKind>();
    filter.scope = m_scope->chosen<BenefitScope>();
    filter.need = m_need->value().toString();
    filter.lifeStage = m_lifeStage->value().toString();
    if (m_validOnly->isChecked())
        filter.validOn = today;
    return filter;
}

void BenefitFilterBar::reset()
{
    m_filling = true;
    m_text->clear();
    for (ui::ChoiceField *choice : {m_unit, m_kind, m_scope, m_need, m_lifeStage})
        choice->setValue({});
    m_validOnly->setChecked(true);
    m_filling = false;
    m_pause.stop();
    Q_EMIT changed();
}

bool BenefitFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT leaveDownwards();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BenefitFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void BenefitFilterBar::retranslateUi()
{
    m_filling = true;
    m_textField->setLabel(tr("&Search the catalogue"));
    m_text->setPlaceholderText(tr("Name, code or words of the description"));
    m_unitField->setLabel(tr("&Unit"));
    m_kindField->setLabel(tr("&Kind"));
    m_scopeField->setLabel(tr("Sc&ope"));
    m_needField->setLabel(tr("&Need"));
    m_lifeStageField->setLabel(tr("&Life stage"));
    m_validOnly->setText(tr("Only those &valid today"));
    m_clear->setText(tr("&Clear filters"));
    for (ui::ChoiceField *choice : {m_kind, m_scope})
        choice->setNothing(tr("All"));
    for (ui::ChoiceField *choice : {m_unit, m_need, m_lifeStage})
        choice->setNothing(tr("All", "units, needs, life stages"));
    Choices units;
    for (const security::Unit &unit : m_units)
        units.append({unit.name, unit.id.value()});
    m_unit->setChoices(units);
    Choices kinds;
    for (const auto kind : {BenefitKind::Money, BenefitKind::Goods, BenefitKind::Service})
        kinds.append({words::kindText(kind), int(kind)});
    m_kind->setChoices(kinds);
    Choices scopes;
    for (const auto scope : {BenefitScope::National, BenefitScope::Regional, BenefitScope::Local})
        scopes.append({words::scopeText(scope), int(scope)});
    m_scope->setChoices(scopes);
    Choices needs;
    for (const QString &need : catalogue::needs())
        needs.append({words::needText(need), need});
    m_need->setChoices(needs);
    Choices stages;
    for (const QString &stage : catalogue::lifeStages())
        stages.append({words::lifeStageText(stage), stage});
    m_lifeStage->setChoices(stages);
    m_filling = false;
}

} // namespace ventanilla::catalogue_ui
