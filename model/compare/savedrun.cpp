// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/savedrun.h"

#include "model/catalogue/textinput.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <optional>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct ResultsFile {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::ResultsFile)
};

/// The text of what a file says, bounded: a file can come from anywhere.
QString textOf(const QJsonValue& value)
{
    return evidenceText(value.toString());
}

std::optional<Outcome> outcomeOfToken(const QString& word)
{
    for (const Outcome outcome : {Outcome::NotRun, Outcome::NotApplicable, Outcome::Pass, Outcome::Warn,
             Outcome::Inconclusive, Outcome::Incomplete, Outcome::Fail}) {
        if (word == token(outcome))
            return outcome;
    }
    return std::nullopt;
}

std::optional<Transport> transportOfToken(const QString& word)
{
    for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
        if (word == token(transport))
            return transport;
    }
    return std::nullopt;
}

/// What the answers say about who they are and what they show; the members that dialogues write.
void takeEvidence(SavedCheck& check, const Evidence& evidence)
{
    for (const QJsonValue& served : evidence.value("rpcInterfaces"_L1).toArray()) {
        if (check.interfaces.size() < longestEvidenceList)
            check.interfaces.append(textOf(served));
    }
    for (const QLatin1String name : {"dnsHostName"_L1, "controller"_L1}) {
        if (check.machine.isEmpty())
            check.machine = textOf(evidence.value(name)).toLower();
    }
    if (evidence.contains("certificateNotAfter"_L1)) {
        QStringList parts;
        for (const QLatin1String name : {"certificateSubject"_L1, "certificateIssuer"_L1, "certificateNotBefore"_L1})
            parts.append(textOf(evidence.value(name)));
        check.certificate = parts.join(u", "_s);
        check.certificateUntil = textOf(evidence.value("certificateNotAfter"_L1));
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

/// The blocked parts of a range, as rangeFields() writes them: what is out of order in a file, or no port, is left out.
QList<PortRange> blockedPartsOf(const Evidence& evidence)
{
    const QJsonArray parts = evidence.value("rangeMap"_L1).toArray();
    if (evidence.value("rangeMapParts"_L1).toInt() != parts.size()) // cut: the rest is not known
        return {};
    QList<PortRange> blocked;
    for (const QJsonValue& value : parts) {
        const QJsonObject part = value.toObject();
        const QString state = part.value("state"_L1).toString();
        const int from = part.value("from"_L1).toInt();
        const int to = part.value("to"_L1).toInt();
        const int after = blocked.isEmpty() ? 0 : blocked.constLast().to;
        const bool isBlocked = state == token(State::Filtered) || state == token(State::Unreachable);
        if (isBlocked && from > after && to >= from && to <= std::numeric_limits<quint16>::max())
            blocked.append({quint16(from), quint16(to)});
    }
    return joinedParts(blocked);
}

/// A number, as older files have it, or a text: "389", "1024-65535".
QString portOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInt()) : textOf(value);
}

Result<SavedCheck> readCheck(const QJsonValue& value)
{
    if (!value.isObject())
        return Error{ResultsFile::tr("it must be an object in curly brackets", "said of a check in a results file")};
    const QJsonObject object = value.toObject();
    const std::optional<Outcome> outcome = outcomeOfToken(object.value("outcome"_L1).toString());
    const std::optional<Transport> protocol = transportOfToken(object.value("protocol"_L1).toString());
    if (!outcome)
        return Error{ResultsFile::tr("“outcome” is “%1”, but must be a word such as pass or fail",
            "said of a check in a results file; %1: what stands there")
                         .arg(excerpt(object.value("outcome"_L1).toString()))};
    if (!protocol)
        return Error{ResultsFile::tr(
            "“protocol” is “%1”, but must be TCP or UDP", "said of a check in a results file; %1: what stands there")
                         .arg(excerpt(object.value("protocol"_L1).toString()))};
    SavedCheck check;
    check.role = textOf(object.value("role"_L1));
    check.host = textOf(object.value("target"_L1));
    check.address = textOf(object.value("address"_L1));
    check.port = portOf(object.value("port"_L1));
    check.protocol = *protocol;
    check.outcome = *outcome;
    check.reason = textOf(object.value("reason"_L1));
    check.isPlaceholder =
        check.port.contains(u'-') && object.value("serviceName"_L1).toString() == serviceName(Service::RpcEndpoint);
    if (check.host.isEmpty() || check.port.isEmpty())
        return Error{ResultsFile::tr("it names no target or no port", "said of a check in a results file")};
    const Evidence evidence = object.value("evidence"_L1).toObject();
    takeEvidence(check, evidence);
    check.blocked = blockedPartsOf(evidence);
    return check;
}

