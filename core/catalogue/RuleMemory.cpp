#include "core/catalogue/RuleMemory.h"

#include <QHash>

#include <mutex>

namespace ventanilla::catalogue {

namespace {

// Several times what a catalogue has: only texts that are being edited again and again reach it.
constexpr int mostRemembered = 2000;

struct Memory
{
    std::mutex mutex;
    QHash<QString, std::shared_ptr<const Rule>> rules;
};

Memory &memory()
{
    static Memory one;
    return one;
}

} // namespace

std::shared_ptr<const Rule> rememberedRule(const QString &text)
{
    const std::lock_guard lock(memory().mutex);
    auto &rules = memory().rules;
    if (const auto known = rules.constFind(text); known != rules.constEnd())
        return *known;
    if (rules.size() >= mostRemembered)
        rules.clear();
    auto parsed = Rule::parse(text);
    std::shared_ptr<const Rule> rule = parsed ? std::make_shared<const Rule>(*std::move(parsed)) : nullptr;
    rules.insert(text, rule);
    return rule;
}

} // namespace ventanilla::catalogue
