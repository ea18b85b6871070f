// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/quickreader.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <cctype>
#include <string_view>
#include <utility>

namespace PortCheck {

using namespace std::string_view_literals;

namespace {

QByteArray bytesOf(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), qsizetype(text.size()));
}

/// RFC 8259, section 6.
bool isNumber(std::string_view text)
{
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t begin = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at - begin;
    };
    if (at < text.size() && text[at] == '-')
        ++at;
    const std::size_t first = at;
    const std::size_t whole = digits();
    if (whole == 0 || (whole > 1 && text[first] == '0'))
        return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

/// A pass over the bytes. Each function goes on behind what it has read, and says false where it isn't that.
class Pass final {
public:
    Pass(std::string_view json, const CheckTakers& takers)
        : m_json(json)
        , m_takers(takers)
    {
    }

    std::optional<QJsonObject> run();

private:
    using Taker = std::function<bool(const CheckMembers&)>;

    /// What stood in a member of the item before, and what was made of it.
    struct Kept {
        std::string_view bytes{};
        MemberContent content{};
    };

    [[nodiscard]] char next() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }
    void skipBlanks()
    {
        while (m_at < m_json.size() && " \n\t\r"sv.find(m_json[m_at]) != std::string_view::npos)
            ++m_at;
    }
    bool take(char character)
    {
        skipBlanks();
        if (next() != character)
            return false;
        ++m_at;
        return true;
    }
    bool readString(std::string_view& inside, bool& isPlain);
    bool readKey(std::string_view& key);
    bool skipNested();
    bool readSpan(std::string_view& span);
    bool readItems(const Taker& taker);
    bool readItem(CheckMembers& members);
    bool readMember(CheckMembers& members, std::string_view key, std::size_t& expected);
    static bool decode(MemberContent& content, std::string_view span);

    std::string_view m_json;
    const CheckTakers& m_takers;
    std::size_t m_at = 0;
    std::array<Kept, checkMembers> m_kept{};
};

/// What stands between the quotes; plain without escapes.
bool Pass::readString(std::string_view& inside, bool& isPlain)
{
    if (!take('"'))
        return false;
    const std::size_t begin = m_at;
    isPlain = true;
    for (; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at) {
        if (static_cast<unsigned char>(m_json[m_at]) < ' ')
            return false;
        if (m_json[m_at] == '\\') {
            isPlain = false;
            ++m_at;
        }
    }
    if (m_at >= m_json.size())
        return false;
    inside = m_json.substr(begin, m_at - begin);
    ++m_at;
    return true;
}

bool Pass::readKey(std::string_view& key)
{
    bool isPlain = false;
    return readString(key, isPlain) && isPlain && take(':');
}

/// Over a list or an object, whose inside is judged later.
bool Pass::skipNested()
{
    int depth = 0;
    while (m_at < m_json.size()) {
        const char character = m_json[m_at];
        if (character == '"') {
            std::string_view inside;
            bool isPlain = false;
            if (!readString(inside, isPlain))
                return false;
            continue;
        }
        ++m_at;
        if (character == '{' || character == '[')
            ++depth;
        else if ((character == '}' || character == ']') && --depth == 0)
            return true;
    }
    return false;
}

/// The bytes of a value.
bool Pass::readSpan(std::string_view& span)
{
    skipBlanks();
    const std::size_t begin = m_at;
    const char first = next();
    if (first == '"') {
        std::string_view inside;
        bool isPlain = false;
        if (!readString(inside, isPlain))
            return false;
    } else if (first == '{' || first == '[') {
        if (!skipNested())
            return false;
    } else {
        while (m_at < m_json.size() && ",]} \n\t\r"sv.find(m_json[m_at]) == std::string_view::npos)
            ++m_at;
    }
    span = m_json.substr(begin, m_at - begin);
    return !span.empty();
}

bool Pass::decode(MemberContent& content, std::string_view span)
{
    if (span.front() == '"' && span.find('\\') == std::string_view::npos) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        content.text = decoder.decode(QByteArrayView(span.data() + 1, qsizetype(span.size()) - 2));
        return !decoder.hasError();
    }
    if (isNumber(span)) {
        bool isOk = false;
        content.number = bytesOf(span).toDouble(&isOk);
        return isOk;
    }
    if (span == "null"sv || span == "true"sv || span == "false"sv)
        return true;
    const QByteArray list = '[' + bytesOf(span) + ']';
    QJsonParseError problem;
    const QJsonArray parsed = QJsonDocument::fromJson(list, &problem).array();
    if (problem.error != QJsonParseError::NoError || parsed.size() != 1)
        return false;
    const QJsonValue value = parsed.at(0);
    content.text = value.toString();
    if (value.isArray() || value.isObject())
        content.tree = value;
    return true;
}

/// \a expected: which member is likely the next, since they have an order.
bool Pass::readMember(CheckMembers& members, std::string_view key, std::size_t& expected)
{
    const auto isNamed = [key](std::size_t member) {
        const QLatin1String name = memberName(CheckMember(member));
        return key == std::string_view(name.data(), std::size_t(name.size()));
    };
    std::string_view span;
    if (!readSpan(span))
        return false;
    std::size_t member = expected;
    while (member < checkMembers && !isNamed(member))
        ++member;
    if (member == checkMembers) { // of a newer program, or out of order
        for (std::size_t earlier = 0; earlier < expected; ++earlier) {
            if (isNamed(earlier))
                return false;
        }
        MemberContent unknown;
        return decode(unknown, span);
    }
    expected = member + 1;
    Kept& kept = m_kept[member];
    if (kept.bytes != span) {
        kept = {span, {}};
        if (!decode(kept.content, span))
            return false;
    }
    members.set(CheckMember(member), kept.content);
    return true;
}

bool Pass::readItem(CheckMembers& members)
{
    if (!take('{'))
        return false;
    if (take('}'))
        return true;
    std::size_t expected = 0;
    do {
        std::string_view key;
        if (!readKey(key) || !readMember(members, key, expected))
            return false;
    } while (take(','));
    return take('}');
}

bool Pass::readItems(const Taker& taker)
{
    if (!take('['))
        return false;
    if (take(']'))
        return true;
    do {
        CheckMembers members;
        if (!readItem(members) || !taker(members))
            return false;
    } while (take(','));
    return take(']');
}

std::optional<QJsonObject> Pass::run()
{
    if (!take('{'))
        return std::nullopt;
    QByteArray rest;
    bool hasChecks = false;
    bool hasLooks = false;
    do {
        std::string_view key;
        if (!readKey(key))
            return std::nullopt;
        const bool isChecks = key == "checks"sv;
        if (isChecks || key == "looks"sv) {
            // Each once, and the checks first, whose ids come first.
            if ((isChecks && hasLooks) || std::exchange(isChecks ? hasChecks : hasLooks, true))
                return std::nullopt;
            if (!readItems(isChecks ? m_takers.check : m_takers.look))
                return std::nullopt;
            continue;
        }
        std::string_view span;
        if (!readSpan(span))
            return std::nullopt;
        rest += rest.isEmpty() ? "{\"" : ",\"";
        rest += bytesOf(key) + "\":" + bytesOf(span);
    } while (take(','));
    if (!take('}') || !hasChecks || rest.isEmpty())
        return std::nullopt;
    skipBlanks();
    if (m_at != m_json.size())
        return std::nullopt;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(rest + '}', &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace

std::optional<QJsonObject> readQuickly(QByteArrayView json, const CheckTakers& takers)
{
    return Pass({json.data(), std::size_t(json.size())}, takers).run();
}

} // namespace PortCheck
