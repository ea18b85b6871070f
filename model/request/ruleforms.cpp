// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/ruleforms.h"

#include "model/request/requesttext.h"
#include "model/request/requestwords.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBlank = 200; // characters, as far as order systems take them

struct Blank {
    QLatin1String option;
    QString given;
};

QList<Blank> blanksOf(const RequestBlanks& blanks)
{
    return {{"requested-by"_L1, blanks.requestedBy}, {"valid-until"_L1, blanks.validUntil},
        {"ticket"_L1, blanks.ticket}, {"reason"_L1, blanks.reason}};
}

QLatin1String commentOf(RulesForm form)
{
    return form == RulesForm::CiscoIos || form == RulesForm::CiscoAsa ? "! "_L1 : "# "_L1;
}

QList<CommandSection> sectionsOf(const FirewallRequest& request, RulesForm form, const QString& sourceHost)
{
    const QList<RuleGroup> groups = ruleGroups(request.rules);
    const QList<RuleGroup> network = rulesAt(RuleSide::Network, groups);
    switch (form) {
    case RulesForm::Windows:
        return {powershellOutbound(rulesAt(RuleSide::Source, groups), sourceHost),
            powershellInbound(rulesAt(RuleSide::Target, groups), sourceHost)};
    case RulesForm::Nftables:
        return {nftablesFile(network)};
    case RulesForm::Iptables:
        return {iptablesFile(network)};
    case RulesForm::CiscoIos:
        return {ciscoIosRules(network), ciscoIosAnswers(network)};
    case RulesForm::CiscoAsa:
        return {ciscoAsaRules(network)};
    case RulesForm::Text:
    case RulesForm::Csv:
    case RulesForm::Json:
        break;
    }
    Q_UNREACHABLE();
}

/// What stands above the commands: only letters that mean nothing to any of the firewalls.
QStringList headOf(const FirewallRequest& request, const RequestBlanks& blanks)
{
    QStringList lines;
    QStringList changed;
    for (const Blank& blank : blanksOf(blanks)) {
        if (blank.given.isEmpty())
            continue;
        const QString shown = commandName(blank.given);
        lines.append(u"%1: %2"_s.arg(blank.option, shown));
        if (shown != blank.given)
            changed.append(u"--"_s + blank.option);
    }
    if (!changed.isEmpty())
        lines.append(
            FirewallText::tr("Too long, or with letters that could act here, and so cut or shown as dashes: %1",
                "comment before commands; %1 a list of options")
                .arg(changed.join(u", "_s)));
    const QList<RuleGroup> groups = ruleGroups(request.rules);
    for (const RuleGroup& group : groups) {
        if (!group.rule().hasAddress())
            lines.append(FirewallText::tr("Address to be filled in, so not here: rule %1 to %2",
                "comment before commands; %1 the id of a rule, %2 a host or a number of hosts")
                             .arg(group.id, destinationName(group, longestBlank)));
    }
    return lines;
}

} // namespace

QString blankText(const QString& given)
{
    const QString line = oneLine(given);
    return line.size() > longestBlank ? line.left(longestBlank) + u'…' : line;
}

QList<EvidenceLine> blankLines(const RequestBlanks& blanks)
{
    const QString toFillIn(24, u'_');
    const auto orBlank = [&toFillIn](const QString& given) { return given.isEmpty() ? toFillIn : blankText(given); };
    QList<EvidenceLine> lines{
        {FirewallText::tr("Requested by", "label: a person fills it in"), orBlank(blanks.requestedBy)},
        {FirewallText::tr("Valid until", "label: a person fills it in"), orBlank(blanks.validUntil)}};
    if (!blanks.ticket.isEmpty())
        lines.append({FirewallText::tr("Ticket", "label: the number of a ticket"), blankText(blanks.ticket)});
    if (!blanks.reason.isEmpty())
        lines.append({FirewallText::tr("Reason", "label: what a request is made for"), blankText(blanks.reason)});
    return lines;
}

QString cutBlanksNote(const RequestBlanks& blanks)
{
    QStringList cut;
    for (const Blank& blank : blanksOf(blanks)) {
        if (oneLine(blank.given).size() > longestBlank)
            cut.append(u"--"_s + blank.option);
    }
    return cut.isEmpty() ? QString()
                         : FirewallText::tr("Too long, and cut after %1 characters: %2",
                             "note of a firewall request; %1 a number, %2 a list of options")
                               .arg(longestBlank)
                               .arg(cut.join(u", "_s));
}

QString ruleCommandsText(const RunSnapshot& run, const RequestOptions& options)
{
    const FirewallRequest request = firewallRequest(run, options.scope);
    const QString comment = commentOf(options.form);
    QString text;
    const QStringList head = headOf(request, options.blanks);
    for (const QString& line : head)
        text += comment + line + u'\n';
    bool isEmpty = true;
    const QList<CommandSection> sections = sectionsOf(request, options.form, run.source.host);
    for (const CommandSection& section : sections) {
        if (section.lines.isEmpty())
            continue;
        text += (text.isEmpty() ? QString() : u"\n"_s) + comment + section.title + u'\n' + section.lines.join(u'\n')
            + u'\n';
        isEmpty = false;
    }
    return isEmpty ? text + comment + emptyRequestText(options.scope) + u'\n' : text;
}

} // namespace PortCheck
