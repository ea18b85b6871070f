// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/requestnotes.h"

#include "model/causes/network/whereitstops.h"
#include "model/request/namerules.h"
#include "model/request/requestwords.h"
#include "model/results/addresstranslation.h"
#include "model/support/addonce.h"
#include "model/words/runnotes.h"
#include "model/words/standinnotice.h"
#include "model/words/statementtext.h"

#include <QSet>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostHostsInANote = 10; // the rules and the report name them all

/// The hosts of the records for which \a matches is true, each once.
template <typename Matches> QStringList targetsWhere(const QList<CheckRecord>& checks, Matches matches)
{
    QStringList targets;
    for (const CheckRecord& record : checks) {
        if (matches(record))
            targets.append(oneLine(record.check.hostName()));
    }
    targets.removeDuplicates();
    return targets;
}

void noteNames(QStringList& notes, const FirewallRequest& request)
{
    QStringList names;
    for (const FirewallRule& rule : request.rules) {
        if (!rule.hasAddress())
            addOnce(names, oneLine(rule.target));
    }
    if (!names.isEmpty())
        notes.append(FirewallText::tr("The address of %1 is to be filled in: nobody has told it to this computer yet. "
                                      "Commands that need it leave these rules out.",
            "note of a firewall request; %1 a list of host names")
                         .arg(shortList(names, mostHostsInANote)));
}

void noteHosts(QStringList& notes, const RunSnapshot& run, RequestScope scope)
{
    const QList<CheckRecord>& checks = run.checks;
    const QStringList unresolved = targetsWhere(checks, [scope](const CheckRecord& record) {
        return record.seen.state == State::Unresolved && !needsAddress(record, scope);
    });
    if (!unresolved.isEmpty())
        notes.append(FirewallText::tr("No rule can be written for %1: the name has no address. That is a question for "
                                      "the DNS administrator, not for a firewall.",
            "note of a firewall request; %1 a list of host names")
                         .arg(shortList(unresolved, mostHostsInANote)));
    const QStringList leftOut = targetsWhere(
        checks, [](const CheckRecord& record) { return record.seen.reason == Reason::IpVersionNotChosen; });
    if (!leftOut.isEmpty())
        notes.append(FirewallText::tr("No rule can be written for %1: the run asked over one version of IP only, and "
                                      "only addresses of the other were found.",
            "note of a firewall request; %1 a list of host names")
                         .arg(shortList(leftOut, mostHostsInANote)));
    const QStringList silent = targetsWhere(checks, [&run](const CheckRecord& record) {
        return record.verdict.reason == Reason::HostSilent && canHaveARule(record, run);
    });
    if (!silent.isEmpty())
        notes.append(FirewallText::tr("%1 gave no sign of life at all. Rules help only if the host is up and the "
                                      "address is right: please see whether its packets pass at all.",
            "note of a firewall request; %1 a list of hosts")
                         .arg(shortList(silent, mostHostsInANote)));
}

void noteDoubtfulAddresses(QStringList& notes, const QList<FirewallRule>& rules)
{
    QStringList doubtful;
    for (const FirewallRule& rule : rules) {
        if (rule.condition == RuleCondition::AddressIsRight)
            addOnce(doubtful, oneLine(hostText(rule.target, rule.address)));
    }
    if (!doubtful.isEmpty())
        notes.append(FirewallText::tr("There was no sign of life at %1, while the same name answers at another "
                                      "address. Rules help only if the name should lead there: please ask the DNS "
                                      "administrator first.",
            "note of a firewall request; %1 a list of hosts with their addresses")
                         .arg(shortList(doubtful, mostHostsInANote)));
}

