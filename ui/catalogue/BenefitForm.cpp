#include "ui/catalogue/BenefitForm.h"

#include "core/catalogue/BenefitCode.h"
#include "core/catalogue/LikeBenefits.h"
#include "core/security/Session.h"
#include "ui/catalogue/RuleEditor.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/DateField.h"
#include "ui/common/Field.h"
#include "ui/common/TextArea.h"
#include "ui/common/Theme.h"
#include "ui/words/CatalogueWords.h"
#include "ui/words/ErrorWords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QStyle>

namespace ventanilla::catalogue_ui {

namespace {

constexpr int longestName = 200;
constexpr int longestText = 4000;
constexpr int longestNumber = 15;

QString textIn(QWidget *editor)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        return line->text();
    if (auto *area = qobject_cast<ui::TextArea *>(editor))
        return area->text();
    if (auto *choice = qobject_cast<ui::ChoiceField *>(editor))
        return choice->value().toString();
    if (auto *day = qobject_cast<ui::DateField *>(editor))
        return day->isAcceptable() ? day->date().value_or(QDate()).toString(Qt::ISODate) : day->lineEdit()->text();
    return {};
}

void putInto(QWidget *editor, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        line->setCursorPosition(0);
    } else if (auto *area = qobject_cast<ui::TextArea *>(editor)) {
        area->setText(text);
    } else if (auto *choice = qobject_cast<ui::ChoiceField *>(editor)) {
        choice->setValue(text.isEmpty() ? QVariant() : QVariant(text));
    } else if (auto *day = qobject_cast<ui::DateField *>(editor)) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        day->setDate(date.isValid() ? std::optional(date) : std::nullopt);
    }
}

} // namespace

