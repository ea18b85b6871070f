// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/checkfields.h"

#include "model/report/rangefields.h"
#include "model/words/findingtext.h"
#include "model/words/statementtext.h"

#include <QJsonArray>

#include <cmath>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Digits below a microsecond are noise.
double roundedMs(double milliseconds)
{
    constexpr double stepsInMs = 1000.0;
    return std::round(milliseconds * stepsInMs) / stepsInMs;
}

QJsonValue optional(bool present, const QJsonValue& value)
{
    return present ? value : QJsonValue(QJsonValue::Null);
}

} // namespace

const QStringList& checkFieldNames()
{
    static const QStringList names = {u"row"_s, u"requirement"_s, u"protocol"_s, u"purpose"_s, u"role"_s, u"target"_s,
        u"address"_s, u"port"_s, u"serviceName"_s, u"state"_s, u"service"_s, u"outcome"_s, u"reason"_s,
        u"explanation"_s, u"remedy"_s, u"owner"_s, u"cause"_s, u"startedAt"_s, u"finishedAt"_s, u"latencyMs"_s,
        u"localAddress"_s, u"localPort"_s, u"attempts"_s, u"nativeError"_s, u"errorText"_s, u"evidence"_s,
        u"alsoNamed"_s};
    return names;
}

QJsonValue timeField(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
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

QJsonObject checkFields(const CheckRecord& record, const QString& cause, const QList<RpcPort>& named)
{
    const Check& check = record.check;
    const ProbeResult& seen = record.seen;
    return {
        {u"row"_s, check.position.row},
        {u"requirement"_s, check.requirement},
        {u"protocol"_s, token(check.protocol)},
        {u"purpose"_s, check.purpose},
        {u"role"_s, check.role},
        {u"target"_s, check.target},
        {u"address"_s, check.address},
        {u"port"_s, check.range ? QJsonValue(check.portText()) : QJsonValue(check.port)},
        {u"serviceName"_s, serviceName(check.service)},
        {u"state"_s, token(seen.state)},
        {u"service"_s, token(seen.service)},
        {u"outcome"_s, token(record.verdict.outcome)},
        {u"reason"_s, token(record.verdict.reason)},
        {u"explanation"_s, explanationOf(record.verdict)},
        {u"remedy"_s, remedyOf(record.verdict)},
        {u"owner"_s, token(record.verdict.owner)},
        {u"cause"_s, cause},
        {u"startedAt"_s, timeField(record.startedAt)},
        {u"finishedAt"_s, timeField(record.finishedAt)},
        {u"latencyMs"_s, optional(seen.latencyMs.has_value(), roundedMs(seen.latencyMs.value_or(0)))},
        {u"localAddress"_s, seen.localAddress.toString()},
        {u"localPort"_s, optional(seen.localPort != 0, seen.localPort)},
        {u"attempts"_s, seen.attempts},
        {u"nativeError"_s, optional(seen.nativeError.has_value(), seen.nativeError.value_or(0))},
        {u"errorText"_s, seen.errorText},
        {u"alsoNamed"_s, QJsonArray::fromStringList(check.otherNames())},
        {u"evidence"_s, seen.range ? rangeFields(*seen.range, named) : seen.evidence},
    };
}

} // namespace PortCheck