void noteLeftOut(QStringList& notes, const LeftOut& leftOut)
{
    if (!leftOut.withoutRoute.isEmpty())
        notes.append(FirewallText::tr("There is no working route to %1. No rule helps before the routing is right: "
                                      "please see to that first, then check again.",
            "note of a firewall request; %1 a list of hosts")
                         .arg(shortList(leftOut.withoutRoute, mostHostsInANote)));
    if (!leftOut.notFound.isEmpty())
        notes.append(FirewallText::tr("This computer or a router found nobody at %1. No rule helps before a host is "
                                      "there and the way leads to it: please see to that first, then check again.",
            "note of a firewall request; %1 a list of hosts")
                         .arg(shortList(leftOut.notFound, mostHostsInANote)));
    if (!leftOut.ofThisComputer.isEmpty())
        notes.append(FirewallText::tr("No rule is asked for %1: that is this computer itself, and no network is in "
                                      "between.",
            "note of a firewall request; %1 a list of hosts")
                         .arg(shortList(leftOut.ofThisComputer, mostHostsInANote)));
    if (!leftOut.linkLocal.isEmpty())
        notes.append(FirewallText::tr("No rule is asked for %1: a link-local address never passes a router, so no "
                                      "firewall between networks holds it up.",
            "note of a firewall request; %1 a list of hosts")
                         .arg(shortList(leftOut.linkLocal, mostHostsInANote)));
}

/// What the look with few hops has told, of what rules are asked for.
void noteWhereItStops(QStringList& notes, const QList<CheckRecord>& checks)
{
    const qsizetype most = notes.size() + mostHostsInANote; // of a run and its re-checks; a file may say more
    for (const CheckRecord& record : checks) {
        if (record.verdict.owner != Owner::Network)
            continue;
        for (const Statement& said : record.verdict.explanation) {
            if (saysWhereItStops(said) && notes.size() < most)
                addOnce(notes, oneLine(text(said)));
        }
    }
}

void noteSource(QStringList& notes, const RunSnapshot& run, const QList<FirewallRule>& rules)
{
    const auto matches = [&](auto predicate) { return std::any_of(rules.begin(), rules.end(), predicate); };
    if (matches([](const FirewallRule& rule) { return rule.sourceAddresses.size() > 1; }))
        notes.append(FirewallText::tr("Where several source addresses stand, it is not known which of them this "
                                      "computer uses: its routing table tells.",
            "note of a firewall request"));
    if (matches([](const FirewallRule& rule) { return rule.sourceAddresses.isEmpty(); }))
        notes.append(FirewallText::tr("Where no source address stands, this computer has none of that family; such "
                                      "rules are left out of the commands.",
            "note of a firewall request"));
    const bool isCarried = std::any_of(run.checks.begin(), run.checks.end(),
        [](const CheckRecord& record) { return record.seen.evidence.contains("userModeNetwork"_L1); });
    if (isCarried && !rules.isEmpty())
        notes.append(FirewallText::tr(
            "The source address is to be filled in: this computer sits behind a user-mode network (a container or a "
            "virtual machine), and no firewall ever sees the address that stands here. Put the address of the machine "
            "that carries it in its place.",
            "note of a firewall request"));
    const bool blocked = std::any_of(run.followUps.begin(), run.followUps.end(),
        [](const FollowUpRecord& followUp) { return followUp.record.verdict.reason == Reason::SourcePortsBlocked; });
    if (blocked)
        notes.append(FirewallText::tr("Some local ports did not get through where others did: please let the source "
                                      "ports 1024-65535 of this computer pass, not only some of them.",
            "note of a firewall request"));
}

/// Whether a rule is for the endpoint mapper, from where a firewall follows RPC.
bool hasMapperRule(const QList<CheckRecord>& checks, const QList<FirewallRule>& rules)
{
    QSet<quint16> mappers;
    for (const CheckRecord& record : checks) {
        if (record.check.service == Service::EndpointMapper)
            mappers.insert(record.check.port);
    }
    return std::any_of(rules.begin(), rules.end(), [&](const FirewallRule& rule) {
        return rule.protocol == Transport::Tcp && !rule.dynamic
            && std::any_of(rule.ports.begin(), rule.ports.end(),
                [&](const RulePort& port) { return mappers.contains(port.port); });
    });
}

