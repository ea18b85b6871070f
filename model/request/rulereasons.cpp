// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/requesttext.h"
#include "model/request/requestwords.h"
#include "model/support/addonce.h"
#include "model/words/statementtext.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// The same that happened, or was said, at several ports or hosts.
struct Common {
    QString what;
    QStringList where; ///< each once
};

void add(QList<Common>& all, const QString& what, const QString& where)
{
    auto common = std::find_if(all.begin(), all.end(), [&what](const Common& known) { return known.what == what; });
    if (common == all.end())
        common = all.insert(all.end(), {what, {}});
    addOnce(common->where, where);
}

/// "no answer: 88 Kerberos, 389 LDAP"
QList<EvidenceLine> whyStatic(const RuleGroup& group)
{
    QList<Common> happened;
    for (const FirewallRule& member : group.members) {
        for (const RulePort& port : member.ports)
            add(happened, port.seen, u"%1 %2"_s.arg(port.port).arg(port.service).simplified());
    }
    QList<EvidenceLine> lines;
    for (const Common& common : std::as_const(happened))
        lines.append(
            {FirewallText::tr("Why", "label: of a rule"), u"%1: %2"_s.arg(common.what, common.where.join(", "_L1))});
    return lines;
}

/// What is known of the range at all hosts; of several, their maps are too much for a line.
QList<EvidenceLine> whyDynamic(const RuleGroup& group)
{
    const QString label = FirewallText::tr("Why", "label: of a rule");
    QList<EvidenceLine> lines = observedLines(group.dynamic(), label);
    const auto mapped = std::count_if(group.members.begin(), group.members.end(),
        [](const FirewallRule& member) { return !member.dynamic->map.isEmpty(); });
    if (mapped > 0 && group.members.size() > 1)
        lines.append({label,
            FirewallText::tr("of %1 hosts the range was mapped or swept: the evidence has what was found",
                "why a rule is asked for; %1 a number")
                .arg(mapped)});
    return lines;
}

/// Which ports of the same address answered: the host is up there, and the way is open in part.
QList<EvidenceLine> whyCompared(const RuleGroup& group)
{
    constexpr qsizetype mostHosts = 10;
    QList<Common> answered;
    for (const FirewallRule& member : group.members) {
        if (!member.answered.isEmpty())
            add(answered, member.answered.join(", "_L1), oneLine(member.target));
    }
    QList<EvidenceLine> lines;
    for (const Common& common : std::as_const(answered)) {
        const QString ports =
            FirewallText::tr("these ports of the same address answered in the same run: %1", "%1 a list of ports")
                .arg(common.what);
        lines.append({FirewallText::tr("For comparison", "label: what was seen"),
            group.list.isEmpty() ? ports : u"%1 (%2)"_s.arg(ports, shortList(common.where, mostHosts))});
    }
    return lines;
}

/// The first of many different ones, and how many are left out.
QList<EvidenceLine> fewOf(QList<EvidenceLine> lines)
{
    constexpr qsizetype most = 4;
    const qsizetype more = lines.size() - most;
    if (more <= 1) // the sentence is a line as well
        return lines;
    lines.resize(most);
    lines.append({lines.last().label,
        FirewallText::tr("and %1 more that differ: the evidence has them", "%1 a number greater than 1").arg(more)});
    return lines;
}

} // namespace

QStringList whyTexts(const RuleGroup& group)
{
    QStringList texts;
    const QList<EvidenceLine> lines = group.rule().dynamic ? whyDynamic(group) : fewOf(whyStatic(group));
    for (const EvidenceLine& line : lines)
        texts.append(line.value);
    return texts;
}

QList<EvidenceLine> ruleReasons(const RuleGroup& group, const RunSnapshot& run)
{
    QList<EvidenceLine> lines =
        group.rule().dynamic ? whyDynamic(group) + leastLines(group.dynamic()).first(1) : fewOf(whyStatic(group));
    lines.append({FirewallText::tr("Where", "label: on which firewalls"), placesText(group, run)});
    return lines + translationLines(group, run) + fewOf(whyCompared(group));
}

} // namespace PortCheck
