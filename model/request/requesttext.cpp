// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/requesttext.h"

#include "model/catalogue/tablereader.h"
#include "model/request/askedagain.h"
#include "model/request/requestwords.h"
#include "model/request/rulecommands.h"
#include "model/request/ruleforms.h"
#include "model/results/addresstranslation.h"
#include "model/support/addonce.h"
#include "model/words/alignedtext.h"
#include "model/words/dynamicrangetext.h"
#include "model/words/earliertargets.h"
#include "model/words/ipversionstext.h"
#include "model/words/standinnotice.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString heading(const QString& text, QChar line)
{
    return u"%1\n%2\n"_s.arg(text, QString(text.size(), line));
}

/// Labels and values below each other, a label only if it differs from the one above.
QString pairs(const QList<EvidenceLine>& lines, const QString& indent)
{
    QList<QStringList> cells;
    QString above;
    for (const EvidenceLine& line : lines) {
        cells.append({indent + (line.label == above ? QString() : line.label + ':'_L1), line.value});
        above = line.label;
    }
    return alignedText(cells);
}

/// Items one behind the other, in lines that an editor shows whole.
QString itemLines(const QStringList& items)
{
    constexpr qsizetype longestLine = 110;
    QString text;
    QString line;
    for (const QString& item : items) {
        if (!line.isEmpty() && line.size() + item.size() > longestLine) {
            text += u"  "_s + line + u",\n"_s;
            line.clear();
        }
        line += (line.isEmpty() ? QString() : u", "_s) + item;
    }
    return text + u"  "_s + line + u'\n';
}

QString localText(const QDateTime& time)
{
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString whenText(const RunSnapshot& run)
{
    if (!run.startedAt.isValid())
        return {};
    return FirewallText::tr("%1 to %2 (began at %3 on this computer's clock)", "three times")
        .arg(utcText(run.startedAt), utcText(run.finishedAt), localText(run.startedAt));
}

QString sourcePortsText(const LocalPorts& ports)
{
    return ports.assumed ? FirewallText::tr(
               "1024-65535 required; this computer hands out %1 (its system's default)", "%1 a range of ports")
                               .arg(ports.dynamic.text())
                         : FirewallText::tr("1024-65535 required; this computer hands out %1", "%1 a range of ports")
                               .arg(ports.dynamic.text());
}

QString tableText(const PortTable& table)
{
    if (table.origin.isEmpty() || table.origin.contains(table.title))
        return oneLine(table.origin.isEmpty() ? table.title : table.origin);
    return oneLine(u"%1, %2"_s.arg(table.title, table.origin));
}

QString commandsText(const QList<RuleGroup>& rules, const RunSnapshot& run)
{
    const QList<CommandSection> sections = commandSections(rules, run.source.host);
    QString text;
    for (const CommandSection& section : sections)
        text += u'\n' + heading(section.title, '-'_L1) + u'\n' + section.lines.join('\n'_L1) + u'\n';
    return text;
}

QString closingText(const RunSnapshot& run)
{
    QString text = u'\n' + FirewallText::tr("Not tested: %1", "%1 a sentence").arg(notTestedText()) + u'\n';
    const QString command = retestCommand(run);
    text += u'\n'
        + FirewallText::tr("To test again, on %1:", "%1 host; a command follows").arg(oneLine(run.source.host))
        + u"\n    "_s
        + (command.isEmpty() ? FirewallText::tr("the same check of the same targets", "in place of a command")
                             : command)
        + u'\n';
    return text;
}

QString evidenceHint()
{
    return FirewallText::tr("Times, attempts and local ports of each check, for searching a firewall's log: "
                            "--rules-evidence, or in the window Export, With the evidence of each check.",
        "below the rules of a request without them; do not translate --rules-evidence");
}

/// Whether \a text means the same to every shell within double quotes.
bool isSafeInQuotes(const QString& text)
{
    static const QString harmless = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .:/-_"_s;
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return harmless.contains(c); });
}

} // namespace

QString requestTitle(RequestScope scope)
{
    switch (scope) {
    case RequestScope::FailedByNetwork:
        return FirewallText::tr("Firewall request: what failed", "title");
    case RequestScope::WholePlan:
        return FirewallText::tr("Firewall request: whole plan", "title");
    }
    Q_UNREACHABLE();
}

QString emptyRequestText(RequestScope scope)
{
    switch (scope) {
    case RequestScope::FailedByNetwork:
        return FirewallText::tr(
            "Nothing failed in this run that a firewall rule would mend, so there is nothing to ask "
            "the firewall team for; the rules of the whole plan come with --rules-for plan, or from the window "
            "by Export, Firewall request (whole plan).",
            "in place of a firewall request; do not translate --rules-for plan");
    case RequestScope::WholePlan:
        return FirewallText::tr("No rule can be written: no target has an address for which a rule would help.",
            "in place of a firewall request");
    }
    Q_UNREACHABLE();
}

QString notTestedText()
{
    return FirewallText::tr("credentials and permissions (nobody signed in), connections in the other direction, and "
                            "which device on the way is the one that blocks. Addresses are those that this computer "
                            "sees: where they are translated on the way (NAT), the firewall sees others.",
        "what was not tested; goes on after a colon");
}

