// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/ordersystems.h"

#include "model/request/requesttext.h"
#include "model/request/requestwords.h"
#include "model/request/ruleforms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// What an order says in one text, a line each: the rules that it has by their ids, what a person filled in, what a
/// reader must know, and the rules that it lacks.
QString orderText(const QList<RuleGroup>& entered, const QStringList& besides)
{
    QStringList lines;
    for (const RuleGroup& group : entered)
        lines.append(routerRemark(group));
    return (lines + besides).join(u'\n');
}

QStringList besidesRules(const RunRequests& requests, const RequestOptions& options)
{
    const QList<RuleGroup>& groups = requests.groups(options.scope);
    QStringList lines;
    if (groups.isEmpty())
        lines.append(emptyRequestText(options.scope));
    const QList<EvidenceLine> blanks = blankLines(options.blanks);
    for (const EvidenceLine& blank : blanks)
        lines.append(u"%1: %2"_s.arg(blank.label, blank.value));
    lines += notesOfFile(requests.request(options.scope), requests.run());
    if (const QString cut = cutBlanksNote(options.blanks); !cut.isEmpty())
        lines.append(cut);
    if (const QString dynamic = dynamicRemark(rulesAt(RuleSide::Network, groups)); !dynamic.isEmpty())
        lines.append(dynamic);
    return lines + leftOutTexts(groups, options.form);
}

QJsonArray itemsOf(QLatin1String member, const QStringList& values)
{
    QJsonArray items;
    for (const QString& value : values)
        items.append(QJsonObject{{member, value}});
    return items;
}

QJsonObject fireflowField(const QString& name, const QString& value)
{
    return {{u"name"_s, name}, {u"values"_s, QJsonArray{value}}};
}

QJsonObject fireflowTraffic(const RuleGroup& group)
{
    QStringList services;
    const QList<PortRange> ranges = group.rule().least();
    for (const PortRange range : ranges)
        services.append(u"%1/%2"_s.arg(QString(token(group.rule().protocol)).toLower(), range.text()));
    return {{u"source"_s, QJsonObject{{u"items"_s, itemsOf("address"_L1, group.rule().sourceAddresses)}}},
        {u"destination"_s, QJsonObject{{u"items"_s, itemsOf("address"_L1, group.addresses())}}},
        {u"service"_s, QJsonObject{{u"items"_s, itemsOf("service"_L1, services)}}}, {u"action"_s, u"Allow"_s}};
}

QJsonObject fireflowRequest(const QList<RuleGroup>& rules, const QStringList& besides, const RequestOptions& options)
{
    QJsonArray traffic;
    for (const RuleGroup& group : rules)
        traffic.append(fireflowTraffic(group));
    QJsonArray fields{fireflowField(u"subject"_s, requestTitle(options.scope)),
        fireflowField(u"description"_s, orderText(rules, besides))};
    if (const QString requestor = blankText(options.blanks.requestedBy); !requestor.isEmpty())
        fields.append(fireflowField(u"requestor"_s, requestor));
    return {{u"template"_s, u"Standard"_s}, {u"fields"_s, fields}, {u"traffic"_s, traffic}};
}

QJsonArray tufinHosts(const QStringList& addresses)
{
    QJsonArray hosts;
    for (const QString& address : addresses) {
        const bool ipv6 = address.contains(u':');
        hosts.append(QJsonObject{{u"@type"_s, u"IP"_s}, {u"ip_address"_s, address},
            {u"netmask"_s, ipv6 ? u"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s : u"255.255.255.255"_s},
            {u"cidr"_s, ipv6 ? 128 : 32}});
    }
    return hosts;
}

QJsonArray tufinServices(const RuleGroup& group)
{
    QJsonArray services;
    const QList<PortRange> ranges = group.rule().least();
    for (const PortRange range : ranges)
        services.append(QJsonObject{{u"@type"_s, u"PROTOCOL"_s}, {u"protocol"_s, token(group.rule().protocol)},
            {u"port"_s, range.from == range.to ? QJsonValue(range.from) : QJsonValue(range.text())}});
    return services;
}

QJsonObject tufinAccess(const RuleGroup& group, qsizetype number)
{
    return {{u"order"_s, u"AR%1"_s.arg(number)}, {u"use_topology"_s, true},
        {u"targets"_s, QJsonObject{{u"target"_s, QJsonObject{{u"@type"_s, u"ANY"_s}}}}},
        {u"users"_s, QJsonObject{{u"user"_s, QJsonArray{u"Any"_s}}}},
        {u"sources"_s, QJsonObject{{u"source"_s, tufinHosts(group.rule().sourceAddresses)}}},
        {u"destinations"_s, QJsonObject{{u"destination"_s, tufinHosts(group.addresses())}}},
        {u"services"_s, QJsonObject{{u"service"_s, tufinServices(group)}}}, {u"action"_s, u"Accept"_s},
        {u"comment"_s, routerRemark(group)}, {u"labels"_s, QString()}};
}

QJsonObject tufinTicket(const QString& subject, const QString& comments, const QJsonArray& access)
{
    const QJsonObject field{{u"@xsi.type"_s, u"multi_access_request"_s}, {u"name"_s, u"Required Access"_s},
        {u"read_only"_s, false}, {u"access_request"_s, access}};
    const QJsonObject task{{u"fields"_s, QJsonObject{{u"field"_s, QJsonArray{field}}}}};
    const QJsonObject step{{u"name"_s, u"Open request"_s}, {u"tasks"_s, QJsonObject{{u"task"_s, task}}}};
    return {{u"subject"_s, subject}, {u"priority"_s, u"Normal"_s},
        {u"workflow"_s, QJsonObject{{u"name"_s, u"Firewall Change Request"_s}}},
        {u"steps"_s, QJsonObject{{u"step"_s, QJsonArray{step}}}}, {u"comments"_s, comments}};
}

} // namespace

QByteArray fireflowJson(const RunRequests& requests, const RequestOptions& options)
{
    const QStringList besides = besidesRules(requests, options);
    QList<RuleGroup> ipv4 = rulesAt(RuleSide::Network, requests.groups(options.scope));
    QList<RuleGroup> ipv6 = ipv4;
    ipv4.removeIf([](const RuleGroup& group) { return group.rule().isIpv6(); });
    ipv6.removeIf([](const RuleGroup& group) { return !group.rule().isIpv6(); });
    QJsonArray orders;
    if (!ipv4.isEmpty() || ipv6.isEmpty())
        orders.append(fireflowRequest(ipv4, besides, options));
    if (!ipv6.isEmpty())
        orders.append(fireflowRequest(ipv6, besides, options));
    return QJsonDocument(orders).toJson();
}

QByteArray tufinJson(const RunRequests& requests, const RequestOptions& options)
{
    const QList<RuleGroup> rules = rulesAt(RuleSide::Network, requests.groups(options.scope));
    QJsonArray access;
    for (const RuleGroup& group : rules)
        access.append(tufinAccess(group, access.size() + 1));
    const QString comments = orderText({}, besidesRules(requests, options));
    return QJsonDocument(QJsonObject{{u"ticket"_s, tufinTicket(requestTitle(options.scope), comments, access)}})
        .toJson();
}

} // namespace PortCheck
