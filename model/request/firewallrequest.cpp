// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/firewallrequest.h"

#include "model/request/dynamicports.h"
#include "model/request/failedbynetwork.h"
#include "model/request/namerules.h"
#include "model/request/requestnotes.h"
#include "model/request/requestwords.h"
#include "model/results/addresstranslation.h"
#include "model/support/addonce.h"
#include "model/words/rangelines.h"
#include "model/words/tabletext.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

RuleSides sidesOf(const CheckRecord& record, const QList<CheckRecord>& checks)
{
    const CheckRecord* const mapper = record.check.isPlaceholder() ? mapperOf(record, checks) : nullptr;
    const CheckRecord& decisive = mapper != nullptr ? *mapper : record;
    if (decisive.verdict.reason == Reason::BlockedLocally || decisive.seen.reason == Reason::BlockedLocally)
        return RuleSide::Source;
    return RuleSide::Source | RuleSide::Network | RuleSide::Target;
}

/// Whether a firewall that follows RPC opens what \a record stands for by itself, as it was chosen.
bool isLeftToInspection(const CheckRecord& record, const RunSnapshot& host)
{
    return host.dynamicRange == DynamicRangeGoal::Inspection && dynamicRangeOf(record.check, host.table)
        && mapperOf(record, host.checks) != nullptr;
}

bool isNeeded(const CheckRecord& record, const RunSnapshot& host, RequestScope scope)
{
    if (record.check.address.isEmpty())
        return needsAddress(record, scope);
    if (isForLongAnswers(record))
        return true;
    return canHaveARule(record, host) && (scope == RequestScope::WholePlan || failedByNetwork(record, host));
}

/// The ports that a firewall on the way is to open by following what \a record, an endpoint mapper, hands out: empty
/// where they are not known. No value where nothing needs it.
std::optional<QList<quint16>> portsToFollow(const CheckRecord& record, const RunSnapshot& host, RequestScope scope)
{
    std::optional<QList<quint16>> ports;
    if (record.check.service != Service::EndpointMapper)
        return ports;
    for (const CheckRecord& other : host.checks) {
        if (!isLeftToInspection(other, host) || !isNeeded(other, host, scope)
            || !sidesOf(other, host.checks).testFlag(RuleSide::Network))
            continue;
        if (!ports)
            ports.emplace();
        if (!other.check.range && !other.check.isPlaceholder())
            addOnce(*ports, other.check.port);
    }
    return ports;
}

/// All addresses of this computer to which \a matches.
template <typename Matches> QStringList ownAddresses(const RunSnapshot& run, Matches matches)
{
    QStringList all;
    for (const QString& address : run.source.addresses) {
        const QString exact = exactAddress(QHostAddress(address));
        if (!exact.isEmpty() && matches(exact))
            addOnce(all, exact);
    }
    return all;
}

/// The address that was used, else the one that another check of that host used, else all addresses of that family; of
/// both that the run has asked over where the host's is not known.
QStringList sourceAddresses(const CheckRecord& record, const RunSnapshot& run)
{
    const QString own = exactAddress(record.seen.localAddress);
    if (!own.isEmpty())
        return {own};
    if (record.check.address.isEmpty())
        return ownAddresses(run, [&run](const QString& address) { return includes(run.ipVersions, address); });
    for (const CheckRecord& other : run.checks) {
        if (other.check.address != record.check.address)
            continue;
        const QString used = exactAddress(other.seen.localAddress);
        if (!used.isEmpty())
            return {used};
    }
    const auto family = QHostAddress(record.check.address).protocol();
    return ownAddresses(run, [family](const QString& address) { return QHostAddress(address).protocol() == family; });
}

RuleState ruleStateOf(const CheckRecord& record, const RunSnapshot& host)
{
    if (record.phase == Phase::Done
        && (record.verdict.outcome == Outcome::Pass || record.verdict.outcome == Outcome::Warn))
        return RuleState::Answered;
    return failedByNetwork(record, host) ? RuleState::Missing : RuleState::Unknown;
}

/// The endpoint mapper's port where only what follows from it is missing.
RulePort inspectedPort(const CheckRecord& mapper, const QList<quint16>& ports)
{
    const QString blocked = ports.isEmpty()
        ? FirewallText::tr("its dynamic ports are blocked", "evidence for a firewall request")
        : FirewallText::tr("named ports blocked: %1", "evidence for a firewall request; %1 a list of ports")
              .arg(rangesText(portRuns(ports)));
    return {mapper.check.port, FirewallText::tr("RPC inspection (dcerpc)", "a service; do not translate dcerpc"),
        tableText(mapper.check.purpose), blocked, blocked, RuleState::Missing};
}

