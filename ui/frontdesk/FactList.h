#pragma once

#include "ui/common/Tone.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLayout;
class QPushButton;
class QVBoxLayout;

namespace ventanilla::frontdesk {

// One thing known: what, in which state, and what else there is to say of it.
struct Fact
{
    QString text;
    QString detail = {};
    QString state = {}; // empty: no badge
    ui::Tone tone = ui::Tone::Neutral;
};

// Facts one below the other; beyond the first few behind a button.
class FactList final : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(int mostShown, QWidget *parent = nullptr);

    // `nothing` is said when there is none.
    void setFacts(std::vector<Fact> facts, const QString &nothing);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void add(const Fact &fact);

    std::vector<Fact> m_facts;
    QString m_nothing;
    int m_mostShown;
    bool m_all = false;
    QVBoxLayout *m_rows;
    QPushButton *m_more;
};

// Takes every item out of a layout and deletes its widgets.
void emptyLayout(QLayout *layout);

} // namespace ventanilla::frontdesk
