#pragma once

#include "core/catalogue/Overdrafts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ventanilla::ui {
class Card;
class StatusBadge;
} // namespace ventanilla::ui

namespace ventanilla::grants_ui {

// What was promised or given beyond what there was, on top of everything else until it is mended. Hidden while there is
// nothing.
class OverdraftCard final : public QWidget
{
    Q_OBJECT
public:
    explicit OverdraftCard(QWidget *parent = nullptr);

    void present(std::vector<catalogue::Overdraft> overdrafts);

Q_SIGNALS:
    void grantRequested(ventanilla::GrantId grant); // the newest of those that did it
    void stockRequested(ventanilla::BenefitId benefit);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void look(size_t row);

    static constexpr size_t mostShown = 3;
    std::vector<catalogue::Overdraft> m_overdrafts;
    ui::Card *m_card;
    ui::StatusBadge *m_badge;
    QList<QLabel *> m_texts;
    QList<QPushButton *> m_looks;
    QLabel *m_more;
};

} // namespace ventanilla::grants_ui
