// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/rulesmarkdown.h"

#include "model/report/markdowntext.h"
#include "model/request/askedagain.h"
#include "model/request/requesttext.h"
#include "model/request/requestwords.h"
#include "model/request/ruleforms.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString factItems(const QList<EvidenceLine>& facts)
{
    QString text;
    for (const EvidenceLine& fact : facts)
        text += u"- %1: %2\n"_s.arg(markdownText(fact.label), markdownText(fact.value));
    return text + u'\n';
}

/// Host by host, since a text is cut where it is too long for one.
QString hostItems(const QList<RuleGroup>& rules)
{
    QString text;
    const QList<NamedHosts> lists = hostLists(rules);
    for (const NamedHosts& list : lists) {
        QStringList hosts = list.hosts;
        std::transform(hosts.begin(), hosts.end(), hosts.begin(), markdownText);
        text += u"- %1: "_s.arg(markdownText(list.title())) + hosts.join(u", "_s) + u'\n';
    }
    return text.isEmpty() ? text : text + u'\n';
}

/// What to look at where the same was asked for before.
QString checklist(const QList<RuleGroup>& rules, const RunSnapshot& run)
{
    QStringList lines = askedAgain(rules, run);
    if (lines.isEmpty())
        return {};
    std::transform(lines.begin(), lines.end(), lines.begin(), markdownText);
    lines.first() += u'\n';
    return lines.join(u"\n- "_s) + u"\n\n"_s;
}

/// Why each is asked for, or all that was seen of it.
QString reasonParts(const QList<RuleGroup>& rules, const RunSnapshot& run, bool withEvidence)
{
    QString text;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QList<EvidenceLine> lines = withEvidence ? ruleDetails(rules.at(i), run) : ruleReasons(rules.at(i), run);
        text += u"## "_s + FirewallText::tr("Rule %1", "%1 number of a rule").arg(i + 1) + u"\n\n"_s + factItems(lines);
    }
    return text;
}

} // namespace

QString rulesMarkdown(const RunRequests& requests, const RequestOptions& options)
{
    const RunSnapshot& run = requests.run();
    const QList<RuleGroup>& rules = requests.groups(options.scope);
    QString text = u"# "_s + markdownText(requestTitle(options.scope)) + u"\n\n"_s;
    if (rules.isEmpty())
        text += markdownText(emptyRequestText(options.scope)) + u"\n\n"_s;
    text += factItems(blankLines(options.blanks) + requestFacts(run));
    if (!rules.isEmpty()) {
        const QList<QStringList> table = requestTable(rules, run);
        text += markdownTable(table.first(), table.mid(1)) + hostItems(rules)
            + reasonParts(rules, run, options.withEvidence) + checklist(rules, run);
    }
    QStringList notes = notesOfFile(requests.request(options.scope), run);
    if (const QString cut = cutBlanksNote(options.blanks); !cut.isEmpty())
        notes.append(cut);
    for (const QString& note : std::as_const(notes))
        text += markdownText(FirewallText::tr("Note: %1", "%1 a sentence").arg(note)) + u"\n\n"_s;
    text.chop(1);
    return text;
}

} // namespace PortCheck
