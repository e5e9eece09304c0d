#include "ui/people/SearchResultModel.h"

#include "ui/common/TwoLineDelegate.h"
#include "ui/words/Format.h"

namespace ventanilla::people {

namespace {

QString nameOf(const identity::SearchResult &person)
{
    identity::Person named;
    named.givenNames = person.givenNames;
    named.surname1 = person.surname1;
    named.surname2 = person.surname2;
    named.socialName = person.socialName;
    return named.fullName();
}

} // namespace

void SearchResultModel::showPersons(std::vector<identity::SearchResult> persons, const QDate &today)
{
    beginResetModel();
    m_persons = std::move(persons);
    m_offers.clear();
    m_today = today;
    endResetModel();
}

void SearchResultModel::showOffers(std::vector<Offer> offers)
{
    beginResetModel();
    m_offers = std::move(offers);
    m_persons.clear();
    endResetModel();
}

const identity::SearchResult *SearchResultModel::personAt(int row) const
{
    return row >= 0 && row < int(m_persons.size()) ? &m_persons[size_t(row)] : nullptr;
}

const SearchResultModel::Offer *SearchResultModel::offerAt(int row) const
{
    return row >= 0 && row < int(m_offers.size()) ? &m_offers[size_t(row)] : nullptr;
}

void SearchResultModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SearchResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_persons.size() + m_offers.size());
}

QVariant SearchResultModel::data(const QModelIndex &index, int role) const
{
    const auto *person = personAt(index.row());
    const auto *offer = offerAt(index.row());
    if (!index.isValid() || (!person && !offer))
        return {};
    const QString name = person ? nameOf(*person) : offer->name;
    const QString second = person ? details(*person) : offer->details;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case ui::TwoLineDelegate::SecondLine:
        return second;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QString(name + QLatin1Char('\n') + second);
    default:
        return {};
    }
}

QString SearchResultModel::details(const identity::SearchResult &person) const
{
    QStringList parts{person.rut ? person.rut->display() : tr("without RUT")};
    const QString age = words::age(person.birthDate, m_today);
    if (!age.isEmpty())
        parts.append(age);
    if (person.segment)
        parts.append(tr("RSH %1").arg(*person.segment));
    if (!person.sector.isEmpty())
        parts.append(person.sector);
    return parts.join(QStringLiteral(" · "));
}

} // namespace ventanilla::people
