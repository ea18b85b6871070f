// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/hostsfilenames.h"

#include "model/system/awaketimer.h"
#include "model/targets/resolver.h"

#include <QJsonArray>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

HostsFileNames::HostsFileNames(Resolver& resolver, std::chrono::milliseconds timeLimit)
    : m_resolver(resolver)
    , m_timeLimit(timeLimit)
{
}

HostsFileNames::~HostsFileNames() = default;

void HostsFileNames::start(HostsFile file)
{
    cancel();
    m_words.clear();
    m_file = std::move(file);
}

void HostsFileNames::cancel()
{
    m_questions = std::make_unique<QObject>(); // with its context, a question ends
    m_words.removeIf([](const auto& word) { return !word.value(); });
}

void HostsFileNames::compare(const QString& host, const QList<QHostAddress>& addresses)
{
    const bool isLocal =
        host.compare("localhost"_L1, Qt::CaseInsensitive) == 0; // no name to ask DNS for (RFC 6761 6.3)
    const bool isFromFile = std::any_of(addresses.begin(), addresses.end(),
        [&](const QHostAddress& address) { return m_file.lineOf(host, address) > 0; });
    if (!isFromFile || isLocal || m_words.contains(host))
        return;
    m_words.insert(host, std::nullopt);
    QObject* const context = m_questions.get();
    m_resolver.askDns(host, context, [this, host](const ResolverWord& word) { take(host, word); });
    AwakeTimer::singleShot(m_timeLimit, context, [this, host] {
        take(host, {ResolverWord::Kind::Silent, {}, {}, {}});
    });
}

bool HostsFileNames::isRunning() const
{
    return std::any_of(m_words.begin(), m_words.end(), [](const auto& word) { return !word; });
}

void HostsFileNames::take(const QString& host, const ResolverWord& word)
{
    std::optional<ResolverWord>& known = m_words[host];
    if (known)
        return; // the time limit was first, or comes now
    known = word;
    Q_EMIT compared(host);
}

Evidence HostsFileNames::with(Evidence evidence, const Check& check) const
{
    using Kind = ResolverWord::Kind;
    if (!m_file.contains(check.target)) // as nearly always
        return evidence;
    const int line = m_file.lineOf(check.target, QHostAddress(check.address));
    if (line == 0)
        return evidence;
    evidence.insert(u"hostsFileLine"_s, line);
    evidence.insert(u"hostsFile"_s, m_file.path());
    const std::optional<ResolverWord> word = m_words.value(check.target);
    if (!word)
        return evidence;
    if (word->kind == Kind::NoAddress || !word->addresses.isEmpty())
        evidence.insert(u"dnsAddresses"_s, QJsonArray::fromStringList(word->addresses));
    else
        evidence.insert(u"dnsUnanswered"_s, true);
    return evidence;
}

} // namespace PortCheck
