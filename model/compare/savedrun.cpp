// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/savedrun.h"

#include "model/compare/readrun.h"
#include "model/support/evidence.h"

#include <QHash>
#include <QHostAddress>
#include <QJsonArray>
#include <QSet>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// What the answers say about who they are and what they show; the members that dialogues write.
void takeEvidence(SavedCheck& check, const Evidence& evidence)
{
    for (const QJsonValue& served : evidence.value("rpcInterfaces"_L1).toArray()) {
        if (check.interfaces.size() < longestEvidenceList)
            check.interfaces.append(lineOf(served));
    }
    for (const QLatin1String name : {"dnsHostName"_L1, "controller"_L1}) {
        if (check.machine.isEmpty())
            check.machine = lineOf(evidence.value(name)).toLower();
    }
    if (evidence.contains("certificateNotAfter"_L1)) {
        QStringList parts;
        for (const QLatin1String name : {"certificateSubject"_L1, "certificateIssuer"_L1, "certificateNotBefore"_L1})
            parts.append(lineOf(evidence.value(name)));
        check.certificate = parts.join(u", "_s);
        check.certificateUntil = lineOf(evidence.value("certificateNotAfter"_L1));
    }
}

/// Parts that stand beside each other (silent, and turned away) as one.
QList<PortRange> joinedParts(const QList<PortRange>& parts)
{
    QList<PortRange> joined;
    for (const PortRange& part : parts) {
        if (!joined.isEmpty() && joined.constLast().to + 1 == part.from)
            joined.last().to = part.to;
        else
            joined.append(part);
    }
    return joined;
}

/// The names that a check stands for besides its target. A run asks an address once for several names; another run may
/// see them lead to different hosts.
class NamesOfRoles {
public:
    explicit NamesOfRoles(const QList<CheckRecord>& checks)
    {
        for (const CheckRecord& record : checks)
            m_rolesOf[record.check.target].insert(record.check.role);
    }

    [[nodiscard]] QStringList othersOf(const Check& check) const
    {
        QStringList names;
        if (isAddress(check.target))
            return names;
        for (const QString& name : check.otherNames()) {
            const QSet<QString> roles = m_rolesOf.value(name);
            if (!isAddress(name) && (roles.isEmpty() || roles.contains(check.role)))
                names.append(name);
        }
        return names;
    }

private:
    QHash<QString, QSet<QString>> m_rolesOf; ///< by target
};

} // namespace

bool isAddress(const QString& host)
{
    return !QHostAddress(host).isNull();
}

Result<SavedRun> readResults(QByteArrayView json)
{
    const Result<RunSnapshot> run = readRun(json);
    if (!run)
        return Error{run.error()};
    return savedRunOf(*run);
}

Result<SavedRun> readResultsFile(const QString& path)
{
    const Result<RunSnapshot> run = readRunFile(path);
    if (!run)
        return Error{run.error()};
    SavedRun saved = savedRunOf(*run);
    saved.file = path;
    return saved;
}

SavedRun savedRunOf(const RunSnapshot& run)
{
    SavedRun saved;
    saved.startedAt = run.startedAt;
    saved.sourceHost = run.source.host;
    saved.ipVersions = run.ipVersions;
    saved.dynamicRange = run.dynamicRange;
    saved.checks.reserve(run.checks.size());
    const NamesOfRoles roles(run.checks);
    for (const CheckRecord& record : run.checks) {
        SavedCheck check;
        check.role = record.check.role;
        check.host = record.check.target;
        check.otherNames = roles.othersOf(record.check);
        check.address = record.check.address;
        check.port = record.check.portText();
        check.protocol = record.check.protocol;
        check.outcome = outcomeOf(record);
        check.reason = run.strangeReasons.value(record.id, token(record.verdict.reason));
        check.isPlaceholder = record.check.isPlaceholder() && record.check.service == Service::RpcEndpoint;
        takeEvidence(check, record.seen.evidence);
        // Of a scan that was cut short, or a file that has not all parts, the rest is not known.
        if (record.seen.range && record.seen.range->parts(Reachability::NotAsked).isEmpty())
            check.blocked = joinedParts(record.seen.range->parts(Reachability::Blocked));
        saved.checks.append(check);
    }
    return saved;
}

} // namespace PortCheck
