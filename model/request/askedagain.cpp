// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/askedagain.h"

#include "model/request/requestwords.h"
#include "model/words/momenttext.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QString& address, const QString& port, Transport protocol)
{
    return u"%1 %2 %3"_s.arg(address, port, token(protocol));
}

QString placeOf(const Check& check)
{
    return placeOf(exactAddress(QHostAddress(check.address)), check.portText(), check.protocol);
}

/// Why checks are as they are now: a run can have gone on since it was compared.
QHash<QString, QString> reasonsNow(const RunSnapshot& run)
{
    QHash<QString, QString> reasons;
    for (const CheckRecord& record : run.checks)
        reasons.insert(placeOf(record.check), token(record.verdict.reason));
    return reasons;
}

/// Where something is silent as it was. What a device turned back with its own word needs no search for the device.
QSet<QString> silentAsBefore(const Comparison& comparison, const RunSnapshot& run)
{
    const QHash<QString, QString> reasons = reasonsNow(run);
    QSet<QString> places;
    for (const CheckChange& change : comparison.changes) {
        const QString place = placeOf(exactAddress(QHostAddress(change.address)), change.port, change.protocol);
        const bool isSame = change.kind == ChangeKind::StillBroken && change.reasonBefore == change.reasonNow;
        const bool isTurnedBack =
            change.reasonNow == token(Reason::Prohibited) || change.reasonNow == token(Reason::RefusedOnTheWay);
        if (isSame && !isTurnedBack && reasons.value(place) == change.reasonNow)
            places.insert(place);
    }
    return places;
}

/// Whether another part of the dynamic range was asked for then.
bool wantedAnotherRange(const Comparison& comparison)
{
    return std::any_of(comparison.news.begin(), comparison.news.end(),
        [](const News& news) { return news.kind == NewsKind::DynamicRangeChosen; });
}

/// Where \a rule is missing: at its ports, and over its range.
QStringList missingPlaces(const FirewallRule& rule)
{
    QStringList places;
    for (const RulePort& port : rule.ports) {
        if (port.state == RuleState::Missing)
            places.append(placeOf(rule.address, QString::number(port.port), rule.protocol));
    }
    if (rule.dynamic && rule.dynamic->scanned == RuleState::Missing)
        places.append(placeOf(rule.address, rule.dynamic->table.text(), rule.protocol));
    return places;
}

using PlacesOfHosts = QHash<QString, QStringList>; ///< by address

/// Where the rules for dynamic ports are missing.
PlacesOfHosts missingRanges(const QList<RuleGroup>& all)
{
    PlacesOfHosts places;
    for (const RuleGroup& group : all) {
        for (const FirewallRule& rule : group.members) {
            if (rule.dynamic)
                places[rule.address] += missingPlaces(rule);
        }
    }
    return places;
}

/// The same of a group. The rule from which a firewall follows RPC is missing where that shows: at the range.
QStringList missingPlaces(const RuleGroup& group, const PlacesOfHosts& ofRanges)
{
    QStringList places;
    for (const FirewallRule& rule : group.members)
        places += rule.sides == RuleSide::Network ? ofRanges.value(rule.address) : missingPlaces(rule);
    return places;
}

/// Whether each of its missing ports is silent as it was, at every host, and there is one.
bool wasAskedFor(
    const RuleGroup& group, const PlacesOfHosts& ofRanges, const QSet<QString>& places, bool ofAnotherRange)
{
    const FirewallRule& rule = group.rule();
    const bool goesByTheRange = rule.dynamic || rule.sides == RuleSide::Network;
    if (!rule.sides.testFlag(RuleSide::Network) || (goesByTheRange && ofAnotherRange))
        return false;
    const QStringList missing = missingPlaces(group, ofRanges);
    return !missing.isEmpty()
        && std::all_of(missing.begin(), missing.end(), [&](const QString& place) { return places.contains(place); });
}

QStringList whatToLookAt()
{
    return {
        FirewallText::tr("Hits: does the rule's counter rise while this computer asks again?", "item of a checklist"),
        FirewallText::tr("Source: does the rule have the address that this computer sends from, as it stands above?",
            "item of a checklist"),
        FirewallText::tr(
            "Direction: from this computer to the targets, where its packets come in?", "item of a checklist"),
        FirewallText::tr("Order: does no rule above it deny the same?", "item of a checklist"),
        FirewallText::tr("Translation: where addresses are translated (NAT) before, does the rule have those that the "
                         "device sees?",
            "item of a checklist"),
        FirewallText::tr(
            "Way back: do the answers pass the same device, and does it let them pass where it keeps no state?",
            "item of a checklist"),
        FirewallText::tr("Device: is it the one on this way, all of its tables included, and is the change active?",
            "item of a checklist")};
}

} // namespace

QStringList askedAgain(const QList<RuleGroup>& rules, const RunSnapshot& run)
{
    if (!run.comparison || run.comparison->sourceHost.compare(run.source.host, Qt::CaseInsensitive) != 0)
        return {};
    const QSet<QString> places = silentAsBefore(*run.comparison, run);
    const bool ofAnotherRange = wantedAnotherRange(*run.comparison);
    const PlacesOfHosts ofRanges = missingRanges(rules);
    QStringList ids;
    for (const RuleGroup& group : rules) {
        if (wasAskedFor(group, ofRanges, places, ofAnotherRange))
            ids.append(group.id);
    }
    if (ids.isEmpty())
        return {};
    return QStringList(FirewallText::tr("Missing in the same way in the run of %1 already: %2. If they were set since, "
                                        "please look at these:",
               "over a checklist; %1 a moment, %2 ids of rules")
                           .arg(momentText(run.comparison->startedAt), ids.join(u", "_s)))
        + whatToLookAt();
}

} // namespace PortCheck
