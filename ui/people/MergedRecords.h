#pragma once

#include "core/identity/Person.h"

#include <QWidget>

namespace ventanilla::people {

// The other files that were joined to the one shown, each with the way to take it out again. Hidden while there is none.
class MergedRecords final : public QWidget
{
    Q_OBJECT
public:
    explicit MergedRecords(bool mayEdit, QWidget *parent = nullptr);

    void setRecords(std::vector<identity::Person> records);

Q_SIGNALS:
    void separateRequested(const ventanilla::identity::Person &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addRow(const identity::Person &record);

    bool m_mayEdit;
    std::vector<identity::Person> m_records;
    QWidget *m_rows = nullptr;
};

} // namespace ventanilla::people
