#pragma once

#include "core/identity/PersonMerge.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace ventanilla::people {

// Two files beside each other, datum by datum. Where both say something else, somebody chooses which stays; what is
// proposed is chosen at first. The arrow keys choose, Tab goes on to the next datum.
class ComparisonGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonGrid(QWidget *parent = nullptr);

    void setComparison(const identity::PersonComparison &comparison);
    [[nodiscard]] identity::MergeChoices choices() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addHeader();
    void addField(const identity::FieldComparison &field);
    void addChoice(const identity::FieldComparison &field, int row);
    void addTexts(const QString &name, const QString &standing, const QString &other);

    identity::PersonComparison m_comparison;
    std::map<QString, QButtonGroup *> m_groups;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace ventanilla::people
