#include "ui/frontdesk/Office.h"

#include <algorithm>

namespace ventanilla::frontdesk {

namespace {

template <class Row, class IdOfRow>
const Row *findRow(const std::vector<Row> &rows, IdOfRow id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

// Those no longer in use, taken out of `rows`.
template <class Row>
std::vector<Row> takeRetired(std::vector<Row> &rows)
{
    const auto retired = std::stable_partition(rows.begin(), rows.end(), [](const Row &row) { return row.active; });
    std::vector<Row> taken(std::make_move_iterator(retired), std::make_move_iterator(rows.end()));
    rows.erase(retired, rows.end());
    return taken;
}

} // namespace

QString Office::motiveName(MotiveId id) const
{
    const auto *motive = findRow(motives, id);
    if (!motive)
        motive = findRow(m_retiredMotives, id);
    return motive ? motive->name : QString();
}

QString Office::unitName(UnitId id) const
{
    const auto *unit = findRow(units, id);
    if (!unit)
        unit = findRow(m_retiredUnits, id);
    return unit ? unit->name : QString();
}

Result<Office> Office::load(security::Session &session)
{
    return session.read(security::Permission::ReadPersonalFile, [](store::Connection &connection) {
        Office office;
        office.motives = attention::motives::all(connection);
        office.units = security::units::all(connection);
        office.m_retiredMotives = takeRetired(office.motives);
        office.m_retiredUnits = takeRetired(office.units);
        return office;
    });
}

} // namespace ventanilla::frontdesk
