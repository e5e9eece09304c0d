#include "core/catalogue/rules/Tokens.h"

#include "core/base/TextFolding.h"

namespace ventanilla::catalogue {

namespace {

bool belongsToWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate()
        || character == QLatin1Char('_') || character == QLatin1Char('-');
}

QChar closingQuote(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return QLatin1Char('"');
    case u'«':
        return u'»';
    case u'“':
        return u'”';
    default:
        return {};
    }
}

class Cutter
{
public:
    explicit Cutter(QStringView text) : m_text(text) { }

    tl::expected<std::vector<Token>, RuleError> run()
    {
        while (m_at < m_text.size()) {
            const QChar character = m_text[m_at];
            if (character == QLatin1Char('\n') || character == QLatin1Char('\r'))
                addSign(Token::Kind::LineBreak);
            else if (character.isSpace() || character == QLatin1Char('%'))
                ++m_at;
            else if (character == QLatin1Char('#'))
                skipRemark();
            else if (character == QLatin1Char('('))
                addSign(Token::Kind::Open);
            else if (character == QLatin1Char(')'))
                addSign(Token::Kind::Close);
            else if (belongsToWord(character))
                addWord();
            else if (const QChar closing = closingQuote(character); !closing.isNull()) {
                if (auto error = addQuoted(closing))
                    return tl::unexpected(*error);
            } else
                return tl::unexpected(RuleError{RuleErrorKind::UnexpectedCharacter, m_at, 1, QString(character)});
        }
        m_tokens.push_back({Token::Kind::End, m_at, 0, {}, {}});
        return std::move(m_tokens);
    }

private:
    void addSign(Token::Kind kind)
    {
        m_tokens.push_back({kind, m_at, 1, m_text.mid(m_at, 1).toString(), {}});
        ++m_at;
    }

    void skipRemark()
    {
        while (m_at < m_text.size() && m_text[m_at] != QLatin1Char('\n') && m_text[m_at] != QLatin1Char('\r'))
            ++m_at;
    }

    void addWord()
    {
        const int start = m_at;
        bool digitsOnly = true;
        while (m_at < m_text.size() && belongsToWord(m_text[m_at])) {
            const ushort unit = m_text[m_at].unicode();
            digitsOnly = digitsOnly && unit >= u'0' && unit <= u'9';
            ++m_at;
        }
        const QString word = m_text.mid(start, m_at - start).toString();
        m_tokens.push_back(
            {digitsOnly ? Token::Kind::Number : Token::Kind::Word, start, m_at - start, word, text::fold(word)});
    }

    std::optional<RuleError> addQuoted(QChar closing)
    {
        const int start = m_at;
        const auto end = m_text.indexOf(closing, start + 1);
        const auto lineEnd = m_text.indexOf(QLatin1Char('\n'), start);
        if (end < 0 || (lineEnd >= 0 && lineEnd < end)) {
            const int length = int((lineEnd >= 0 ? lineEnd : m_text.size()) - start);
            return RuleError{RuleErrorKind::UnclosedQuote, start, length, m_text.mid(start, length).toString()};
        }
        m_at = int(end) + 1;
        const QString content = m_text.mid(start + 1, end - start - 1).toString().simplified();
        if (content.isEmpty())
            return RuleError{RuleErrorKind::EmptyText, start, m_at - start, m_text.mid(start, m_at - start).toString()};
        m_tokens.push_back({Token::Kind::Quoted, start, m_at - start, content, text::fold(content)});
        return std::nullopt;
    }

    QStringView m_text;
    int m_at = 0;
    std::vector<Token> m_tokens;
};

} // namespace

tl::expected<std::vector<Token>, RuleError> tokensOf(QStringView text)
{
    return Cutter(text).run();
}

} // namespace ventanilla::catalogue
