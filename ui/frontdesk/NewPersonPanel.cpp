#include "ui/frontdesk/NewPersonPanel.h"

#include "core/identity/PersonFile.h"
#include "core/security/Drafts.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/common/TwoLineDelegate.h"
#include "ui/common/Views.h"
#include "ui/people/PersonForm.h"
#include "ui/people/PersonWords.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QStandardItemModel>

#include <algorithm>

namespace ventanilla::frontdesk {

using identity::DuplicateReason;
using identity::PossibleDuplicate;
using security::Permission;

namespace {

const QString draftScreen = QStringLiteral("new_person");

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

// What a text in the search box tells of a person: two surnames come last, as people say them.
identity::Person personFrom(const QString &typed)
{
    identity::Person person;
    person.nationality = QStringLiteral("Chile");
    person.rut = identity::Rut::parse(typed);
    if (person.rut)
        return person;
    const bool hasDigit = std::any_of(typed.begin(), typed.end(), [](QChar character) { return character.isDigit(); });
    if (hasDigit) {
        person.phone = identity::normalisedPhone(typed).value_or(QString());
        return person;
    }
    QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::transform(words.begin(), words.end(), words.begin(), capitalised);
    if (words.size() > 2)
        person.surname2 = words.takeLast();
    if (words.size() > 1)
        person.surname1 = words.takeLast();
    person.givenNames = words.join(QLatin1Char(' '));
    return person;
}

bool isCertain(DuplicateReason reason)
{
    return reason == DuplicateReason::SameRut || reason == DuplicateReason::SameProvisionalNumber;
}

} // namespace

NewPersonPanel::NewPersonPanel(
    security::Session &session, std::shared_ptr<identity::NameDictionary> dictionary, QWidget *parent)
    : QWidget(parent), m_session(session), m_dictionary(std::move(dictionary)), m_card(new ui::Card),
      m_form(new people::PersonForm(people::PersonForm::Extent::Essential, m_card)), m_address(new QLineEdit(m_card)),
      m_addressField(new ui::Field(m_address, m_card)), m_sector(new ui::ChoiceField(m_card)),
      m_sectorField(new ui::Field(m_sector, m_card)), m_home(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_notice(new ui::Notice(m_card)), m_duplicates(new ui::Card(m_card)), m_advice(new ui::MutedLabel(m_duplicates)),
      m_list(new QListView(m_duplicates)), m_model(new QStandardItemModel(this)),
      m_use(ui::makeButton(QStringLiteral("person"), m_duplicates)), m_register(new ui::PrimaryButton(m_card)),
      m_cancel(ui::makeButton({}, m_card))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setWidget(m_card);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(area);
    m_form->setToday([this] { return m_session.today(); });
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_card->addWidget(m_form);
    makeHome();
    m_card->addWidget(m_notice);
    makeDuplicates();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ui::space::one);
    buttons->addWidget(m_register);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    m_card->addLayout(buttons);
    m_card->body()->addStretch(1);
    m_register->setIconName(QStringLiteral("check"));
    setFocusProxy(m_form);
    connect(m_form, &people::PersonForm::changed, this, &NewPersonPanel::formChanged);
    connect(m_address, &QLineEdit::textEdited, this, &NewPersonPanel::edited);
    connect(m_sector, &ui::ChoiceField::valueChanged, this, &NewPersonPanel::edited);
    constexpr int saveAfterMilliseconds = 1'000;
    m_saveLater.setSingleShot(true);
    m_saveLater.setInterval(saveAfterMilliseconds);
    connect(&m_saveLater, &QTimer::timeout, this, &NewPersonPanel::saveDraft);
    connect(m_register, &QPushButton::clicked, this, &NewPersonPanel::submit);
    connect(m_cancel, &QPushButton::clicked, this, &NewPersonPanel::cancelled);
    retranslateUi();
}

void NewPersonPanel::makeHome()
{
    constexpr int longestAddress = 200;
    m_address->setMaxLength(longestAddress);
    m_home->setSpacing(ui::space::two);
    m_home->addWidget(m_addressField, 1);
    m_home->addWidget(m_sectorField, 1);
    m_card->addLayout(m_home);
    placeHome();
    m_homeFields = {{QStringLiteral("address"), m_addressField}, {QStringLiteral("sector"), m_sectorField}};
}

// As the form above does.
void NewPersonPanel::placeHome()
{
    const bool narrow = ui::Theme::instance().textScale() == ui::TextScale::Largest;
    m_home->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void NewPersonPanel::makeDuplicates()
{
    ui::prepareList(m_list);
    m_list->setItemDelegate(new ui::TwoLineDelegate(m_list));
    m_list->setModel(m_model);
    m_list->setAlternatingRowColors(false);
    m_duplicates->addWidget(m_advice);
    m_duplicates->addWidget(m_list);
    m_duplicates->body()->addWidget(m_use, 0, Qt::AlignLeft);
    m_duplicates->hide();
    m_card->addWidget(m_duplicates);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { chooseDuplicate(index.row()); });
    connect(m_use, &QPushButton::clicked, this, [this] { chooseDuplicate(m_list->currentIndex().row()); });
}

void NewPersonPanel::begin(const QString &typed)
{
    m_filling = true;
    m_form->setPerson(personFrom(typed));
    m_address->clear();
    start();
    m_sector->setValue({});
    m_begun = this->typed();
    m_filling = false;
}

Result<bool> NewPersonPanel::restore()
{
    const auto text = security::drafts::load(m_session, Permission::EditPerson, draftScreen);
    if (!text)
        return failure(text.error());
    if (!*text)
        return false;
    begin({});
    m_filling = true;
    const people::TypedText kept = people::textFromJson(QJsonDocument::fromJson((*text)->toUtf8()).object());
    m_form->setTyped(kept);
    people::typeInto(m_homeFields, kept);
    m_filling = false;
    m_kept = true;
    return true;
}

