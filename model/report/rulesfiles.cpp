// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/rulesfiles.h"

#include "model/report/csvcell.h"
#include "model/request/requestedrules.h"
#include "model/request/requestwords.h"
#include "model/request/ruleforms.h"
#include "model/support/isotime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <string>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int rulesVersion = 1;

QJsonObject portsField(PortRange range)
{
    return {{u"from"_s, range.from}, {u"to"_s, range.to}};
}

QJsonArray portsField(const QList<PortRange>& ranges)
{
    QJsonArray field;
    for (const PortRange range : ranges)
        field.append(portsField(range));
    return field;
}

QJsonObject ruleField(const RequestedRule& rule)
{
    QJsonArray targets;
    for (const auto& [name, address] : rule.targets)
        targets.append(QJsonObject{{u"name"_s, name}, {u"address"_s, address}});
    return {
        {u"id"_s, rule.id},
        {u"places"_s, QJsonArray::fromStringList(rule.places)},
        {u"direction"_s, u"source-to-target"_s},
        {u"action"_s, u"allow"_s},
        {u"source"_s,
            QJsonObject{{u"name"_s, rule.sourceName},
                {u"addresses"_s, QJsonArray::fromStringList(rule.sourceAddresses)},
                {u"seenAs"_s, QJsonArray::fromStringList(rule.seenAs)}, {u"ports"_s, portsField(clientPorts)}}},
        {u"targets"_s, targets},
        {u"protocol"_s, rule.protocol},
        {u"ports"_s, portsField(rule.ports)},
        {u"tablePorts"_s, portsField(rule.tablePorts)},
        {u"services"_s, QJsonArray::fromStringList(rule.services)},
        {u"needsReplies"_s, true},
        {u"state"_s, token(rule.state)},
        {u"condition"_s, rule.condition},
        {u"purposes"_s, QJsonArray::fromStringList(rule.purposes)},
        {u"owner"_s, rule.owner},
        {u"evidence"_s, QJsonArray::fromStringList(rule.evidence)},
    };
}

const QString listSeparator = u"; "_s;

/// How many of \a items stand in a cell that has to end with how many are left out; all, if it takes them.
qsizetype itemsInCell(const QStringList& items)
{
    if (items.join(listSeparator).size() <= longestCsvCell)
        return items.size();
    const qsizetype room = longestCsvCell - csvMoreText(items.size()).size();
    qsizetype taken = 0;
    qsizetype size = 0;
    while (taken < items.size() && (size += items.at(taken).size() + listSeparator.size()) <= room)
        ++taken;
    return taken;
}

/// The first \a most of \a items, and how many are left out.
QString listCell(const QStringList& items, qsizetype most)
{
    if (most >= items.size())
        return items.join(listSeparator);
    return (items.first(most) << csvMoreText(items.size() - most)).join(listSeparator);
}

QString listCell(const QStringList& items)
{
    return listCell(items, itemsInCell(items));
}

QStringList cellsOf(const RequestedRule& rule, const RunSnapshot& run, const RequestBlanks& blanks)
{
    QStringList names;
    QStringList addresses;
    for (const auto& [name, address] : rule.targets) {
        names.append(name);
        addresses.append(address);
    }
    const qsizetype targets = std::min(itemsInCell(names), itemsInCell(addresses)); // so that they stay pairs
    const auto ports = [](const QList<PortRange>& ranges) { return listCell(rangesText(ranges).split(u", "_s)); };
    return {rule.id, listCell(rule.places), u"source-to-target"_s, u"allow"_s, rule.sourceName,
        listCell(rule.sourceAddresses), listCell(rule.seenAs), clientPorts.text(), listCell(names, targets),
        listCell(addresses, targets), rule.protocol, ports(rule.ports), ports(rule.tablePorts), listCell(rule.services),
        u"true"_s, token(rule.state), rule.condition, listCell(rule.purposes), blankText(blanks.reason),
        oneLine(run.table.title), rule.owner, blankText(blanks.requestedBy), blankText(blanks.validUntil),
        blankText(blanks.ticket), listCell(rule.evidence)};
}

const QStringList csvHead{u"id"_s, u"places"_s, u"direction"_s, u"action"_s, u"sourceName"_s, u"sourceAddresses"_s,
    u"sourceSeenAs"_s, u"sourcePorts"_s, u"targetNames"_s, u"targetAddresses"_s, u"protocol"_s, u"ports"_s,
    u"tablePorts"_s, u"services"_s, u"needsReplies"_s, u"state"_s, u"condition"_s, u"purposes"_s, u"reason"_s,
    u"application"_s, u"owner"_s, u"requestedBy"_s, u"validUntil"_s, u"ticket"_s, u"evidence"_s};

void appendLine(std::string& to, const QStringList& cells)
{
    std::string line;
    for (const QString& cell : cells)
        appendCsvCell(line, csvTextCell(cell));
    to += line + "\r\n";
}

} // namespace

QByteArray rulesJson(const RunRequests& requests, const RequestOptions& options)
{
    const RunSnapshot& run = requests.run();
    QJsonArray rules;
    const QList<RequestedRule> requested = requestedRules(requests.groups(options.scope), run, options.withEvidence);
    for (const RequestedRule& rule : requested)
        rules.append(ruleField(rule));
    QStringList notes = notesOfFile(requests.request(options.scope), run);
    if (const QString cut = cutBlanksNote(options.blanks); !cut.isEmpty())
        notes.append(cut);
    const QJsonObject file{
        {u"format"_s, u"gp-portcheck-rules"_s},
        {u"version"_s, rulesVersion},
        {u"program"_s, oneLine(run.program)},
        {u"checkedAt"_s, run.startedAt.isValid() ? isoTime(run.startedAt) : QString()},
        {u"scope"_s, options.scope == RequestScope::WholePlan ? u"plan"_s : u"failed"_s},
        {u"application"_s, oneLine(run.table.title)},
        {u"requestedBy"_s, blankText(options.blanks.requestedBy)},
        {u"validUntil"_s, blankText(options.blanks.validUntil)},
        {u"ticket"_s, blankText(options.blanks.ticket)},
        {u"reason"_s, blankText(options.blanks.reason)},
        {u"rules"_s, rules},
        {u"notes"_s, QJsonArray::fromStringList(notes)},
    };
    return QJsonDocument(file).toJson();
}

QByteArray rulesCsv(const RunRequests& requests, const RequestOptions& options)
{
    const RunSnapshot& run = requests.run();
    std::string lines = csvByteOrderMark;
    appendLine(lines, csvHead);
    const QList<RequestedRule> requested = requestedRules(requests.groups(options.scope), run, options.withEvidence);
    for (const RequestedRule& rule : requested)
        appendLine(lines, cellsOf(rule, run, options.blanks));
    return QByteArray::fromStdString(lines);
}

} // namespace PortCheck
