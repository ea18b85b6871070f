// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/nearparts.h"

#include <algorithm>
#include <cstdlib>

namespace PortCheck {

namespace {

using Parts = QList<PortRange>;

bool areNear(PortRange a, PortRange b)
{
    const int shorter = std::min(a.to - a.from, b.to - b.from) + 1;
    const int tolerance = std::max(1, shorter / 16);
    return std::max(a.from, b.from) <= std::min(a.to, b.to) && std::abs(a.from - b.from) <= tolerance
        && std::abs(a.to - b.to) <= tolerance;
}

bool areNear(const Parts& a, const Parts& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](PortRange x, PortRange y) { return areNear(x, y); });
}

Items textsOf(const Parts& parts)
{
    QStringList texts;
    for (const PortRange part : parts)
        texts.append(part.text());
    return texts;
}

void tell(Statement& statement, const Items& before, const Items& parts)
{
    for (qsizetype i = 0; i < statement.values.size(); ++i) {
        if (statement.text->values[std::size_t(i)] == Value::Ranges && statement.values[i] == before)
            statement.values[i] = parts;
    }
}

void tell(Finding& finding, const Items& before, const Items& parts)
{
    tell(finding.title, before, parts);
    for (Statement& statement : finding.explanation)
        tell(statement, before, parts);
    for (Advice& advice : finding.advice)
        tell(advice.what, before, parts);
}

/// Findings that tell nearly the same, and what their parts share.
struct Group {
    Parts shared;
    QList<qsizetype> members;
};

/// Adds a finding with \a parts where what is shared stays near to them.
void sort(QList<Group>& groups, qsizetype member, const Parts& parts)
{
    const auto near = std::find_if(
        groups.begin(), groups.end(), [&parts](const Group& group) { return areNear(group.shared, parts); });
    if (near == groups.end()) {
        groups.append({parts, {member}});
        return;
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        PortRange& shared = near->shared[i];
        shared = {std::max(shared.from, parts[i].from), std::min(shared.to, parts[i].to)};
    }
    near->members.append(member);
}

} // namespace

void bringNearPartsTogether(QList<Finding>& findings)
{
    QList<Group> groups;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (const Parts& parts = findings[i].localPorts; !parts.isEmpty())
            sort(groups, i, parts);
    }
    for (const Group& group : std::as_const(groups)) {
        if (group.members.size() < 2)
            continue;
        for (const qsizetype member : group.members) {
            Finding& finding = findings[member];
            tell(finding, textsOf(finding.localPorts), textsOf(group.shared));
            finding.localPorts = group.shared;
        }
    }
}

} // namespace PortCheck
