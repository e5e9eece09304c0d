#include "ui/catalogue/BenefitText.h"

namespace ventanilla::catalogue_ui {

namespace {

using catalogue::Benefit;

class Writer
{
public:
    void text(const char *name, const QString &value) { m_texts.insert(QString::fromLatin1(name), value); }
    template <class Number>
    void number(const char *name, const std::optional<Number> &value)
    {
        text(name, value ? QString::number(*value) : QString());
    }
    void day(const char *name, const QDate &value) { text(name, value.toString(Qt::ISODate)); }
    [[nodiscard]] BenefitTexts texts() const { return m_texts; }

private:
    BenefitTexts m_texts;
};

class Reader
{
public:
    explicit Reader(const BenefitTexts &texts) : m_texts(texts) { }

    void text(const char *name, QString &target) const
    {
        if (const auto found = at(name))
            target = *found;
    }

    // As people write numbers: "1.200", "$ 45.000".
    template <class Number>
    void number(const char *name, std::optional<Number> &target)
    {
        const auto found = at(name);
        if (!found)
            return;
        QString digits = *found;
        digits.remove(QLatin1Char('.')).remove(QLatin1Char('$')).remove(QLatin1Char(' ')).remove(QChar::Nbsp);
        bool ok = false;
        const qlonglong value = digits.toLongLong(&ok);
        if (digits.isEmpty())
            target.reset();
        else if (!ok || value > std::numeric_limits<Number>::max() || value < 0)
            refuse(name);
        else
            target = Number(value);
    }

    void day(const char *name, QDate &target)
    {
        const auto found = at(name);
        if (!found)
            return;
        target = QDate::fromString(*found, Qt::ISODate);
        if (!found->isEmpty() && !target.isValid())
            refuse(name);
    }

    [[nodiscard]] std::optional<QString> at(const char *name) const
    {
        const auto found = m_texts.constFind(QString::fromLatin1(name));
        return found == m_texts.constEnd() ? std::nullopt : std::optional(*found);
    }

    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    void refuse(const char *name)
    {
        if (!m_problem)
            m_problem = Error{ErrorKind::InvalidInput, QString::fromLatin1(name), {}};
    }

    const BenefitTexts &m_texts;
    std::optional<Error> m_problem;
};

} // namespace

BenefitTexts textsOf(const Benefit &benefit)
{
    Writer writer;
    writer.text("code", benefit.code);
    writer.text("name", benefit.name);
    writer.text("description", benefit.description);
    writer.text("unit", benefit.unit ? QString::number(benefit.unit->value()) : QString());
    writer.text("provider", benefit.provider);
    writer.text("kind", QString::number(int(benefit.kind)));
    writer.text("scope", QString::number(int(benefit.scope)));
    writer.text("requirements", benefit.requirements);
    writer.text("documents", benefit.documents.join(QLatin1Char('\n')));
    writer.text("legal_basis", benefit.legalBasis);
    writer.number("processing_days", benefit.processingDays);
    writer.number("quota", benefit.quota);
    writer.number("budget", benefit.budget);
    writer.number("stock", benefit.stock);
    writer.day("valid_from", benefit.validFrom);
    writer.day("valid_to", benefit.validTo);
    writer.text("life_stage", benefit.lifeStage);
    writer.text("need", benefit.need);
    writer.text("comment", benefit.comment);
    writer.number("approval_limit", benefit.approvalLimit);
    writer.number("minimum_stock", benefit.minimumStock);
    writer.number("period_months", benefit.periodMonths);
    return writer.texts();
}

Result<Benefit> benefitOf(const BenefitTexts &texts, Benefit base)
{
    Reader reader(texts);
    reader.text("code", base.code);
    reader.text("name", base.name);
    reader.text("description", base.description);
    if (const auto unit = reader.at("unit"))
        base.unit = unit->isEmpty() ? std::nullopt : std::optional(UnitId(unit->toLongLong()));
    reader.text("provider", base.provider);
    if (const auto kind = reader.at("kind"))
        base.kind = catalogue::BenefitKind(kind->toInt());
    if (const auto scope = reader.at("scope"))
        base.scope = catalogue::BenefitScope(scope->toInt());
    reader.text("requirements", base.requirements);
    if (const auto documents = reader.at("documents"))
        base.documents = documents->split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    reader.text("legal_basis", base.legalBasis);
    reader.number("processing_days", base.processingDays);
    reader.number("quota", base.quota);
    reader.number("budget", base.budget);
    reader.number("stock", base.stock);
    reader.day("valid_from", base.validFrom);
    reader.day("valid_to", base.validTo);
    reader.text("life_stage", base.lifeStage);
    reader.text("need", base.need);
    reader.text("comment", base.comment);
    reader.number("approval_limit", base.approvalLimit);
    reader.number("minimum_stock", base.minimumStock);
    reader.number("period_months", base.periodMonths);
    if (reader.problem())
        return failure(*reader.problem());
    return base;
}

BenefitTexts changesIn(const BenefitTexts &before, const BenefitTexts &now)
{
    BenefitTexts changed;
    for (auto each = now.constBegin(); each != now.constEnd(); ++each) {
        if (before.value(each.key()) != each.value())
            changed.insert(each.key(), each.value());
    }
    return changed;
}

} // namespace ventanilla::catalogue_ui