QString retestCommand(const RunSnapshot& run)
{
    QString command = u"gp-portcheck --check"_s;
    QList<std::pair<QString, QStringList>> roles;
    for (const CheckRecord& record : run.checks) {
        const Check& check = record.check;
        if (check.role.isEmpty()) // a plan's lookup, which is no target's
            continue;
        if (!isSafeInQuotes(check.role) || !isSafeInQuotes(check.target))
            return {};
        auto role =
            std::find_if(roles.begin(), roles.end(), [&](const auto& known) { return known.first == check.role; });
        if (role == roles.end())
            role = roles.insert(roles.end(), {check.role, {}});
        addOnce(role->second, check.target);
    }
    for (const auto& [role, targets] : std::as_const(roles))
        command += u" --target \"%1=%2\""_s.arg(role, targets.join(u','));
    if (roles.isEmpty() || (!run.domain.isEmpty() && !isSafeInQuotes(run.domain)))
        return {};
    if (!run.domain.isEmpty())
        command += u" --domain "_s + run.domain;
    const auto range = std::find_if(
        run.checks.begin(), run.checks.end(), [](const CheckRecord& record) { return record.seen.range.has_value(); });
    if (range != run.checks.end())
        command += range->seen.range->mode == RangeMode::Map ? u" --range-check map"_s : u" --range-check sweep"_s;
    if (range != run.checks.end() && range->seen.range->isListened())
        command += u" --stand-in-token FILE"_s; // where the secret is stored must not be in the report
    if (run.dynamicRange != DynamicRangeGoal::Usual)
        command += u" --dynamic-range "_s + token(run.dynamicRange);
    if (run.ipVersions != IpVersions::Both)
        command += u" --addresses "_s + token(run.ipVersions);
    if (run.table != groupPolicyTable())
        command += u" --table FILE"_s; // the snapshot doesn't know for sure which file it was
    return command;
}

QList<EvidenceLine> requestFacts(const RunSnapshot& run)
{
    QStringList addresses;
    for (const QString& address : run.source.addresses)
        addresses.append(oneLine(address));
    QList<EvidenceLine> facts = {
        {FirewallText::tr("Checked from", "label: the computer that asked"),
            hostText(oneLine(run.source.host), addresses.join(", "_L1))},
        {FirewallText::tr("Source ports", "label"), sourcePortsText(run.source.localPorts)},
        {FirewallText::tr("Checked at", "label: a time"), whenText(run)},
        {FirewallText::tr("Domain", "label: the directory domain"), oneLine(run.domain)},
        {FirewallText::tr("Asked over", "label: IPv4 only, or IPv6 only"),
            run.ipVersions == IpVersions::Both ? QString() : ipVersionsText(run.ipVersions)},
        {FirewallText::tr("RPC's dynamic ports", "label: which of them are wanted open"),
            run.dynamicRange == DynamicRangeGoal::Usual ? QString() : dynamicRangeText(run.dynamicRange)},
        {FirewallText::tr("Targets", "label: which hosts a run belongs to"), oneLine(earlierTargetsNote(run))},
        {FirewallText::tr("Required by", "label: a port table"), tableText(run.table)},
        {FirewallText::tr("Checked with", "label: name and version of this program"), oneLine(run.program)},
    };
    facts.removeIf([](const EvidenceLine& fact) { return fact.value.isEmpty(); });
    return facts;
}

QString requestRulesText(const QList<RuleGroup>& rules, const RunSnapshot& run, bool withEvidence)
{
    QString text = alignedText(requestTable(rules, run));
    const QList<NamedHosts> lists = hostLists(rules);
    for (const NamedHosts& list : lists)
        text += u'\n' + list.title() + u'\n' + itemLines(list.hosts);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        text += u'\n' + FirewallText::tr("Rule %1", "%1 number of a rule").arg(i + 1) + u'\n';
        text += pairs(withEvidence ? ruleDetails(rules.at(i), run) : ruleReasons(rules.at(i), run), u"  "_s);
    }
    return text;
}

QString firewallRequestText(const RunRequests& requests, const RequestOptions& options)
{
    const RequestScope scope = options.scope;
    const RunSnapshot& run = requests.run();
    const FirewallRequest& request = requests.request(scope);
    QString text = heading(requestTitle(scope), '='_L1) + u'\n';
    if (const QString notice = oneLine(standInNotice(standInsOf(run.checks))); !notice.isEmpty())
        text += notice + u"\n\n"_s;
    if (request.rules.isEmpty()) {
        text += emptyRequestText(scope) + u"\n\n"_s + pairs(requestFacts(run), {});
    } else {
        text += pairs(blankLines(options.blanks) + requestFacts(run), {});
        text += u'\n' + requestRulesText(requests.groups(scope), run, options.withEvidence);
        if (!options.withEvidence)
            text += u'\n' + evidenceHint() + u'\n';
        if (const QStringList again = askedAgain(requests.groups(scope), run); !again.isEmpty())
            text += u'\n' + again.join(u"\n- "_s) + u'\n';
    }
    QStringList notes = request.notes;
    if (const QString cut = cutBlanksNote(options.blanks); !cut.isEmpty() && !request.rules.isEmpty())
        notes.append(cut);
    for (const QString& note : std::as_const(notes))
        text += u'\n' + FirewallText::tr("Note: %1", "%1 a sentence").arg(note) + u'\n';
    if (request.rules.isEmpty())
        return text;
    return text + closingText(run) + commandsText(requests.groups(scope), run);
}

} // namespace PortCheck
