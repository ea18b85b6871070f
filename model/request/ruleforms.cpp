// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/ruleforms.h"

#include "model/request/deviceforms.h"
#include "model/request/requesttext.h"
#include "model/request/requestwords.h"
#include "model/results/addresstranslation.h"
#include "model/support/evidence.h"
#include "model/words/standinnotice.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

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

/// On which firewalls its commands are entered.
QList<RuleSide> sidesOf(RulesForm form)
{
    return form == RulesForm::Windows ? QList{RuleSide::Source, RuleSide::Target} : QList{RuleSide::Network};
}

QList<CommandSection> sectionsOf(const QList<RuleGroup>& groups, RulesForm form, const QString& sourceHost)
{
    const QList<RuleGroup> network = rulesAt(RuleSide::Network, groups);
    switch (form) {
    case RulesForm::Windows:
        return {windowsScript(rulesAt(RuleSide::Source, groups), rulesAt(RuleSide::Target, groups), sourceHost)};
    case RulesForm::Nftables:
        return {nftablesFile(network)};
    case RulesForm::Iptables:
        return {iptablesFile(network)};
    case RulesForm::Firewalld:
        return {firewalldFile(network)};
    case RulesForm::Ufw:
        return {ufwFile(network)};
    case RulesForm::CiscoIos:
        return {ciscoIosRules(network), ciscoIosAnswers(network)};
    case RulesForm::CiscoAsa:
        return {ciscoAsaRules(network)};
    case RulesForm::Panos:
        return {panosFile(network)};
    case RulesForm::Fortios:
        return {fortiosFile(network)};
    case RulesForm::TerraformAws:
        return {terraformAwsFile(network)};
    case RulesForm::TerraformAzure:
        return {terraformAzureFile(network)};
    case RulesForm::Text:
    case RulesForm::Csv:
    case RulesForm::Json:
    case RulesForm::Markdown:
    case RulesForm::Fireflow:
    case RulesForm::Tufin:
        break;
    }
    Q_UNREACHABLE();
}

/// \a text on one line, in letters that mean nothing to any firewall within a comment.
QString harmlessInComment(const QString& text)
{
    static const QString harmless = u" .,:;/-_()'…@+#&="_s;
    QString line = text.simplified();
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return !c.isLetterOrNumber() && !harmless.contains(c); }, u'-');
    return line;
}

/// A sentence with names in lines that every firewall takes.
QStringList commentLines(const QString& sentence)
{
    constexpr qsizetype longestLine = 110;
    QString rest = harmlessInComment(sentence);
    QStringList lines;
    while (rest.size() > longestLine) {
        const qsizetype blank = rest.lastIndexOf(u' ', longestLine);
        lines.append(rest.left(blank > 0 ? blank : longestLine));
        rest = rest.mid(blank > 0 ? blank + 1 : longestLine);
    }
    return lines << rest;
}

/// Why no command of the form enters \a group; empty where one does.
QString leftOutText(const RuleGroup& group, RulesForm form)
{
    const QList<RuleSide> sides = sidesOf(form);
    if (std::any_of(sides.begin(), sides.end(), [&group](RuleSide side) { return isEnteredAt(side, group); }))
        return {};
    const FirewallRule& rule = group.rule();
    const QString host = destinationName(group, longestBlank);
    if (std::none_of(sides.begin(), sides.end(), [&rule](RuleSide side) { return rule.sides.testFlag(side); }))
        return (rule.sides == RuleSide::Source
                ? FirewallText::tr("For the firewall of this computer itself, so not here: rule %1 to %2",
                    "comment before commands; %1 the id of a rule, %2 a host or a number of hosts")
                : FirewallText::tr("For other firewalls than these, so not here: rule %1 to %2",
                    "comment before commands; %1 the id of a rule, %2 a host or a number of hosts"))
            .arg(group.id, host);
    if (rule.sourceAddresses.isEmpty())
        return FirewallText::tr("This computer has no address of that family, so not here: rule %1 to %2",
            "comment before commands; %1 the id of a rule, %2 a host or a number of hosts; IPv4 or IPv6 is the family")
            .arg(group.id, host);
    return FirewallText::tr("Address to be filled in, so not here: rule %1 to %2",
        "comment before commands; %1 the id of a rule, %2 a host or a number of hosts")
        .arg(group.id, host);
}

