#include "ui/protocols/ProtocolModel.h"

#include "ui/common/TwoLineDelegate.h"
#include "ui/words/ProtocolWords.h"

#include <algorithm>

namespace ventanilla::protocols_ui {

namespace {

using referrals::ProtocolLine;

bool isShown(const ProtocolLine &line, Show show)
{
    switch (show) {
    case Show::All:
        return true;
    case Show::Waiting:
        return !line.waitsFor.isEmpty();
    case Show::WithoutProtocol:
        return !line.inForce;
    }
    return false;
}

bool wasNeverAgreed(const ProtocolLine &line)
{
    return !line.inForce && !line.other;
}

QString firstLine(const ProtocolLine &line)
{
    const QString units = QStringLiteral("%1 → %2").arg(line.from.name, line.to.name);
    return wasNeverAgreed(line) ? units : QStringLiteral("%1 · %2").arg(units, words::protocolMotive(line.motiveName));
}

QString shortFirstLine(const ProtocolLine &line)
{
    return QStringLiteral("→ ")
        + (wasNeverAgreed(line) ? line.to.name
                                : QStringLiteral("%1 · %2").arg(line.to.name, words::protocolMotive(line.motiveName)));
}

} // namespace

void ProtocolModel::setLines(std::vector<ProtocolLine> lines)
{
    m_lines = std::move(lines);
    select();
}

void ProtocolModel::setShow(Show show)
{
    m_show = show;
    select();
}

void ProtocolModel::select()
{
    beginResetModel();
    m_rows.clear();
    for (size_t place = 0; place < m_lines.size(); ++place) {
        if (isShown(m_lines[place], m_show))
            m_rows.push_back(place);
    }
    endResetModel();
}

const ProtocolLine *ProtocolModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[m_rows[size_t(row)]] : nullptr;
}

int ProtocolModel::rowOf(const ProtocolLine &line) const
{
    const auto found = std::ranges::find_if(m_rows, [&](size_t place) {
        const ProtocolLine &each = m_lines[place];
        return each.from.unit == line.from.unit && each.to.unit == line.to.unit && each.motive == line.motive;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ProtocolModel::countOf(Show show) const
{
    return int(std::ranges::count_if(m_lines, [show](const ProtocolLine &line) { return isShown(line, show); }));
}

int ProtocolModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString ProtocolModel::secondLine(const ProtocolLine &line)
{
    QStringList parts{words::protocolInForce(line), words::protocolOther(line)};
    if (line.referrals > 0)
        parts.append(tr("%n referral(s) in 90 days", nullptr, line.referrals));
    parts.removeAll(QString());
    QString text = parts.join(QStringLiteral(" · "));
    return text.left(1).toUpper() + text.mid(1);
}

// The list is narrow: what tells a line from its neighbours comes first, and where people come from last.
QString ProtocolModel::shortSecondLine(const ProtocolLine &line)
{
    QStringList parts{line.inForce ? words::workingDays(line.inForce->maximumDays) : tr("Without protocol"),
        words::protocolOther(line)};
    if (!line.inForce && line.referrals > 0)
        parts.append(tr("%n referral(s) in 90 days", nullptr, line.referrals));
    parts.append(tr("from %1").arg(line.from.name));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant ProtocolModel::data(const QModelIndex &index, int role) const
{
    const ProtocolLine *line = at(index.row());
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shortFirstLine(*line);
    case ui::TwoLineDelegate::SecondLine:
        return shortSecondLine(*line);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(firstLine(*line), secondLine(*line));
    default:
        return {};
    }
}

void ProtocolModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

} // namespace ventanilla::protocols_ui
