// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/sentenceids.h"

#include "model/causes/diagnosis.h"
#include "model/causes/range/rangestatements.h"
#include "model/causes/registry.h"
#include "model/causes/rpc/rpcuse.h"

#include <QHash>

#include <span>
#include <string_view>

namespace PortCheck {

namespace SentenceIds {
namespace {

/// FNV-1a, 32 bits (draft-eastlake-fnv): the same in every build and on every system.
class Digest {
public:
    void take(std::string_view bytes)
    {
        for (const char byte : bytes)
            take(static_cast<unsigned char>(byte));
        take(0); // ends it
    }
    void take(unsigned char byte)
    {
        constexpr quint32 prime = 16'777'619;
        m_value = (m_value ^ byte) * prime;
    }
    [[nodiscard]] QString text() const { return QStringLiteral("%1").arg(m_value, 8, 16, QLatin1Char('0')); }

private:
    quint32 m_value = 2'166'136'261;
};

/// Not by the numbers of the kinds, which can change with another one.
unsigned char letterOf(Value value)
{
    switch (value) {
    case Value::Hosts:
        return 'h';
    case Value::HostsWithAddress:
        return 'H';
    case Value::Addresses:
        return 'a';
    case Value::Ports:
        return 'p';
    case Value::Ranges:
        return 'r';
    case Value::Service:
        return 's';
    case Value::Domain:
        return 'd';
    case Value::Name:
        return 'm';
    case Value::Number:
        return 'n';
    case Value::TimeOfDay:
        return 't';
    case Value::RpcUses: // which were words, and are known by that in files
    case Value::Words:
        return 'w';
    }
    Q_UNREACHABLE();
}

QString idOf(const Text& sentence)
{
    Digest digest;
    digest.take(std::string_view(sentence.source.text));
    digest.take(std::string_view(sentence.source.note));
    for (std::size_t i = 0; i < sentence.count; ++i)
        digest.take(letterOf(sentence.values.at(i)));
    return digest.text();
}

struct Known {
    QHash<const Text*, QString> ids;
    QHash<QString, const Text*> sentences;

    void learn(std::span<const Text> texts)
    {
        for (const Text& each : texts) {
            const QString id = idOf(each);
            ids.insert(&each, id);
            if (!sentences.contains(id)) // some causes share theirs: the first of them
                sentences.insert(id, &each);
        }
    }
};

const Known& known()
{
    static const Known all = [] {
        Known found;
        for (const std::span<const Cause* const> causes : allCauses()) {
            for (const Cause* cause : causes)
                found.learn(cause->texts);
        }
        found.learn(RangeStatements::texts());
        found.learn(textsOfDiagnosis());
        found.learn(textsOfRpcUse());
        return found;
    }();
    return all;
}

} // namespace
} // namespace SentenceIds

QString sentenceId(const Text& sentence)
{
    return SentenceIds::known().ids.value(&sentence);
}

const Text* sentenceOfId(const QString& id)
{
    return SentenceIds::known().sentences.value(id);
}

} // namespace PortCheck