/// As a person sees it: how many blanks there are at an end or between words is no difference.
QString seenText(QString given)
{
    static const QRegularExpression blanks(u" +"_s);
    return given.replace(blanks, u" "_s).trimmed();
}

/// What a person filled in, and what of it was changed.
QStringList blankComments(const RequestBlanks& blanks)
{
    QStringList lines;
    QStringList changed;
    for (const Blank& blank : blanksOf(blanks)) {
        const QString text = blankText(blank.given);
        if (text.isEmpty())
            continue;
        const QString shown = harmlessInComment(text);
        lines += commentLines(u"%1: %2"_s.arg(blank.option, shown));
        if (shown != seenText(blank.given))
            changed.append(u"--"_s + blank.option);
    }
    if (!changed.isEmpty())
        lines.append(
            FirewallText::tr("Too long, or with letters that could act here, and so cut or shown as dashes: %1",
                "comment before commands; %1 a list of options")
                .arg(changed.join(u", "_s)));
    return lines;
}

} // namespace

QStringList leftOutTexts(const QList<RuleGroup>& groups, RulesForm form)
{
    QStringList texts;
    for (const RuleGroup& group : groups) {
        if (const QString text = leftOutText(group, form); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

QString blankText(const QString& given)
{
    return safeText(given.simplified(), longestBlank);
}

QList<EvidenceLine> blankLines(const RequestBlanks& blanks)
{
    const QString toFillIn(24, u'_');
    const auto orBlank = [&toFillIn](const QString& given) {
        const QString text = blankText(given);
        return text.isEmpty() ? toFillIn : text;
    };
    QList<EvidenceLine> lines{
        {FirewallText::tr("Requested by", "label: a person fills it in"), orBlank(blanks.requestedBy)},
        {FirewallText::tr("Valid until", "label: a person fills it in"), orBlank(blanks.validUntil)}};
    if (const QString ticket = blankText(blanks.ticket); !ticket.isEmpty())
        lines.append({FirewallText::tr("Ticket", "label: the number of a ticket"), ticket});
    if (const QString reason = blankText(blanks.reason); !reason.isEmpty())
        lines.append({FirewallText::tr("Reason", "label: what a request is made for"), reason});
    return lines;
}

QString cutBlanksNote(const RequestBlanks& blanks)
{
    QStringList cut;
    for (const Blank& blank : blanksOf(blanks)) {
        if (blank.given.simplified().size() > longestBlank)
            cut.append(u"--"_s + blank.option);
    }
    return cut.isEmpty() ? QString()
                         : FirewallText::tr("Too long, and cut to %1 characters: %2",
                             "note of a firewall request; %1 a number, %2 a list of options")
                               .arg(longestBlank)
                               .arg(cut.join(u", "_s));
}

QStringList notesOfFile(const FirewallRequest& request, const RunSnapshot& run)
{
    const QString notice = oneLine(standInNotice(standInsOf(run.checks)));
    return notice.isEmpty() ? request.notes : QStringList(notice) + request.notes;
}

QString ruleCommandsText(const RunRequests& requests, const RequestOptions& options)
{
    const QList<RuleGroup>& groups = requests.groups(options.scope);
    QStringList head;
    const QStringList notes = notesOfFile(requests.request(options.scope), requests.run());
    for (const QString& note : notes)
        head += commentLines(note);
    head += blankComments(options.blanks) + leftOutTexts(groups, options.form);
    QList<CommandSection> sections = sectionsOf(groups, options.form, requests.run().source.host);
    sections.removeIf([](const CommandSection& section) { return section.lines.isEmpty(); });
    if (groups.isEmpty())
        head.append(emptyRequestText(options.scope));
    else if (sections.isEmpty())
        head.append(FirewallText::tr("None of the rules can be entered here.", "comment in place of commands"));
    const QString comment = commentOf(options.form);
    QString text;
    for (const QString& line : std::as_const(head))
        text += comment + line + u'\n';
    for (const CommandSection& section : std::as_const(sections))
        text += (text.isEmpty() ? QString() : u"\n"_s) + comment + section.title + u'\n' + section.lines.join(u'\n')
            + u'\n';
    return text;
}

} // namespace PortCheck