void addPort(FirewallRule& rule, const CheckRecord& record, const RunSnapshot& run)
{
    const Check& check = record.check;
    const auto known = std::find_if(
        rule.ports.begin(), rule.ports.end(), [&](const RulePort& port) { return port.port == check.port; });
    if (known == rule.ports.end()) {
        rule.ports.append({check.port, serviceText(check.service), tableText(check.purpose), ruleSeen(record),
            ruleEvidence(record, run), ruleStateOf(record, run)});
        return;
    }
    QStringList purposes = known->purpose.split(u"; "_s);
    if (!check.purpose.isEmpty())
        addOnce(purposes, tableText(check.purpose));
    known->purpose = purposes.join(u"; "_s);
}

/// Ports on which the expected service answered show that the host is up and the path is open. An open connection alone
/// may come from a device that accepts everything.
QStringList answered(const QList<CheckRecord>& checks)
{
    QStringList ports;
    for (const CheckRecord& record : checks) {
        if (record.seen.state == State::Open && record.seen.service == ServiceState::Verified)
            addOnce(ports, u"%1/%2"_s.arg(record.check.portText(), token(record.check.protocol)));
    }
    return ports;
}

FirewallRule emptyRule(const CheckRecord& record, const RunSnapshot& run)
{
    const Check& check = record.check;
    FirewallRule rule;
    rule.sourceAddresses = sourceAddresses(record, run);
    rule.target = check.hostName();
    const QStringList seenAs = seenInsteadAt(check.address, standInsOf(run.checks));
    for (const QString& seen : seenAs)
        if (const QString exact = exactAddress(QHostAddress(seen)); !exact.isEmpty())
            addOnce(rule.seenAs, exact);
    rule.address = exactAddress(QHostAddress(check.address));
    rule.protocol = check.protocol;
    rule.sides = sidesOf(record, run.checks);
    if (isLeftToInspection(record, run)) // which the firewalls of the two ends don't do
        rule.sides.setFlag(RuleSide::Network, false);
    if (const std::optional<PortRange> range = dynamicRangeOf(check, run.table))
        rule.dynamic = dynamicPorts(record, *range, run);
    return rule;
}

bool belongTogether(const FirewallRule& a, const FirewallRule& b)
{
    const bool sameRange =
        a.dynamic.has_value() == b.dynamic.has_value() && (!a.dynamic || a.dynamic->table == b.dynamic->table);
    return sameRange && a.sourceAddresses == b.sourceAddresses && a.address == b.address && a.protocol == b.protocol
        && a.sides == b.sides;
}

/// Whether \a known stands for the range that was scanned for \a fresh, wherever it is blocked.
bool isSameRange(const FirewallRule& known, const FirewallRule& fresh)
{
    return known.dynamic && fresh.dynamic && known.dynamic->table == fresh.dynamic->table
        && known.address == fresh.address;
}

void addTo(QList<FirewallRule>& rules, const CheckRecord& record, const RunSnapshot& run)
{
    FirewallRule fresh = emptyRule(record, run);
    if (!fresh.hasAddress() && !record.check.address.isEmpty()) // no host's
        return;
    const bool isRange = record.check.isRangeScan();
    auto rule = std::find_if(rules.begin(), rules.end(),
        [&](const FirewallRule& known) { return isRange ? isSameRange(known, fresh) : belongTogether(known, fresh); });
    if (rule == rules.end())
        rule = rules.insert(rules.end(), fresh);
    if (!record.check.role.isEmpty())
        addOnce(rule->roles, record.check.role);
    if (isRange) {
        rule->dynamic->map = ruleEvidence(record, run);
        rule->dynamic->scanned = ruleStateOf(record, run);
    } else if (record.check.isPlaceholder())
        rule->dynamic->evidence = ruleEvidence(record, run);
    else
        addPort(*rule, record, run);
}

/// What is left to inspection is asked for by the port of its mapper, from where a firewall follows RPC.
void addInspection(QList<FirewallRule>& rules, const CheckRecord& mapper, const RunSnapshot& run, RequestScope scope)
{
    const std::optional<QList<quint16>> ports = portsToFollow(mapper, run, scope);
    if (!ports || isNeeded(mapper, run, scope))
        return;
    FirewallRule fresh = emptyRule(mapper, run);
    if (!fresh.hasAddress())
        return;
    fresh.sides = RuleSide::Network;
    fresh.ports.append(inspectedPort(mapper, *ports));
    auto rule = std::find_if(rules.begin(), rules.end(), [&fresh](const FirewallRule& known) {
        return known.sides == fresh.sides && known.address == fresh.address
            && known.ports.constFirst().port == fresh.ports.constFirst().port;
    });
    if (rule == rules.end()) // else it has several roles
        rule = rules.insert(rules.end(), fresh);
    if (!mapper.check.role.isEmpty())
        addOnce(rule->roles, mapper.check.role);
}

