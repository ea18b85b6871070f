// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/findingtext.h"

#include "model/results/asitstood.h"
#include "model/words/statementtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::FindingText)
};

} // namespace

QString causeText(const Finding& finding)
{
    return text(finding.title);
}

QHash<int, QString> causesOfChecks(const QList<Finding>& found)
{
    QHash<int, QString> causes;
    for (const Finding& finding : found) {
        const QString cause = causeText(finding);
        for (const int id : finding.checks)
            causes.insert(id, cause);
    }
    return causes;
}

QString headingText(const Finding& finding)
{
    QString heading = causeText(finding);
    // What stood in a file names its hosts, too, but not as values.
    const StatementValues values = isAsItStood(finding.title) ? StatementValues{finding.hosts} : finding.title.values;
    const bool beginsWithName = std::any_of(values.begin(), values.end(), [&heading](const Items& items) {
        // Without its address: a host's addresses stand in one pair of brackets.
        const QString first = QStringList(items).value(0).section(u" ("_s, 0, 0);
        return !first.isEmpty() && heading.startsWith(first);
    });
    if (!beginsWithName && !heading.isEmpty())
        heading[0] = heading.at(0).toUpper();
    return heading;
}

QString reachText(const Finding& finding)
{
    constexpr qsizetype mostPorts = 4; // three and a number, where there are more
    QStringList parts;
    if (!finding.checks.isEmpty())
        parts << FindingText::tr("%n check(s)", "how many checks a cause explains", int(finding.checks.size()));
    if (!finding.hosts.isEmpty())
        parts << FindingText::tr("%n host(s)", "on how many hosts a cause shows", int(finding.hosts.size()));
    if (!finding.ports.isEmpty())
        parts << shortList(finding.ports, mostPorts);
    return parts.join(u" · "_s);
}

QString explanationOf(const Finding& finding)
{
    return text(finding.explanation);
}

QString remedyOf(const Finding& finding)
{
    return text(finding.advice);
}

} // namespace PortCheck
