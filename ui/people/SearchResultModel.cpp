#include "ui/people/SearchResultModel.h"

#include "ui/words/Format.h"

namespace ventanilla::people {

namespace {

QString fullName(const identity::SearchResult &result)
{
    QStringList parts{result.givenNames, result.surname1, result.surname2};
    parts.removeAll(QString());
    const QString name = parts.join(QLatin1Char(' '));
    return result.socialName.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(result.socialName, name);
}

} // namespace

void SearchResultModel::setResults(std::vector<identity::SearchResult> results, const QDate &today)
{
    beginResetModel();
    m_results = std::move(results);
    m_today = today;
    endResetModel();
}

const identity::SearchResult *SearchResultModel::at(int row) const
{
    return row >= 0 && row < int(m_results.size()) ? &m_results[size_t(row)] : nullptr;
}

int SearchResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.size());
}

QString SearchResultModel::secondLine(const identity::SearchResult &result) const
{
    QStringList parts{result.rut ? result.rut->display() : tr("without RUT")};
    if (result.birthDate.isValid())
        parts.append(words::age(result.birthDate, m_today));
    if (!result.sector.isEmpty())
        parts.append(result.sector);
    if (result.segment)
        parts.append(tr("segment %1").arg(*result.segment));
    return parts.join(QStringLiteral(" · "));
}

QVariant SearchResultModel::data(const QModelIndex &index, int role) const
{
    const auto *result = index.isValid() ? at(index.row()) : nullptr;
    if (!result)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return fullName(*result);
    case SecondLineRole:
        return secondLine(*result);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1, %2").arg(fullName(*result), secondLine(*result));
    default:
        return {};
    }
}

} // namespace ventanilla::people
