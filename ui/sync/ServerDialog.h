#pragma once

#include "core/sync/client/ServerExchange.h"
#include "ui/common/PagedDialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ventanilla::ui {
class CheckedEdit;
class Field;
} // namespace ventanilla::ui

namespace ventanilla::sync_ui {

// How a computer comes to a server: where it is and by which code, whether its certificate is the right one, then the work
// itself. What that work is, and what else must be known for it, a derived dialogue says.
class ServerDialog : public ui::PagedDialog
{
    Q_OBJECT
protected:
    using Work = std::function<Result<bool>(
        const sync::ServerIdentity &server, const QString &code, const QString &name, Progress &progress)>;
    struct Texts
    {
        QString title;
        QString act;     // the button, with mnemonic
        QString working; // what is said meanwhile
        QString end;     // what is said when it has worked
        QString next;    // the button after that
    };

    explicit ServerDialog(QWidget *parent);
    void setTexts(const Texts &texts);
    void addPart(QWidget *part); // beneath the fields
    void showEnd();

    virtual bool isPartComplete() { return true; } // shows at its fields what is missing
    [[nodiscard]] virtual Result<Work> work() = 0;
    virtual bool showPartError(const Error &) { return false; } // whether it is about one of its fields
    virtual void succeeded() = 0;

private:
    enum Page { Question, Comparison, End };

    void makeQuestion();
    void makeComparison();
    void setFieldTexts();
    void showState() override;
    void proceed() override;
    void goBack() override;
    void goTo(Page page);
    [[nodiscard]] bool isComplete();
    [[nodiscard]] QString typedServer() const;
    void askCertificate();
    void showCertificate(const Result<sync::ShownCertificate> &shown);
    void begin();
    void showError(const Error &error);
    [[nodiscard]] ui::Field *fieldOf(const Error &error) const;

    Texts m_texts;
    sync::ServerIdentity m_server;
    QVBoxLayout *m_parts = nullptr;
    QLineEdit *m_address;
    ui::Field *m_addressField;
    ui::CheckedEdit *m_code;
    ui::Field *m_codeField;
    QLineEdit *m_name;
    ui::Field *m_nameField;
    QLabel *m_comparison = nullptr;
    QLabel *m_fingerprint;
    QCheckBox *m_same;
    QLabel *m_end = nullptr;
    ui::AsyncTask<sync::ShownCertificate> m_asking;
    ui::AsyncTask<bool> m_working;
};

} // namespace ventanilla::sync_ui
