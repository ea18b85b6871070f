// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/namerules.h"

#include "model/causes/conditions.h"
#include "model/request/failedbynetwork.h"
#include "model/request/requestwords.h"
#include "model/support/addonce.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 dnsPort = 53;
constexpr QLatin1String longAnswersMember = "forLongAnswers"_L1;

/// What kept this computer's DNS servers from answering for a name.
enum class LookupTrouble { None, Silence, LongAnswersLost };

LookupTrouble lookupTrouble(const CheckRecord& record)
{
    const Evidence& evidence = record.seen.evidence;
    if (record.seen.state != State::Unresolved || record.verdict.reason != Reason::ResolverFails
        || textList(evidence["resolvers"_L1]).isEmpty() || !evidence["resolverCode"_L1].toString().isEmpty())
        return LookupTrouble::None;
    if (isTrueIn(evidence, "resolverCutShort"_L1))
        return LookupTrouble::LongAnswersLost;
    constexpr std::array somebodysWord{"resolverNoRoute"_L1, "resolverHeldBack"_L1, "resolverStalled"_L1,
        "resolverRefused"_L1, "resolverEmpty"_L1, "resolverNonsense"_L1};
    const bool isHeard = std::any_of(somebodysWord.begin(), somebodysWord.end(),
        [&evidence](QLatin1String member) { return isTrueIn(evidence, member); });
    return isHeard ? LookupTrouble::None : LookupTrouble::Silence;
}

/// Whether the run asked that server over that protocol itself and met nothing that a rule would mend.
bool needsNoRule(const RunSnapshot& run, const QString& server, Transport protocol)
{
    RunSnapshot host = run;
    host.checks.removeIf([&](const CheckRecord& record) { return record.check.address != server; });
    host.followUps.removeIf([&](const FollowUpRecord& followUp) { return followUp.record.check.address != server; });
    return std::any_of(host.checks.begin(), host.checks.end(), [&](const CheckRecord& record) {
        const Outcome outcome = outcomeOf(record);
        const bool isTrouble = outcome == Outcome::Fail || outcome == Outcome::Inconclusive;
        return record.check.port == dnsPort && record.check.protocol == protocol
            && (isVerified(record) || (isTrouble && !failedByNetwork(record, host)));
    });
}

CheckRecord lookupCheck(const QString& server, Transport protocol)
{
    CheckRecord record;
    record.check.target = record.check.address = server;
    record.check.protocol = protocol;
    record.check.port = dnsPort;
    record.check.service = Service::Dns;
    record.check.purpose = FirewallText::tr("this computer looks up names there", "what a port is for");
    return record;
}

CheckRecord silentLookup(const QString& server, Transport protocol)
{
    CheckRecord record = lookupCheck(server, protocol);
    record.phase = Phase::Done;
    record.seen.state = State::Filtered;
    record.verdict.outcome = Outcome::Fail;
    record.verdict.reason = Reason::NoAnswer;
    return record;
}

CheckRecord lookupForLongAnswers(const QString& server)
{
    CheckRecord record = lookupCheck(server, Transport::Tcp);
    record.seen.evidence.insert(longAnswersMember, true);
    return record;
}

/// An address to which a rule can lead: of another host, and one that routers pass on.
bool isReachedByNetwork(const QString& server, const RunSnapshot& run)
{
    const QHostAddress address(server);
    return !exactAddress(address).isEmpty() && !address.isLoopback() && !address.isLinkLocal()
        && !run.source.addresses.contains(server);
}

bool isName(const Check& check)
{
    return QHostAddress(check.target).isNull();
}

QList<CheckRecord> ofThePlan(const RunSnapshot& run)
{
    QList<CheckRecord> checks;
    if (std::none_of(run.checks.begin(), run.checks.end(), [](const CheckRecord& each) { return isName(each.check); }))
        return checks;
    for (const QString& server : run.source.dnsServers) {
        if (isReachedByNetwork(server, run))
            checks += {lookupCheck(server, Transport::Tcp), lookupCheck(server, Transport::Udp)};
    }
    return checks;
}

QList<CheckRecord> ofWhatFailed(const RunSnapshot& run)
{
    QStringList silent;
    QStringList cutShort;
    for (const CheckRecord& record : run.checks) {
        const LookupTrouble trouble = lookupTrouble(record);
        if (trouble == LookupTrouble::None)
            continue;
        QStringList& servers = trouble == LookupTrouble::Silence ? silent : cutShort;
        const QStringList refusing = textList(record.seen.evidence["refusingResolvers"_L1]);
        for (const QString& server : textList(record.seen.evidence["resolvers"_L1])) {
            if (!refusing.contains(server) && isReachedByNetwork(server, run))
                addOnce(servers, server);
        }
    }
    QList<CheckRecord> checks;
    QStringList servers = silent;
    for (const QString& server : std::as_const(cutShort))
        addOnce(servers, server);
    for (const QString& server : std::as_const(servers)) {
        if (!needsNoRule(run, server, Transport::Tcp))
            checks.append(
                cutShort.contains(server) ? silentLookup(server, Transport::Tcp) : lookupForLongAnswers(server));
        if (silent.contains(server) && !needsNoRule(run, server, Transport::Udp))
            checks.append(silentLookup(server, Transport::Udp));
    }
    return checks;
}

} // namespace

bool needsAddress(const CheckRecord& record, RequestScope scope)
{
    if (!record.check.address.isEmpty())
        return false;
    if (lookupTrouble(record) != LookupTrouble::None)
        return true;
    const bool isUnknown =
        record.phase != Phase::Done || record.seen.state == State::NotRun || record.seen.state == State::Cancelled;
    return scope == RequestScope::WholePlan && isUnknown;
}

QList<CheckRecord> lookupChecks(const RunSnapshot& run, RequestScope scope)
{
    switch (scope) {
    case RequestScope::FailedByNetwork:
        return ofWhatFailed(run);
    case RequestScope::WholePlan:
        return ofThePlan(run);
    }
    Q_UNREACHABLE();
}

bool isForLongAnswers(const CheckRecord& record)
{
    return record.phase == Phase::Queued && isTrueIn(record.seen.evidence, longAnswersMember);
}

} // namespace PortCheck
