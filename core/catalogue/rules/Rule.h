#pragma once

#include "core/catalogue/rules/Condition.h"
#include "core/catalogue/rules/RuleError.h"

#include <tl/expected.hpp>

// The language of benefit.requirements: conditions in Spanish that a municipal administrator reads and writes, e.g.
//
//     tramo hasta 60
//     edad desde 18 y (sexo mujer o hogar con menores de 18)
//     no recibe SUF
//     verificar "embarazo de cinco meses o más"      # SUF maternal
//
// Every line must hold; within a line `y` or `o` join conditions, and parentheses say what belongs together where both
// are used. `no` turns a condition, or a parenthesis, around. A line that begins or ends with `y` or `o` belongs to its
// neighbour. `verificar` lists what only the person can show: it never excludes anybody. From # to the end of the line
// is a remark. Capitals and accents make no difference. Names of several words go between quotes.
namespace ventanilla::catalogue {

class Rule
{
public:
    static constexpr int maximumLength = 4000;
    static constexpr int maximumDepth = 8; // of parentheses
    static constexpr int maximumConditions = 60;
    static constexpr int maximumNameLength = 80;
    static constexpr int maximumVerificationLength = 300;

    // The rule that asks nothing.
    Rule() = default;
    // A tree in normal form (see RuleNode).
    explicit Rule(RuleNode root) : m_root(std::move(root)) { }

    [[nodiscard]] static tl::expected<Rule, RuleError> parse(QStringView text);

    // The canonical text, a line for each condition that must hold: parse(print()) gives an equal rule.
    [[nodiscard]] QString print() const;

    [[nodiscard]] const RuleNode &root() const { return m_root; }
    [[nodiscard]] bool isEmpty() const { return m_root.kind == RuleNode::Kind::All && m_root.children.empty(); }

    bool operator==(const Rule &) const = default;

private:
    RuleNode m_root;
};

// The canonical text of one condition, negated or not: "edad desde 60", "no recibe SUF".
[[nodiscard]] QString printCondition(const Condition &condition, bool negated = false);

// Every form a condition can take, as an administrator would write it, for help and completion: "edad <edades>".
[[nodiscard]] QStringList conditionForms();

} // namespace ventanilla::catalogue
