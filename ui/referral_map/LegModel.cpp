#include "ui/referral_map/LegModel.h"

#include "core/referrals/TrackingCode.h"
#include "ui/common/Icons.h"
#include "ui/words/Format.h"
#include "ui/words/MapWords.h"

#include <span>

namespace ventanilla::referral_map {

namespace {

using referrals::LegEnd;
using referrals::MapLeg;
using referrals::MapLegRow;

constexpr size_t pageSize = 50;

ui::Tone toneOf(const MapLeg &leg)
{
    if (leg.leg.end == LegEnd::Open)
        return leg.late ? ui::Tone::Error : ui::Tone::Info;
    if (leg.leg.end == LegEnd::Answered)
        return leg.late ? ui::Tone::Warning : ui::Tone::Success;
    return ui::Tone::Neutral;
}

} // namespace

LegModel::LegModel(security::Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session),
      m_namesPersons(session.may(security::Permission::ReadPersonalFile))
{ }

void LegModel::setLegs(std::vector<MapLeg> legs)
{
    beginResetModel();
    m_legs = std::move(legs);
    m_rows.clear();
    m_error.reset();
    if (!m_namesPersons) {
        for (const MapLeg &leg : m_legs) {
            m_rows.emplace_back();
            m_rows.back().leg = leg;
        }
    }
    endResetModel();
    if (canFetchMore({}))
        fetchMore({});
}

const MapLegRow *LegModel::at(int row) const
{
    return row < 0 || row >= int(m_rows.size()) ? nullptr : &m_rows[size_t(row)];
}

int LegModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LegModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool LegModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_error && m_rows.size() < m_legs.size();
}

void LegModel::fetchMore(const QModelIndex &)
{
    const size_t begin = m_rows.size();
    const auto page = std::span(m_legs).subspan(begin, std::min(pageSize, m_legs.size() - begin));
    auto rows = referrals::readLegRows(m_session, page);
    if (!rows) {
        m_error = rows.error();
        return;
    }
    if (rows->empty()) {
        m_legs.resize(begin);
        return;
    }
    beginInsertRows({}, int(begin), int(begin + rows->size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows->begin()), std::make_move_iterator(rows->end()));
    endInsertRows();
}

QVariant LegModel::data(const QModelIndex &index, int role) const
{
    const MapLegRow *row = at(index.row());
    if (row == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return textOf(*row, index.column());
    if (role == Qt::DecorationRole && index.column() == Now)
        return ui::toneIcon(toneOf(row->leg));
    if (role == Qt::TextAlignmentRole && index.column() == Days)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString LegModel::textOf(const MapLegRow &row, int column) const
{
    switch (column) {
    case Code:
        return referrals::tracking_code::of(row.leg.referral);
    case Person:
        return QStringLiteral("%1 · %2").arg(
            row.personName.isEmpty() ? tr("Anonymous") : row.personName, row.motiveName);
    case SentOn:
        return words::date(row.leg.sentOn);
    case Now:
        return words::legState(row.leg);
    default:
        return row.leg.days ? words::number(*row.leg.days) : QString();
    }
}

QVariant LegModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Days)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case Person:
        return tr("Person and motive");
    case SentOn:
        return tr("Sent on");
    case Now:
        return tr("Its answer");
    default:
        return tr("Working days");
    }
}

} // namespace ventanilla::referral_map