BenefitForm::BenefitForm(security::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_rule(new RuleEditor(session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::two);
    addCards(layout);
    placeFields();
    m_fields.insert(QStringLiteral("requirements"), m_rule->field());
    connect(m_rule, &RuleEditor::changed, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
    connect(m_code, &QLineEdit::textEdited, this, [this] { m_codeFollows = false; });
    connect(m_name, &QLineEdit::textEdited, this, &BenefitForm::proposeCode);
    retranslateUi();
}

void BenefitForm::addCards(QVBoxLayout *layout)
{
    constexpr int lowArea = 2;
    m_name = addLine("name", longestName);
    m_code = addLine("code", catalogue::longestBenefitCode);
    addArea("description", lowArea);
    addChoice("unit");
    addLine("provider", longestName);
    addChoice("kind");
    addChoice("scope");
    addChoice("need");
    addChoice("life_stage");
    addArea("documents", lowArea);
    addArea("legal_basis", lowArea);
    for (const char *number :
        {"processing_days", "quota", "budget", "stock", "minimum_stock", "approval_limit", "period_months"})
        addLine(number, longestNumber);
    addDate("valid_from");
    addDate("valid_to");
    addArea("comment", lowArea);
    const auto names = [](std::initializer_list<const char *> all) {
        QStringList list;
        for (const char *name : all)
            list.append(QString::fromLatin1(name));
        return list;
    };
    layout->addWidget(addCard(names({"name", "code", "unit", "provider", "kind", "scope", "need", "life_stage"}), 2));
    layout->addWidget(addCard(names({"description"}), 1));
    auto *rule = addCard({}, 1);
    rule->addWidget(m_rule);
    layout->addWidget(rule);
    layout->addWidget(addCard(names({"documents", "legal_basis"}), 2));
    layout->addWidget(addCard(
        names({"processing_days", "period_months", "quota", "budget", "approval_limit", "stock", "minimum_stock"}), 2));
    layout->addWidget(addCard(names({"valid_from", "valid_to", "comment"}), 2));
}

ui::Card *BenefitForm::addCard(const QStringList &names, int columns)
{
    auto *card = new ui::Card(this);
    m_cards.append(card);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(ui::space::two);
    grid->setVerticalSpacing(ui::space::one);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    m_groups.append({grid, names, columns});
    card->addLayout(grid);
    return card;
}

// Beside each other where the text leaves room for it, else one below the other.
void BenefitForm::placeFields()
{
    constexpr int roomForTwo = 720;
    const bool narrow = width() < ui::Theme::instance().scaled(roomForTwo);
    if (m_isNarrow == narrow)
        return;
    m_isNarrow = narrow;
    for (const Group &group : std::as_const(m_groups)) {
        const int columns = narrow ? 1 : group.columns;
        for (int index = 0; index < group.names.size(); ++index)
            group.grid->addWidget(
                m_fields.value(group.names.at(index)), index / columns, index % columns, Qt::AlignTop);
        for (int column = 0; column < group.columns; ++column)
            group.grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
}

void BenefitForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeFields();
}

void BenefitForm::addField(const char *name, QWidget *editor)
{
    m_fields.insert(QString::fromLatin1(name), new ui::Field(editor, this));
}

QLineEdit *BenefitForm::addLine(const char *name, int longest)
{
    auto *line = new QLineEdit(this);
    line->setMaxLength(longest);
    addField(name, line);
    connect(line, &QLineEdit::textEdited, this, &BenefitForm::changed);
    return line;
}

ui::TextArea *BenefitForm::addArea(const char *name, int lines)
{
    auto *area = new ui::TextArea(this);
    constexpr int mostLines = 10;
    area->setGrowing(lines, mostLines);
    area->setMaximumLength(longestText);
    addField(name, area);
    connect(area, &ui::TextArea::textChanged, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
    return area;
}

ui::ChoiceField *BenefitForm::addChoice(const char *name)
{
    auto *choice = new ui::ChoiceField(this);
    addField(name, choice);
    connect(choice, &ui::ChoiceField::valueChanged, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
    return choice;
}

void BenefitForm::addDate(const char *name)
{
    auto *date = new ui::DateField(this);
    date->setToday([this] { return m_session.today(); });
    addField(name, date);
    connect(date, &ui::DateField::dateChanged, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
}

void BenefitForm::setUnits(const std::vector<security::Unit> &units)
{
    m_units = units;
    fillChoices();
}

void BenefitForm::setTakenCodes(const std::optional<QStringList> &codes)
{
    m_takenCodes = codes;
    m_codeFollows = codes.has_value();
    // What cannot be changed looks like text, and can still be copied.
    m_code->setReadOnly(!codes);
    m_code->setProperty("plain", !codes);
    m_code->style()->unpolish(m_code);
    m_code->style()->polish(m_code);
    m_fields.value(QStringLiteral("code"))->setRequired(codes.has_value());
}

BenefitTexts BenefitForm::texts() const
{
    BenefitTexts texts;
    for (auto each = m_fields.constBegin(); each != m_fields.constEnd(); ++each)
        texts.insert(each.key(), textIn(each.value()->editor()));
    return texts;
}

void BenefitForm::setTexts(const BenefitTexts &texts)
{
    m_filling = true;
    clearProblems();
    for (auto each = texts.constBegin(); each != texts.constEnd(); ++each) {
        if (auto *field = m_fields.value(each.key()); field && each.key() != QLatin1String("requirements"))
            putInto(field->editor(), each.value());
    }
    if (texts.contains(QStringLiteral("requirements")))
        m_rule->setText(texts.value(QStringLiteral("requirements")));
    if (texts.contains(QStringLiteral("code")) && !texts.value(QStringLiteral("code")).isEmpty())
        m_codeFollows = false;
    m_filling = false;
}

void BenefitForm::stopCounting()
{
    m_rule->stopCounting();
}

void BenefitForm::proposeCode()
{
    if (m_codeFollows && m_takenCodes)
        m_code->setText(catalogue::proposedCode(m_name->text(), *m_takenCodes));
}

void BenefitForm::clearProblems()
{
    for (ui::Field *field : std::as_const(m_fields)) {
        // The rule's own problem is told for as long as it is there.
        if (field != m_rule->field())
            field->setProblem({});
    }
}

bool BenefitForm::showProblem(const Error &error)
{
    const QString name = error.field == QLatin1String("benefit_unit") ? QStringLiteral("unit") : error.field;
    auto *field = m_fields.value(name);
    if (!field)
        return false;
    if (field != m_rule->field())
        field->setProblem(words::describe(error));
    field->reveal();
    return true;
}

void BenefitForm::focusFirst()
{
    m_fields.value(QStringLiteral("name"))->reveal();
}

void BenefitForm::fillChoices()
{
    const bool wasFilling = m_filling;
    m_filling = true;
    const auto fill = [this](const char *name, const QList<std::pair<QString, QVariant>> &choices) {
        static_cast<ui::ChoiceField *>(m_fields.value(QString::fromLatin1(name))->editor())->setChoices(choices);
    };
    const auto nothing = [this](const char *name, const QString &text) {
        static_cast<ui::ChoiceField *>(m_fields.value(QString::fromLatin1(name))->editor())->setNothing(text);
    };
    const auto &who = m_session.currentOperator();
    QList<std::pair<QString, QVariant>> units;
    for (const security::Unit &unit : m_units) {
        const bool isOffered = who.role != security::Role::UnitHead || unit.id == who.unit;
        if (isOffered && (unit.active || unit.external))
            units.append({unit.name, QString::number(unit.id.value())});
    }
    using catalogue::BenefitKind;
    using catalogue::BenefitScope;
    QList<std::pair<QString, QVariant>> kinds;
    for (const auto kind : {BenefitKind::Money, BenefitKind::Goods, BenefitKind::Service})
        kinds.append({words::kindText(kind), QString::number(int(kind))});
    QList<std::pair<QString, QVariant>> scopes;
    for (const auto scope : {BenefitScope::National, BenefitScope::Regional, BenefitScope::Local})
        scopes.append({words::scopeText(scope), QString::number(int(scope))});
    QList<std::pair<QString, QVariant>> needs;
    for (const QString &need : catalogue::needs())
        needs.append({words::needText(need), need});
    QList<std::pair<QString, QVariant>> stages;
    for (const QString &stage : catalogue::lifeStages())
        stages.append({words::lifeStageText(stage), stage});
    for (const char *name : {"unit", "need", "life_stage"})
        nothing(name, tr("Not said"));
    fill("unit", units);
    fill("kind", kinds);
    fill("scope", scopes);
    fill("need", needs);
    fill("life_stage", stages);
    m_filling = wasFilling;
}

void BenefitForm::retranslateUi()
{
    const auto label = [this](const char *field, const QString &text) {
        m_fields.value(QString::fromLatin1(field))->setLabel(text);
    };
    label("name", tr("&Name"));
    label("code", tr("&Code"));
    label("unit", tr("&Unit that gives it or guides to it"));
    label("provider", tr("&Institution, when it is another one"));
    label("kind", tr("&Kind"));
    label("scope", tr("Sc&ope"));
    label("need", tr("N&eed"));
    label("life_stage", tr("&Life stage"));
    label("description", tr("W&hat it is, for who asks at the counter"));
    label("documents", tr("&Documents to bring, one on each line"));
    label("legal_basis", tr("Legal &basis"));
    label("processing_days", tr("Normal days to an &answer"));
    label("period_months", tr("&Months until it may be given again"));
    label("quota", tr("Quota: grants in its validit&y"));
    label("budget", tr("Bud&get, in pesos"));
    label("approval_limit", tr("Above this amount the head of the unit app&roves"));
    label("stock", tr("Stock at the beginnin&g"));
    label("minimum_stock", tr("Minimum stoc&k"));
    label("valid_from", tr("&Valid from"));
    label("valid_to", tr("Valid un&til"));
    label("comment", tr("Where this comes &from"));
    m_fields.value(QStringLiteral("name"))->setRequired(true);
    m_fields.value(QStringLiteral("code"))->setRequired(m_takenCodes.has_value());
    const QStringList titles{tr("The benefit"), tr("For the public"), tr("Who it is for"), tr("What is needed"),
        tr("How much there is"), tr("Validity and source")};
    for (int index = 0; index < m_cards.size(); ++index)
        m_cards.at(index)->setTitle(titles.value(index));
    fillChoices();
}

void BenefitForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::catalogue_ui
