// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/namedserver.h"

#include "model/causes/conditions.h"
#include "model/causes/registry.h"
#include "model/run/checkqueue.h"
#include "model/run/checkstore.h"

#include <QHostAddress>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace PortCheck {

using namespace Qt::StringLiterals;

bool mayBeTheNames(const Verdict& verdict)
{
    constexpr std::array reasons{Reason::NameNotFound, Reason::HostSilent, Reason::HostUnreachable, Reason::Refused,
        Reason::NameLeadsElsewhere, Reason::NoHostAddress, Reason::LinkLocalAddress, Reason::OneAddressFails,
        Reason::IpVersionBlocked, Reason::ResolverKeepsName};
    if (std::find(reasons.begin(), reasons.end(), verdict.reason) == reasons.end())
        return false;
    const Cause* const cause = causeThatSays(verdict.title.text);
    return cause != nullptr && cause->scope != Cause::Scope::Port; // a single port is not the name's fault
}

NamedServer::NamedServer(CheckStore& store, CheckQueue& queue)
    : m_store(store)
    , m_queue(queue)
{
}

void NamedServer::start(const QStringList& ownServers, const QString& domain, bool mayAsk)
{
    m_ownServers = ownServers;
    m_domain = domain;
    m_mayAsk = mayAsk;
    m_withoutDomain.clear();
    m_asked.clear();
    m_words.clear();
}

QList<int> NamedServer::askAtTheEnd()
{
    const std::optional<Check> server = m_mayAsk ? serverToAsk() : std::nullopt;
    const bool isNews = m_withoutDomain.isEmpty();
    m_withoutDomain = ownServerWithoutDomain();
    QList<int> changed;
    const QList<int> ids = m_store.all();
    for (const int id : ids) {
        const CheckRecord& record = m_store.at(id).record;
        const QString& name = record.check.target;
        if (m_store.at(id).followUp || record.phase != Phase::Done || !mayBeTheNames(record.verdict)
            || !QHostAddress(name).isNull()) // last, as it takes longest
            continue;
        if (isNews && isUnknownName(record))
            changed.append(id);
        if (!server || m_words.contains(name))
            continue;
        m_words.insert(name, std::nullopt);
        const int question = m_store.addFollowUp(FollowUpKind::HostAddress, *server);
        m_asked.insert(question, name);
        m_queue.append(server->address, question);
    }
    return changed;
}

QList<int> NamedServer::take(int followUp)
{
    const QString name = nameAskedBy(followUp);
    const CheckRecord& asked = m_store.at(followUp).record;
    const Evidence& evidence = asked.seen.evidence;
    if (name.isEmpty() || !isProven(asked) || !evidence.contains("addresses"_L1))
        return {};
    m_words.insert(name, Word{asked.check.address, textList(evidence["addresses"_L1])});
    return checksOf(name);
}

Evidence NamedServer::with(Evidence evidence, const CheckRecord& record) const
{
    if (const std::optional<Word> word = m_words.value(record.check.target)) {
        evidence.insert(u"namedServer"_s, word->server);
        evidence.insert(u"namedServerAddresses"_s, QJsonArray::fromStringList(word->addresses));
    }
    if (isUnknownName(record))
        evidence.insert(u"ownServerLacksDomain"_s, m_withoutDomain);
    return evidence;
}

/// A question for a server that answered for the domain, and which is none of this computer's own: these were asked.
std::optional<Check> NamedServer::serverToAsk() const
{
    const QList<int> ids = m_store.all();
    for (const int id : ids) {
        const CheckStore::Entry& entry = m_store.at(id);
        const CheckRecord& record = entry.record;
        const bool answers = isVerified(record)
            && (record.seen.reason == Reason::Answered || record.seen.reason == Reason::DnsTruncated)
            && !isFromStandIn(record);
        if (entry.followUp || record.check.service != Service::Dns || record.check.protocol != Transport::Udp
            || !answers || m_ownServers.contains(record.check.address))
            continue;
        Check question = record.check;
        question.position.row = 0;
        question.requirement.clear();
        question.purpose.clear();
        return question;
    }
    return std::nullopt;
}

/// The address of one of this computer's own servers that is a target as well and does not know the domain.
QString NamedServer::ownServerWithoutDomain() const
{
    for (const QString& server : m_ownServers) {
        for (const int id : m_store.idsAt(server)) {
            const CheckRecord& record = m_store.at(id).record;
            if (record.check.service == Service::Dns && isVerified(record)
                && record.seen.reason == Reason::DnsWrongDomain && record.verdict.reason == Reason::DnsWrongDomain)
                return server;
        }
    }
    return {};
}

QList<int> NamedServer::checksOf(const QString& name) const
{
    QList<int> ids = m_store.all();
    ids.removeIf([&](int id) {
        const CheckRecord& record = m_store.at(id).record;
        return m_store.at(id).followUp || record.check.target != name || record.phase != Phase::Done;
    });
    return ids;
}

/// Whether the name, which is one of the domain, has no address by the server that does not know the domain. One of
/// which it knows an alias is none.
bool NamedServer::isUnknownName(const CheckRecord& record) const
{
    return !m_withoutDomain.isEmpty() && !m_domain.isEmpty() && record.seen.state == State::Unresolved
        && record.seen.reason == Reason::NameNotFound && !record.seen.evidence.contains("aliases"_L1)
        && record.check.target.endsWith(u'.' + m_domain, Qt::CaseInsensitive);
}

} // namespace PortCheck