// The page as it is before anything is typed in it.
void NewPersonPanel::start()
{
    m_active = true;
    m_addressField->setProblem({});
    m_notice->clear();
    hideDuplicates();
    const auto known = m_session.read(
        Permission::ReadPersonalFile, [](store::Connection &connection) { return identity::sectors::all(connection); });
    QList<std::pair<QString, QVariant>> choices;
    for (const auto &[id, name] : known ? *known : std::vector<std::pair<SectorId, QString>>())
        choices.append({name, id.value()});
    m_sector->setChoices(choices);
    m_form->setFocus(Qt::OtherFocusReason);
}

people::TypedText NewPersonPanel::typed() const
{
    auto text = m_form->typed();
    text.insert(people::typedIn(m_homeFields));
    return text;
}

bool NewPersonPanel::hasWork() const
{
    return m_active && typed() != m_begun;
}

void NewPersonPanel::edited()
{
    if (!m_filling && m_active)
        m_saveLater.start();
}

void NewPersonPanel::saveDraft()
{
    m_saveLater.stop();
    const bool work = hasWork();
    if (!work && !std::exchange(m_kept, false))
        return;
    m_kept = work;
    const QByteArray text = QJsonDocument(people::toJson(typed())).toJson(QJsonDocument::Compact);
    const auto done = work
        ? security::drafts::save(m_session, Permission::EditPerson, draftScreen, QString::fromUtf8(text))
        : security::drafts::clear(m_session, Permission::EditPerson, draftScreen);
    if (!done)
        m_notice->showError(done.error());
}

void NewPersonPanel::drop()
{
    m_active = false;
    saveDraft();
}

void NewPersonPanel::ready(PersonId person)
{
    drop();
    Q_EMIT personReady(person);
}

void NewPersonPanel::formChanged()
{
    m_notice->clear();
    hideDuplicates();
    edited();
}

void NewPersonPanel::submit()
{
    m_form->clearProblems();
    m_notice->clear();
    const auto person = m_form->person();
    if (!person) {
        showProblem(person.error());
        return;
    }
    if (!m_warned) {
        auto found = identity::duplicates::find(m_session, *m_dictionary, *person);
        if (!found) {
            showProblem(found.error());
            return;
        }
        if (!found->empty()) {
            showDuplicates(std::move(*found));
            return;
        }
    }
    save(*person);
}

void NewPersonPanel::save(const identity::Person &person)
{
    m_addressField->setProblem({});
    const auto id = identity::person_file::create(m_session, person, home());
    if (id)
        ready(*id);
    else
        showProblem(id.error());
}

std::optional<identity::Household> NewPersonPanel::home() const
{
    identity::Household home;
    home.address = m_address->text().trimmed();
    home.sector = m_sector->value().isValid() ? std::optional(SectorId(m_sector->value().toLongLong())) : std::nullopt;
    return home.address.isEmpty() && !home.sector ? std::nullopt : std::optional(home);
}

void NewPersonPanel::showDuplicates(std::vector<PossibleDuplicate> found)
{
    m_found = std::move(found);
    m_model->clear();
    for (const PossibleDuplicate &each : m_found) {
        const auto &person = each.person;
        QStringList facts{person.rut ? person.rut->display() : tr("without RUT"), words::date(person.birthDate),
            people::phoneText(person.phone)};
        facts.removeAll(QString());
        auto *item = new QStandardItem(person.fullName());
        item->setData(facts.join(QStringLiteral(" · ")), ui::TwoLineDelegate::SecondLine);
        item->setData(
            QString(person.fullName() + QLatin1Char('\n') + facts.join(QLatin1Char('\n'))), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    const bool certain = isCertain(m_found.front().reason);
    m_advice->setText(certain ? tr("This number is of somebody who is registered already.")
                              : tr("Somebody with a like name is registered already: is it the same person?"));
    constexpr int mostRows = 3;
    const int rows = qMin(mostRows, m_model->rowCount());
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + ui::space::half);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_duplicates->show();
    m_warned = !certain;
    m_register->setEnabled(!certain);
    retranslateUi();
    m_list->setFocus(Qt::OtherFocusReason);
}

void NewPersonPanel::hideDuplicates()
{
    m_found.clear();
    m_warned = false;
    m_duplicates->hide();
    m_register->setEnabled(true);
    retranslateUi();
}

void NewPersonPanel::chooseDuplicate(int row)
{
    if (row >= 0 && row < int(m_found.size()))
        ready(m_found[size_t(row)].person.id);
}

void NewPersonPanel::showProblem(const Error &error)
{
    if (auto *field = m_homeFields.value(error.field)) {
        field->setProblem(words::describe(error));
        field->reveal();
    } else if (!m_form->reveal(error)) {
        m_notice->showError(error);
    }
}

void NewPersonPanel::retranslateUi()
{
    m_card->setTitle(tr("New person"));
    m_addressField->setLabel(tr("A&ddress"));
    m_sectorField->setLabel(tr("Se&ctor"));
    m_sector->setNothing(tr("Not recorded"));
    m_duplicates->setTitle(tr("It may be one of these"));
    m_list->setAccessibleName(tr("Persons who may be the same"));
    m_use->setText(tr("&It is this person: use the record"));
    m_register->setText(m_warned ? tr("It is somebody else: register") : tr("Register person"));
    m_cancel->setText(tr("Cancel"));
}

void NewPersonPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        placeHome();
}

} // namespace ventanilla::frontdesk