Result<QJsonObject> parseReport(QByteArrayView json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &problem);
    if (problem.error != QJsonParseError::NoError) {
        return Error{ResultsFile::tr(
            "This is no whole JSON file: %1, after %n bytes.", "%1 is the reason in Qt's English words", problem.offset)
                         .arg(problem.errorString())};
    }
    const QJsonObject report = document.object();
    if (report.value("format"_L1).toString() != "gp-portcheck-results"_L1)
        return Error{ResultsFile::tr("This is no results file of GP PortCheck: one is written with --json.")};
    const double version = report.value("version"_L1).toDouble();
    constexpr double known = 1;
    if (version != known) {
        return Error{ResultsFile::tr("“version” is %1, but this program reads version %2.", "%1 and %2 are numbers")
                         .arg(QString::number(version), QString::number(known))};
    }
    if (!report.value("checks"_L1).isArray())
        return Error{ResultsFile::tr("There are no “checks” in it.", "said of a results file")};
    return report;
}

} // namespace

Result<SavedRun> readResults(QByteArrayView json)
{
    if (std::optional<Error> error = checkInputSize(json, largestResultsFile))
        return *std::move(error);
    const Result<QJsonObject> report = parseReport(json);
    if (!report)
        return Error{report.error()};
    SavedRun run;
    run.startedAt = QDateTime::fromString(report->value("startedAt"_L1).toString(), Qt::ISODateWithMs).toUTC();
    run.sourceHost = textOf(report->value("source"_L1).toObject().value("host"_L1));
    const QJsonArray checks = report->value("checks"_L1).toArray();
    run.checks.reserve(checks.size());
    for (const QJsonValue& value : checks) {
        Result<SavedCheck> check = readCheck(value);
        if (!check)
            return Error{ResultsFile::tr("Check %1: %2.", "%1: which one of a results file, %2: what is wrong")
                             .arg(QString::number(run.checks.size() + 1), check.error())};
        run.checks.append(std::move(check).value());
    }
    return run;
}

Result<SavedRun> readResultsFile(const QString& path)
{
    const Result<QByteArray> bytes = readInputFile(path, largestResultsFile);
    if (!bytes)
        return errorInFile(path, bytes.error());
    Result<SavedRun> read = readResults(*bytes);
    if (!read)
        return errorInFile(path, read.error());
    SavedRun run = std::move(read).value();
    run.file = path;
    return run;
}

SavedRun savedRunOf(const RunSnapshot& run)
{
    SavedRun saved;
    saved.startedAt = run.startedAt;
    saved.sourceHost = run.source.host;
    saved.checks.reserve(run.checks.size());
    for (const CheckRecord& record : run.checks) {
        SavedCheck check;
        check.role = record.check.role;
        check.host = record.check.target;
        check.address = record.check.address;
        check.port = record.check.portText();
        check.protocol = record.check.protocol;
        check.outcome = outcomeOf(record);
        check.reason = token(record.verdict.reason);
        check.isPlaceholder = record.check.isPlaceholder() && record.check.service == Service::RpcEndpoint;
        takeEvidence(check, record.seen.evidence);
        if (record.seen.range)
            check.blocked = joinedParts(record.seen.range->parts(Reachability::Blocked));
        saved.checks.append(check);
    }
    return saved;
}

} // namespace PortCheck
