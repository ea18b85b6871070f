// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/requestedrules.h"

#include "model/request/requesttext.h"
#include "model/request/requestwords.h"
#include "model/support/addonce.h"
#include "model/support/vocabulary.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QStringList placesOf(RuleSides sides)
{
    QStringList places;
    for (const auto& [side, word] : {std::pair(RuleSide::Source, "source"_L1),
             std::pair(RuleSide::Network, "network"_L1), std::pair(RuleSide::Target, "target"_L1)}) {
        if (sides.testFlag(side))
            places.append(word);
    }
    return places;
}

/// On what the rule depends at each of its hosts.
RuleCondition doubtOf(const RuleGroup& group)
{
    const RuleCondition doubt = group.rule().doubt;
    const bool isSame = std::all_of(group.members.begin(), group.members.end(),
        [doubt](const FirewallRule& member) { return member.doubt == doubt; });
    return isSame ? doubt : RuleCondition::None;
}

QLatin1String conditionToken(const RuleGroup& group)
{
    if (!group.rule().hasAddress())
        return "address-unknown"_L1;
    if (group.rule().sourceAddresses.isEmpty())
        return "source-address-unknown"_L1;
    switch (doubtOf(group)) {
    case RuleCondition::None:
        return "none"_L1;
    case RuleCondition::HostIsUp:
        return "host-is-up"_L1;
    case RuleCondition::AddressIsRight:
        return "address-is-right"_L1;
    }
    Q_UNREACHABLE();
}

/// Of the ports that were named and of the scan of the whole range; what is missing for one of them is missing.
RuleState stateOfRange(const DynamicPorts& dynamic)
{
    if (!dynamic.blocked.isEmpty() || dynamic.scanned == RuleState::Missing)
        return RuleState::Missing;
    return dynamic.open.isEmpty() && dynamic.scanned != RuleState::Answered ? RuleState::Unknown : RuleState::Answered;
}

/// Missing, if it is so at one port of one host, else likely; answered only if all are.
RuleState stateOfGroup(const RuleGroup& group)
{
    QList<RuleState> states;
    const auto add = [&states](RuleState state, RuleCondition doubt) {
        states.append(state == RuleState::Missing && doubt != RuleCondition::None ? RuleState::Likely : state);
    };
    for (const FirewallRule& member : group.members) {
        if (member.dynamic)
            add(stateOfRange(*member.dynamic), member.doubt);
        else
            for (const RulePort& port : member.ports)
                add(port.state, member.doubt);
    }
    for (const RuleState most : {RuleState::Missing, RuleState::Likely}) {
        if (states.contains(most))
            return most;
    }
    const bool isThere = !states.isEmpty()
        && std::all_of(states.begin(), states.end(), [](RuleState state) { return state == RuleState::Answered; });
    return isThere ? RuleState::Answered : RuleState::Unknown;
}

/// What each check of each host saw.
QStringList wholeEvidence(const RuleGroup& group)
{
    QStringList lines;
    for (const FirewallRule& member : group.members) {
        const QString host = targetText(member);
        if (member.dynamic) {
            for (const QString& seen : {member.dynamic->evidence, member.dynamic->map})
                if (!seen.isEmpty())
                    lines.append(u"%1 %2: %3"_s.arg(host, member.dynamic->table.text(), seen));
        }
        for (const RulePort& port : member.ports)
            lines.append(
                u"%1 %2/%3: %4"_s.arg(host, QString::number(port.port), token(member.protocol), port.evidence));
    }
    return lines;
}

/// Names with their addresses, each once.
QList<std::pair<QString, QString>> targetsOf(const RuleGroup& group)
{
    QList<std::pair<QString, QString>> targets;
    QSet<std::pair<QString, QString>> known;
    for (const FirewallRule& member : group.members) {
        const std::pair target(oneLine(member.target), member.address);
        if (!known.contains(target))
            targets.append(target);
        known.insert(target);
    }
    return targets;
}

RequestedRule requestedRule(const RuleGroup& group, const RunSnapshot& run, bool withEvidence)
{
    const FirewallRule& rule = group.rule();
    RequestedRule requested;
    requested.id = group.id;
    requested.places = placesOf(rule.sides);
    requested.sourceName = oneLine(run.source.host);
    requested.sourceAddresses = rule.sourceAddresses;
    requested.seenAs = rule.seenAs;
    requested.targets = targetsOf(group);
    requested.protocol = token(rule.protocol);
    requested.ports = rule.least();
    requested.tablePorts = rule.requested();
    const QList<RulePort> ports = group.ports();
    for (const RulePort& port : ports) {
        if (!port.service.isEmpty() && !rule.dynamic)
            addOnce(requested.services, port.service);
        if (!port.purpose.isEmpty())
            addOnce(requested.purposes, oneLine(port.purpose));
    }
    if (rule.dynamic) {
        requested.services = {u"RPC"_s};
        requested.purposes = {oneLine(rule.dynamic->purpose)};
    }
    requested.state = stateOfGroup(group);
    requested.condition = conditionToken(group);
    requested.owner = token(rule.sides == RuleSide::Source ? Owner::ThisComputer
            : rule.sides.testFlag(RuleSide::Network)       ? Owner::Network
                                                           : Owner::TargetAdministrator);
    requested.evidence = withEvidence ? wholeEvidence(group) : whyTexts(group);
    return requested;
}

} // namespace

QList<RequestedRule> requestedRules(const QList<RuleGroup>& groups, const RunSnapshot& run, bool withEvidence)
{
    QList<RequestedRule> rules;
    for (const RuleGroup& group : groups)
        rules.append(requestedRule(group, run, withEvidence));
    return rules;
}

} // namespace PortCheck
