// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/rulegroups.h"

#include "model/request/requestwords.h"
#include "model/support/addonce.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

QString contentId(const QStringList& parts)
{
    constexpr qsizetype digits = 8;
    const QByteArray hash = QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex()).left(digits);
}

namespace {

QString allButDestination(const FirewallRule& rule)
{
    return QStringList{token(rule.protocol), QString::number(int(rule.isIpv6())),
        QString::number(int(rule.hasAddress())), QString::number(rule.sides.toInt()),
        QString::number(int(rule.dynamic.has_value())), rule.sourceAddresses.join(u' '), rule.seenAs.join(u' '),
        QString::number(int(rule.condition)), rangesText(rule.requested()), rangesText(rule.least())}
        .join(u'\n');
}

/// The same for the same rule, in whatever order its hosts were checked.
QString idOf(const RuleGroup& group)
{
    const FirewallRule& rule = group.rule();
    QStringList sources = rule.sourceAddresses;
    sources.sort();
    return contentId({token(rule.protocol), sources.join(u' '), rule.seenAs.join(u' '), group.destinationsId(),
        rangesText(rule.requested()), rangesText(rule.least()), QString::number(int(rule.sides))});
}

/// "A" to "Z", then "AA", as columns of a spreadsheet.
QString listName(qsizetype number)
{
    constexpr qsizetype letters = 26;
    QString name;
    for (qsizetype rest = number + 1; rest > 0; rest = (rest - 1) / letters)
        name.prepend(QChar(char16_t(u'A' + (rest - 1) % letters)));
    return name;
}

void nameLists(QList<RuleGroup>& groups)
{
    QList<QStringList> lists;
    for (RuleGroup& group : groups) {
        const QStringList addresses = group.addresses();
        if (addresses.size() == 1)
            continue;
        addOnce(lists, addresses);
        group.list = listName(lists.indexOf(addresses));
    }
}

template <typename Items> void addAll(Items& items, const Items& more)
{
    for (const auto& item : more)
        addOnce(items, item);
}

} // namespace

QStringList RuleGroup::addresses() const
{
    QStringList all;
    QSet<QString> known;
    for (const FirewallRule& member : members) {
        const QString& address = member.hasAddress() ? member.address : member.target;
        if (!known.contains(address))
            all.append(address);
        known.insert(address);
    }
    return all;
}

QString RuleGroup::destinationsId() const
{
    QStringList all = addresses();
    all.sort();
    return contentId(all);
}

DynamicPorts RuleGroup::dynamic() const
{
    DynamicPorts all = *rule().dynamic;
    QStringList seen;
    for (const FirewallRule& member : members) {
        addAll(all.open, member.dynamic->open);
        addAll(all.blocked, member.dynamic->blocked);
        addAll(all.interfaces, member.dynamic->interfaces);
        if (!member.dynamic->evidence.isEmpty())
            addOnce(seen, member.dynamic->evidence);
    }
    all.evidence = seen.join("; "_L1);
    if (members.size() > 1)
        all.map.clear(); // each host has its own
    return all;
}

QList<RulePort> RuleGroup::ports() const
{
    QList<RulePort> all = rule().ports;
    for (RulePort& port : all) {
        QStringList purposes;
        for (const FirewallRule& member : members) {
            for (const RulePort& same : member.ports)
                if (same.port == port.port && !same.purpose.isEmpty())
                    addAll(purposes, same.purpose.split("; "_L1));
        }
        port.purpose = purposes.join("; "_L1);
    }
    return all;
}

QString requestId(const QList<RuleGroup>& rules)
{
    QStringList ids;
    for (const RuleGroup& group : rules)
        ids.append(group.id);
    ids.sort();
    return contentId(ids);
}

QList<RuleGroup> ruleGroups(const QList<FirewallRule>& rules)
{
    QList<RuleGroup> groups;
    QHash<QString, qsizetype> places; // with its own dynamic ports each of thousands of hosts is a group
    for (const FirewallRule& rule : rules) {
        const QString key = allButDestination(rule);
        const qsizetype place = places.value(key, groups.size());
        if (place == groups.size()) {
            places.insert(key, place);
            groups.append(RuleGroup());
        }
        groups[place].members.append(rule);
    }
    nameLists(groups);
    for (RuleGroup& group : groups)
        group.id = idOf(group);
    return groups;
}

} // namespace PortCheck
