#include "ui/sync/ServerDialog.h"

#include "core/sync/protocol/Enrolment.h"
#include "ui/common/Buttons.h"
#include "ui/common/CheckedEdit.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/words/ErrorWords.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
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

} // namespace

ServerDialog::ServerDialog(QWidget *parent)
    : PagedDialog(parent), m_address(new QLineEdit(this)), m_addressField(new ui::Field(m_address, this)),
      m_code(new ui::CheckedEdit(this)), m_codeField(new ui::Field(m_code, this)), m_name(new QLineEdit(this)),
      m_nameField(new ui::Field(m_name, this)), m_fingerprint(new QLabel(this)), m_same(new QCheckBox(this))
{
    makeQuestion();
    makeComparison();
    QVBoxLayout *end = addPage();
    m_end = addText(end);
    end->addStretch(1);
    setFieldTexts();
    follow(m_asking, tr("Looking for the server"));
    connect(m_same, &QCheckBox::toggled, this, &ServerDialog::showState);
    goTo(Question);
}

void ServerDialog::makeQuestion()
{
    constexpr int longestAddress = 200;
    constexpr int longestCode = 60;
    QVBoxLayout *page = addPage();
    for (ui::Field *field : {m_addressField, m_codeField, m_nameField}) {
        field->setRequired(true);
        page->addWidget(field);
    }
    m_parts = new QVBoxLayout;
    m_parts->setSpacing(page->spacing());
    page->addLayout(m_parts);
    page->addStretch(1);
    m_address->setMaxLength(longestAddress);
    m_address->setText(QStringLiteral("https://"));
    m_code->setMaxLength(longestCode);
    m_code->setCheck(checkedCode);
    m_name->setMaxLength(sync::longestDeviceName);
}

void ServerDialog::makeComparison()
{
    QVBoxLayout *page = addPage();
    m_comparison = addText(page);
    page->addWidget(m_fingerprint);
    page->addWidget(m_same);
    page->addStretch(1);
    m_fingerprint->setAlignment(Qt::AlignCenter);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fingerprint->setStyleSheet(QStringLiteral("font-family: \"%1\"; font-weight: bold")
                                     .arg(QFontDatabase::systemFont(QFontDatabase::FixedFont).family()));
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
}

void ServerDialog::setTexts(const Texts &texts)
{
    m_texts = texts;
    setWindowTitle(texts.title);
    m_end->setText(texts.end);
    follow(m_working, texts.working);
    showState();
}

void ServerDialog::addPart(QWidget *part)
{
    m_parts->addWidget(part);
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
    back()->setVisible(page() == Comparison);
    next()->setText(page() == Question ? tr("C&ontinue") : page() == Comparison ? m_texts.act : m_texts.next);
    next()->setEnabled(!isBusy() && (page() != Comparison || m_same->isChecked()));
}

void ServerDialog::goTo(Page page)
{
    turnTo(page);
    if (page == Question)
        m_address->setFocus();
    else if (page == Comparison)
        m_same->setFocus();
    else
        next()->setFocus();
}

void ServerDialog::goBack()
{
    goTo(Question);
}

void ServerDialog::proceed()
{
    if (page() == Comparison)
        begin();
    else if (page() == End)
        accept();
    else if (isComplete())
        askCertificate();
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
    notice()->clear();
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
    goTo(Comparison);
}

void ServerDialog::begin()
{
    notice()->clear();
    const auto toDo = work();
    if (!toDo) {
        showError(toDo.error());
        return;
    }
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
    goTo(End);
    setCloseText(tr("Later"));
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
    goTo(Question);
    if (error.kind == ErrorKind::Offline) {
        m_addressField->setProblem(tr("Nobody answers at this address. Check how it is written, and the connection."));
        m_addressField->reveal();
    } else if (auto *field = fieldOf(error)) {
        field->setProblem(words::describe(error));
        field->reveal();
    } else if (!showPartError(error) && error.kind != ErrorKind::Cancelled) {
        notice()->showError(error);
    }
}

} // namespace ventanilla::sync_ui
