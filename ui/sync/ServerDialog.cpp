#include "ui/sync/ServerDialog.h"

#include "core/sync/protocol/Enrolment.h"
#include "ui/common/Buttons.h"
#include "ui/common/CheckedEdit.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/ProgressPanel.h"
#include "ui/common/Theme.h"
#include "ui/words/ErrorWords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ventanilla::sync_ui {

namespace {

// The code as people type it, or why it cannot be one.
Result<QString> checkedCode(const QString &typed)
{
    const auto parsed = sync::enrolments::parseCode(typed);
    if (!parsed)
        return failure(ErrorKind::InvalidInput, QStringLiteral("enrolment_code"));
    return typed.trimmed().toUpper();
}

// Sixteen groups of four in four lines, so that two people can read them to each other.
QString fingerprintText(const QByteArray &sha256)
{
    constexpr int group = 4;
    constexpr int groupsOfLine = 4;
    const QString digits = QString::fromLatin1(sha256.toHex()).toUpper();
    QString text;
    for (int at = 0; at < digits.size(); at += group) {
        if (at > 0)
            text += (at / group) % groupsOfLine == 0 ? QLatin1Char('\n') : QLatin1Char(' ');
        text += QStringView(digits).mid(at, group);
    }
    return text;
}

QVBoxLayout *columnOf(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::two);
    return layout;
}

QLabel *makeText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ServerDialog::ServerDialog(QWidget *parent)
    : QDialog(parent), m_pages(new QStackedWidget(this)), m_address(new QLineEdit(this)),
      m_addressField(new ui::Field(m_address, this)), m_code(new ui::CheckedEdit(this)),
      m_codeField(new ui::Field(m_code, this)), m_name(new QLineEdit(this)), m_nameField(new ui::Field(m_name, this)),
      m_comparison(makeText(this)), m_fingerprint(new QLabel(this)), m_same(new QCheckBox(this)), m_end(makeText(this)),
      m_notice(new ui::Notice(this)), m_progress(new ui::ProgressPanel(this)), m_back(ui::makeButton({}, this)),
      m_next(new ui::PrimaryButton(this)), m_close(ui::makeButton({}, this))
{
    place();
    setFieldTexts();
    m_progress->follow(&m_asking);
    m_progress->follow(&m_working);
    connect(m_next, &QPushButton::clicked, this, &ServerDialog::proceed);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(Question); });
    connect(m_close, &QPushButton::clicked, this, &ServerDialog::reject);
    connect(m_same, &QCheckBox::toggled, this, &ServerDialog::showState);
    for (ui::Task *task : std::initializer_list<ui::Task *>{&m_asking, &m_working}) {
        connect(task, &ui::Task::started, this, &ServerDialog::showState);
        connect(task, &ui::Task::finished, this, &ServerDialog::showState);
    }
    turnTo(Question);
}

void ServerDialog::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::three, ui::space::three, ui::space::three, ui::space::three);
    layout->setSpacing(ui::space::two);
    m_pages->addWidget(makeQuestion());
    m_pages->addWidget(makeComparison());
    m_pages->addWidget(makeEnd());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_progress);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
}

// As high as its fields ask for, and no higher than the window it stands on: with large text the fields scroll.
void ServerDialog::fit()
{
    constexpr int width = 600;
    constexpr int frame = 160; // buttons, margins and what may be said above them
    const auto &theme = ui::Theme::instance();
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    const int wide = qMin(theme.scaled(width), window ? window->width() : theme.scaled(width));
    const int wanted = m_question->widget()->sizeHint().height() + ui::space::half;
    m_question->setMinimumHeight(window ? qMin(wanted, window->height() - theme.scaled(frame)) : wanted);
    resize(wide, sizeHint().height());
}

QWidget *ServerDialog::makeQuestion()
{
    constexpr int longestAddress = 200;
    constexpr int longestCode = 60;
    auto *page = new QWidget(m_pages);
    auto *layout = columnOf(page);
    for (ui::Field *field : {m_addressField, m_codeField, m_nameField}) {
        field->setRequired(true);
        layout->addWidget(field);
    }
    m_parts = new QVBoxLayout;
    m_parts->setSpacing(ui::space::two);
    layout->addLayout(m_parts);
    layout->addStretch(1);
    m_address->setMaxLength(longestAddress);
    m_address->setText(QStringLiteral("https://"));
    m_code->setMaxLength(longestCode);
    m_code->setCheck(checkedCode);
    m_name->setMaxLength(sync::longestDeviceName);
    m_question = new QScrollArea(m_pages);
    m_question->setWidget(page);
    m_question->setWidgetResizable(true);
    m_question->setFocusPolicy(Qt::NoFocus);
    return m_question;
}

QWidget *ServerDialog::makeComparison()
{
    auto *page = new QWidget(m_pages);
    auto *layout = columnOf(page);
    layout->addWidget(m_comparison);
    layout->addWidget(m_fingerprint);
    layout->addWidget(m_same);
    layout->addStretch(1);
    m_fingerprint->setAlignment(Qt::AlignCenter);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fingerprint->setStyleSheet(QStringLiteral("font-family: \"%1\"; font-weight: bold")
                                     .arg(QFontDatabase::systemFont(QFontDatabase::FixedFont).family()));
    return page;
}

QWidget *ServerDialog::makeEnd()
{
    auto *page = new QWidget(m_pages);
    auto *layout = columnOf(page);
    layout->addWidget(m_end);
    layout->addStretch(1);
    return page;
}