/// Static ports before the dynamic range, TCP before UDP.
void sort(QList<FirewallRule>& rules)
{
    std::stable_sort(rules.begin(), rules.end(), [](const FirewallRule& a, const FirewallRule& b) {
        return std::tuple(a.dynamic.has_value(), a.protocol) < std::tuple(b.dynamic.has_value(), b.protocol);
    });
    for (FirewallRule& rule : rules) {
        std::sort(
            rule.ports.begin(), rule.ports.end(), [](const RulePort& a, const RulePort& b) { return a.port < b.port; });
    }
}

/// On what the rules for one address depend; \a host holds only its checks.
RuleCondition conditionOf(const RunSnapshot& host)
{
    const QList<CheckRecord>& checks = host.checks;
    const auto isOf = [](Reason reason) {
        return [reason](const CheckRecord& record) { return record.verdict.reason == reason; };
    };
    if (std::any_of(checks.begin(), checks.end(), isOf(Reason::HostSilent)))
        return RuleCondition::HostIsUp;
    return std::any_of(checks.begin(), checks.end(), isOf(Reason::OneAddressFails)) && !answersAnything(host)
        ? RuleCondition::AddressIsRight
        : RuleCondition::None;
}

/// The rules for one address, or for a name without one; \a host holds only its checks.
QList<FirewallRule> rulesOf(const RunSnapshot& host, RequestScope scope)
{
    QList<FirewallRule> rules;
    if (isOnThisComputer(host))
        return rules;
    for (const bool ranges : {false, true}) { // whole ranges last: they are added to the rule of their ports, if any
        for (const CheckRecord& record : host.checks) {
            if (record.check.isRangeScan() == ranges && isNeeded(record, host, scope))
                addTo(rules, record, host);
        }
    }
    for (const CheckRecord& record : host.checks)
        addInspection(rules, record, host, scope);
    sort(rules);
    const RuleCondition condition = conditionOf(host);
    for (FirewallRule& rule : rules)
        rule.doubt = condition;
    if (scope == RequestScope::FailedByNetwork) {
        const QStringList ports = answered(host.checks);
        for (FirewallRule& rule : rules) {
            rule.answered = ports;
            rule.condition = condition;
        }
    }
    return rules;
}

/// Which checks and follow-ups of a run are of one address, or of a name that has none.
struct AtAddress {
    QList<qsizetype> checks;
    QList<qsizetype> followUps;
};

/// In plan order. Those of one address hold everything that matters for its rules; searching all checks for each
/// address would take seconds with some hundred hosts.
QList<AtAddress> byAddress(const RunSnapshot& run)
{
    QList<AtAddress> hosts;
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < run.checks.size(); ++i) {
        const Check& check = run.checks.at(i).check;
        const QString key = check.address.isEmpty() ? u"name "_s + check.hostName() : check.address;
        const qsizetype host = known.value(key, hosts.size());
        if (host == hosts.size()) {
            known.insert(key, host);
            hosts.append(AtAddress());
        }
        hosts[host].checks.append(i);
    }
    for (qsizetype i = 0; i < run.followUps.size(); ++i) {
        const auto host = known.constFind(run.followUps.at(i).record.check.address);
        if (host != known.constEnd())
            hosts[*host].followUps.append(i);
    }
    return hosts;
}

} // namespace

QLatin1String token(RuleState state)
{
    switch (state) {
    case RuleState::Missing:
        return "missing"_L1;
    case RuleState::Likely:
        return "likely"_L1;
    case RuleState::Unknown:
        return "unknown"_L1;
    case RuleState::Answered:
        return "answered"_L1;
    }
    Q_UNREACHABLE();
}

QList<PortRange> FirewallRule::requested() const
{
    if (dynamic)
        return {dynamic->table};
    QList<quint16> numbers;
    for (const RulePort& port : ports)
        numbers.append(port.port);
    return portRuns(numbers);
}

QList<PortRange> FirewallRule::least() const
{
    return dynamic ? dynamic->least() : requested();
}

FirewallRequest firewallRequest(const RunSnapshot& run, RequestScope scope)
{
    FirewallRequest request{scope, {}, {}};
    RunSnapshot all = run;
    all.checks += lookupChecks(run, scope);
    RunSnapshot host = run;
    LeftOut leftOut;
    const QList<AtAddress> hosts = byAddress(all);
    for (const AtAddress& each : hosts) {
        host.checks.clear();
        for (const qsizetype check : each.checks)
            host.checks.append(all.checks.at(check));
        host.followUps.clear();
        for (const qsizetype followUp : each.followUps)
            host.followUps.append(run.followUps.at(followUp));
        request.rules += rulesOf(host, scope);
        addLeftOut(leftOut, host, scope);
    }
    nameOnce(leftOut);
    request.notes = requestNotes(run, request, leftOut);
    return request;
}

} // namespace PortCheck
