#pragma once

#include <rapidcheck.h>

#include <QString>

#include <vector>

namespace ventanilla::tests {

// Within a property: a text of any characters, short or long, also none.
inline QString anyText()
{
    const auto letters = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 0xd7ff));
    QString text;
    for (const int letter : letters)
        text.append(QChar(letter));
    return text;
}

} // namespace ventanilla::tests