void ServerDialog::setFieldTexts()
{
    m_addressField->setLabel(tr("Address of the &server"));
    m_addressField->setHint(tr("As the regional team gave it, for example https://intercambio.example.cl"));
    m_codeField->setLabel(tr("&Code"));
    m_codeField->setHint(tr("It is valid once. Capitals, spaces and hyphens make no difference."));
    m_nameField->setLabel(tr("&Name of this computer"));
    m_nameField->setHint(tr("As everybody calls it, for example “Visits laptop” or “Front desk PC 2”."));
    m_comparison->setText(
        tr("Compare this with the fingerprint that the regional team gave you, over the telephone or on "
           "paper. If one sign differs, this is not their server: do not go on."));
    m_fingerprint->setAccessibleName(tr("Fingerprint of the server"));
    m_same->setText(tr("I have compared them: they are &equal"));
    m_back->setText(tr("&Back"));
    m_close->setText(tr("Cancel"));
}

void ServerDialog::setTexts(const Texts &texts)
{
    m_texts = texts;
    setWindowTitle(texts.title);
    m_end->setText(texts.end);
    showState();
    fit();
}

void ServerDialog::addPart(QWidget *part)
{
    m_parts->addWidget(part);
    fit();
}

QString ServerDialog::typedServer() const
{
    QString text = m_address->text().trimmed();
    while (text.endsWith(QLatin1Char('/')))
        text.chop(1);
    return text.contains(QLatin1String("://")) ? text : QStringLiteral("https://") + text;
}

void ServerDialog::showState()
{
    const bool busy = m_asking.isRunning() || m_working.isRunning();
    const int page = m_pages->currentIndex();
    m_pages->setEnabled(!busy);
    m_back->setVisible(page == Comparison);
    m_back->setEnabled(!busy);
    m_close->setEnabled(!busy); // the progress has a button that stops it
    m_next->setText(page == Question ? tr("C&ontinue") : page == Comparison ? m_texts.act : m_texts.next);
    m_next->setEnabled(!busy && (page != Comparison || m_same->isChecked()));
}

void ServerDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit(); // now that every part has its style
}

void ServerDialog::turnTo(Page page)
{
    m_pages->setCurrentIndex(page);
    m_notice->clear();
    if (page == Question)
        m_address->setFocus();
    else if (page == Comparison)
        m_same->setFocus();
    showState();
}

void ServerDialog::proceed()
{
    switch (m_pages->currentIndex()) {
    case Question:
        if (isComplete())
            askCertificate();
        break;
    case Comparison:
        begin();
        break;
    default:
        accept();
    }
}

bool ServerDialog::isComplete()
{
    ui::Field *first = nullptr;
    const auto require = [&first](ui::Field *field, bool filled, const QString &problem) {
        field->setProblem(filled ? problem : tr("Fill it in, it is needed."));
        if (!field->problem().isEmpty() && !first)
            first = field;
    };
    const QString address = m_address->text().trimmed();
    require(m_addressField, !address.isEmpty() && address != QLatin1String("https://"), {});
    require(m_codeField, !m_code->trimmedText().isEmpty(), m_code->problem());
    require(m_nameField, !m_name->text().trimmed().isEmpty(), {});
    const bool partComplete = isPartComplete();
    if (first)
        first->reveal();
    return first == nullptr && partComplete;
}

void ServerDialog::askCertificate()
{
    m_notice->clear();
    m_progress->setText(tr("Looking for the server"));
    m_server = {typedServer(), {}};
    m_asking.start(
        [url = m_server.url](Progress &progress) { return sync::server_exchange::certificateOf(url, progress); },
        [this](const Result<sync::ShownCertificate> &shown) { showCertificate(shown); });
}

void ServerDialog::showCertificate(const Result<sync::ShownCertificate> &shown)
{
    if (!shown) {
        showError(shown.error());
        return;
    }
    if (shown->vouchedFor) {
        begin();
        return;
    }
    m_server.certificate = shown->sha256;
    m_same->setChecked(false);
    m_fingerprint->setText(fingerprintText(shown->sha256));
    turnTo(Comparison);
}

void ServerDialog::begin()
{
    m_notice->clear();
    const auto toDo = work();
    if (!toDo) {
        showError(toDo.error());
        return;
    }
    m_progress->setText(m_texts.working);
    m_working.start([work = *toDo, server = m_server, code = m_code->trimmedText(), name = m_name->text().trimmed()](
                        Progress &progress) { return work(server, code, name, progress); },
        [this](const Result<bool> &done) {
            if (done)
                succeeded();
            else
                showError(done.error());
        });
}

void ServerDialog::showEnd()
{
    turnTo(End);
    m_close->setText(tr("Later"));
    m_next->setFocus();
}

ui::Field *ServerDialog::fieldOf(const Error &error) const
{
    const bool refusedCode = error.kind == ErrorKind::Refused && error.detail == QLatin1String("code");
    if (refusedCode || error.field == QLatin1String("code"))
        return m_codeField;
    if (error.field == QLatin1String("name"))
        return m_nameField;
    const bool wrongAddress = error.kind == ErrorKind::InvalidInput && error.field == QLatin1String("server");
    return wrongAddress ? m_addressField : nullptr;
}

void ServerDialog::showError(const Error &error)
{
    turnTo(Question);
    if (error.kind == ErrorKind::Offline) {
        m_addressField->setProblem(tr("Nobody answers at this address. Check how it is written, and the connection."));
        m_addressField->reveal();
    } else if (auto *field = fieldOf(error)) {
        field->setProblem(words::describe(error));
        field->reveal();
    } else if (!showPartError(error) && error.kind != ErrorKind::Cancelled) {
        m_notice->showError(error);
    }
}

void ServerDialog::reject()
{
    if (m_asking.isRunning() || m_working.isRunning()) {
        m_asking.cancel();
        m_working.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace ventanilla::sync_ui
