// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/checkfields.h"

#include "model/report/rangefields.h"
#include "model/support/isotime.h"
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

QVariant timeValue(const QDateTime& time)
{
    return time.isValid() ? QVariant(isoTime(time)) : QVariant();
}

QVariant optional(bool present, const QVariant& value)
{
    return present ? value : QVariant();
}

QJsonObject evidenceField(const ProbeResult& seen, const QList<RpcPort>& named)
{
    if (!seen.range)
        return seen.evidence;
    QJsonObject fields = rangeFields(*seen.range, named);
    const auto droppedHere = seen.evidence.constFind("answersDroppedHere"_L1);
    if (droppedHere != seen.evidence.constEnd())
        fields.insert(u"answersDroppedHere"_s, *droppedHere);
    return fields;
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
    return QJsonValue::fromVariant(timeValue(time));
}

void CheckValues::putIntoWords(const Verdict& verdict)
{
    if (m_statements != verdict.explanation) {
        m_statements = verdict.explanation;
        m_explanation = explanationOf(verdict);
    }
    if (m_advice != verdict.advice) {
        m_advice = verdict.advice;
        m_remedy = remedyOf(verdict);
    }
}

QVariantList CheckValues::of(
    const CheckRecord& record, const QString& cause, const QList<RpcPort>& named, const QString& strangeReason)
{
    putIntoWords(record.verdict);
    const Check& check = record.check;
    const ProbeResult& seen = record.seen;
    return {
        check.position.row,
        check.requirement,
        QString(token(check.protocol)),
        check.purpose,
        check.role,
        check.target,
        check.address,
        check.range ? QVariant(check.portText()) : QVariant(check.port),
        serviceName(check.service),
        QString(token(seen.state)),
        QString(token(seen.service)),
        QString(token(record.verdict.outcome)),
        strangeReason.isEmpty() ? QString(token(record.verdict.reason)) : strangeReason,
        m_explanation,
        m_remedy,
        QString(token(record.verdict.owner)),
        cause,
        timeValue(record.startedAt),
        timeValue(record.finishedAt),
        optional(seen.latencyMs.has_value(), roundedMs(seen.latencyMs.value_or(0))),
        seen.localAddress.toString(),
        optional(seen.localPort != 0, seen.localPort),
        seen.attempts,
        optional(seen.nativeError.has_value(), seen.nativeError.value_or(0)),
        seen.errorText,
        evidenceField(seen, named),
        QJsonArray::fromStringList(check.otherNames()),
    };
}

} // namespace PortCheck
