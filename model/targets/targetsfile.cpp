// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/targets/targetsfile.h"

#include "model/catalogue/textinput.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

namespace {

struct TargetsFileTexts {
    Q_DECLARE_TR_FUNCTIONS(TargetsFile)
};

/// The role as the table spells it.
Result<QString> knownRole(QStringView text, const QStringList& roles)
{
    const QString wanted = text.toString().simplified();
    const auto found = std::find_if(roles.begin(), roles.end(),
        [&wanted](const QString& role) { return role.simplified().compare(wanted, Qt::CaseInsensitive) == 0; });
    if (found != roles.end())
        return *found;
    return Error{TargetsFileTexts::tr(
        "The port table has no role “%1”. Its roles are: %2.", "%2 is a list of roles, with commas")
                     .arg(excerpt(wanted), roles.join(QLatin1String(", ")))};
}

} // namespace

Result<QList<Target>> parseRoleAssignment(QStringView text, const QStringList& roles)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals < 0) {
        return Error{TargetsFileTexts::tr("“%1” names no role. Write ROLE=HOST, such as %2=dc1.example.com.",
            "%1 is what was written, %2 is a role of the port table")
                         .arg(excerpt(text), roles.value(0))};
    }
    const Result<QString> role = knownRole(text.first(equals), roles);
    if (!role)
        return Error{role.error()};
    const ParsedHosts parsed = parseHosts(text.sliced(equals + 1));
    if (!parsed.rejected.isEmpty()) {
        const RejectedEntry& first = parsed.rejected.first();
        return Error{TargetsFileTexts::tr("“%1” is no host. %2", "%1 is what was written, %2 a sentence that says why")
                         .arg(excerpt(first.entry), first.why)};
    }
    if (parsed.hosts.isEmpty()) {
        return Error{
            TargetsFileTexts::tr("There is no host for the role %1. Write one behind the equals sign.", "%1 is a role")
                .arg(*role)};
    }
    QList<Target> targets;
    for (const QString& host : parsed.hosts)
        targets.append({*role, host});
    return targets;
}

} // namespace PortCheck
