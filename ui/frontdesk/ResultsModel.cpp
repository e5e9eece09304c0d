#include "ui/frontdesk/ResultsModel.h"

#include "core/base/Clock.h"
#include "ui/words/Format.h"

namespace ventanilla::frontdesk {

namespace {

const QString separator = QStringLiteral(" · ");

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

void ResultsModel::showPersons(std::vector<identity::SearchResult> persons, const QDate &today)
{
    beginResetModel();
    m_persons = std::move(persons);
    m_attentions.clear();
    m_today = today;
    endResetModel();
}

void ResultsModel::showAttentions(std::vector<attention::AttentionRow> attentions, const QDate &today)
{
    beginResetModel();
    m_attentions = std::move(attentions);
    m_persons.clear();
    m_today = today;
    endResetModel();
}

void ResultsModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_persons.size() + m_attentions.size());
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto row = size_t(index.row());
    return holdsPersons() ? personData(m_persons[row], role) : attentionData(m_attentions[row], role);
}

QVariant ResultsModel::personData(const identity::SearchResult &person, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(person);
    case SecondLine:
        return secondLine(person);
    case PersonRole:
        return person.id.value();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QString(nameOf(person) + QLatin1Char('\n') + secondLine(person));
    default:
        return {};
    }
}

QVariant ResultsModel::attentionData(const attention::AttentionRow &attention, int role) const
{
    const QString name = attention.person ? attention.personName : tr("Anonymous enquiry");
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case SecondLine:
        return secondLine(attention);
    case AttentionRole:
        return attention.id.value();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QString(name + QLatin1Char('\n') + secondLine(attention));
    default:
        return {};
    }
}

QString ResultsModel::secondLine(const identity::SearchResult &person) const
{
    QStringList parts{person.rut ? person.rut->display() : tr("without RUT")};
    const QString age = words::age(person.birthDate, m_today);
    if (!age.isEmpty())
        parts.append(age);
    if (person.segment)
        parts.append(tr("RSH %1").arg(*person.segment));
    if (!person.sector.isEmpty())
        parts.append(person.sector);
    return parts.join(separator);
}

QString ResultsModel::secondLine(const attention::AttentionRow &attention) const
{
    const QDate day = local_time::date(attention.startedAt);
    QStringList parts{day == m_today ? words::time(attention.startedAt) : words::date(day)};
    parts.append(
        attention.motiveNames.isEmpty() ? tr("no motive yet") : attention.motiveNames.join(QStringLiteral(", ")));
    return parts.join(separator);
}

} // namespace ventanilla::frontdesk