/// What a person chose of the dynamic range, and what that means for the rules.
void noteDynamicRange(QStringList& notes, const RunSnapshot& run, const QList<FirewallRule>& rules)
{
    if (run.dynamicRange == DynamicRangeGoal::Inspection && hasMapperRule(run.checks, rules))
        notes.append(
            FirewallText::tr("Of firewalls in between no range is asked for RPC, as chosen: please have them "
                             "follow RPC from 135/TCP on (RPC inspection, dcerpc), so that they open the ports that "
                             "the endpoint mapper hands out. Cisco ASA: inspect dcerpc; FortiOS: the session "
                             "helper dcerpc; Junos: junos-ms-rpc. A firewall that can't do that needs the "
                             "range, and so does the target's own, where Windows calls it the port RPC.",
                "note of a firewall request; do not translate inspect dcerpc, dcerpc, junos-ms-rpc and RPC"));
    if (run.dynamicRange != DynamicRangeGoal::Named)
        return;
    const auto any = [&rules](bool isKnown) {
        return std::any_of(rules.begin(), rules.end(), [isKnown](const FirewallRule& rule) {
            return rule.dynamic && (rule.dynamic->open.isEmpty() && rule.dynamic->blocked.isEmpty()) != isKnown;
        });
    };
    if (any(true))
        notes.append(FirewallText::tr(
            "The rules for RPC have the ports that endpoint mappers name, as chosen: they last only where the services "
            "have fixed ports. Otherwise other ports are handed out after a restart.",
            "note of a firewall request"));
    if (any(false))
        notes.append(FirewallText::tr(
            "Wanted are the ports that endpoint mappers name, and where these are not known here, the range stands in "
            "their place: please put the fixed ports of the RPC services there. Where 135/TCP does not pass yet, a "
            "check "
            "names them once it does.",
            "note of a firewall request"));
}

void noteOthers(QStringList& notes, qsizetype others)
{
    if (others > 0)
        notes.append(
            FirewallText::tr("Not part of this request are checks that failed without a sign that the network held "
                             "them up, such as a stopped service: %1. The report has them.",
                "note of a firewall request; %1 a number")
                .arg(others));
}

} // namespace

QStringList requestNotes(const RunSnapshot& run, const FirewallRequest& request, const LeftOut& leftOut)
{
    const QList<FirewallRule>& rules = request.rules;
    QStringList notes;
    if (!maskedNote(run).isEmpty() && !rules.isEmpty())
        notes.append(FirewallText::tr(
            "No rule can be set as it stands here: names and addresses are masked.", "note of a firewall request"));
    if (!run.startedAt.isValid() && !rules.isEmpty())
        notes.append(FirewallText::tr("Nothing was sent for this request: it has all that the port table needs, "
                                      "whether or not it is open already.",
            "note of a firewall request"));
    if (run.cancelled)
        notes.append(FirewallText::tr(
            "The run was stopped before its end: what had not been checked by then is not known to work.",
            "note of a firewall request"));
    const QStringList standInNotes = PortCheck::standInNotes(standInsOf(run.checks));
    for (const QString& note : standInNotes)
        notes.append(oneLine(note));
    noteNames(notes, request);
    noteHosts(notes, run, request.scope);
    noteDoubtfulAddresses(notes, request.rules);
    noteLeftOut(notes, leftOut);
    if (!rules.isEmpty())
        noteWhereItStops(notes, run.checks);
    noteSource(notes, run, rules);
    noteDynamicRange(notes, run, rules);
    if (request.scope == RequestScope::FailedByNetwork)
        noteOthers(notes, leftOut.others);
    const bool onlyHere = std::all_of(
        rules.begin(), rules.end(), [](const FirewallRule& rule) { return rule.sides == RuleSide::Source; });
    if (!rules.isEmpty() && onlyHere)
        notes.append(FirewallText::tr("All of this is blocked by this computer itself: it concerns its administrator, "
                                      "and nothing is asked of the network team.",
            "note of a firewall request"));
    return notes;
}

} // namespace PortCheck
