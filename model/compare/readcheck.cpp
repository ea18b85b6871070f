// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/readcheck.h"

#include "model/catalogue/service.h"
#include "model/catalogue/textinput.h"
#include "model/compare/readrange.h"
#include "model/compare/resultsjson.h"
#include "model/results/asitstood.h"
#include "model/support/isotime.h"

#include <QList>

#include <algorithm>
#include <limits>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Made once: a file names one for each of its checks.
template <typename Enum> QHash<QString, Enum> byToken(const QList<Enum>& values)
{
    QHash<QString, Enum> all;
    for (const Enum value : values)
        all.insert(token(value), value);
    return all;
}

QHash<QString, Service> servicesByName()
{
    QHash<QString, Service> all;
    for (int service = int(Service::Unknown); service <= int(Service::TcpRange); ++service)
        all.insert(serviceName(Service(service)), Service(service));
    return all;
}

/// \a text, or \a before where that is the same: so that it is in memory once.
QString shared(const QString& before, QString text)
{
    return text == before ? before : std::move(text);
}

/// "389" or "1024-65535" of a number, as most are, or a text, as a range is and some older files have it.
bool readPort(Check& check, const QJsonValue& value)
{
    constexpr int last = std::numeric_limits<quint16>::max();
    if (value.isDouble()) {
        const int port = value.toInt(-1);
        check.port = quint16(port);
        return port >= 0 && port <= last;
    }
    const QString text = value.toString();
    bool isFirst = false;
    bool isLast = false;
    const uint from = text.section(u'-', 0, 0).toUShort(&isFirst);
    if (!text.contains(u'-')) {
        check.port = quint16(from);
        return isFirst;
    }
    const uint to = text.section(u'-', 1).toUShort(&isLast);
    if (!isFirst || !isLast || from == 0 || from > to)
        return false;
    check.range = PortRange{quint16(from), quint16(to)};
    return true;
}

int numberOf(const QJsonValue& value)
{
    return std::max(0, value.toInt());
}

void readWhatWasSeen(CheckRecord& record, const QJsonObject& object, const CheckRecord& before)
{
    static const QHash<QString, State> states = byToken(allStates());
    static const QHash<QString, ServiceState> services = byToken(allServiceStates());
    ProbeResult& seen = record.seen;
    seen.state = states.value(object.value("state"_L1).toString(), State::NotRun);
    seen.service = services.value(object.value("service"_L1).toString(), ServiceState::NotAsked);
    if (const QJsonValue latency = object.value("latencyMs"_L1); latency.isDouble())
        seen.latencyMs = std::max(0.0, latency.toDouble());
    seen.attempts = numberOf(object.value("attempts"_L1));
    if (const QString address = object.value("localAddress"_L1).toString(); !address.isEmpty()) {
        const bool isSame = !before.seen.localAddress.isNull() && before.seen.localAddress.toString() == address;
        seen.localAddress = isSame ? before.seen.localAddress : QHostAddress(address);
    }
    seen.localPort = quint16(numberOf(object.value("localPort"_L1)));
    if (const QJsonValue error = object.value("nativeError"_L1); error.isDouble())
        seen.nativeError = error.toInt();
    seen.errorText = shared(before.seen.errorText, lineOf(object.value("errorText"_L1)));
    const QJsonObject evidence = object.value("evidence"_L1).toObject();
    if (record.check.isRangeScan() && isRangeEvidence(evidence))
        seen.range = rangeOf(evidence, *record.check.range);
    else
        seen.evidence = evidenceOf(evidence);
}

} // namespace

/// As in the plan, which the order of the file is.
void CheckReader::place(Check& check)
{
    const PlanPosition& before = m_before.check.position;
    const bool isOfTarget = m_before.id != 0 && m_before.check.target == check.target && m_before.check.role == check.role;
    const bool isOfAddress = isOfTarget && m_before.check.address == check.address;
    check.position.target = m_before.id == 0 ? 0 : before.target + (isOfTarget ? 0 : 1);
    check.position.address = isOfAddress ? before.address : isOfTarget ? before.address + 1 : 0;
    check.position.protocol = int(check.protocol);
    check.position.port = check.range ? check.range->from : check.port;
}

/// Which of a host's names is the first, the file doesn't say: the one that it names first as a target.
void CheckReader::readNames(Check& check, const QJsonObject& object)
{
    if (!m_targets.contains(check.target))
        m_targets.insert(check.target, int(m_targets.size()));
    const QStringList others = textsOf(object.value("alsoNamed"_L1));
    if (others.isEmpty())
        return;
    const int own = m_targets.value(check.target);
    const bool isFirst = std::all_of(others.cbegin(), others.cend(),
        [&](const QString& name) { return m_targets.value(name, std::numeric_limits<int>::max()) > own; });
    check.names = isFirst ? QStringList{check.target} + others : others + QStringList{check.target};
}

void CheckReader::readVerdict(CheckRecord& record, const QJsonObject& object)
{
    static const QHash<QString, Reason> reasons = byToken(allReasons());
    static const QHash<QString, Owner> owners = byToken(allOwners());
    Verdict& verdict = record.verdict;
    const QString reason = lineOf(object.value("reason"_L1));
    if (const auto known = reasons.constFind(reason); known != reasons.constEnd())
        verdict.reason = *known;
    else if (!reason.isEmpty())
        m_strangeReasons.insert(record.id, reason);
    record.seen.reason = verdict.reason; // the file has no other
    verdict.owner = owners.value(object.value("owner"_L1).toString(), Owner::Nobody);
    const auto statement = [](const QList<Statement>& before, const QString& words) -> QList<Statement> {
        if (words.isEmpty())
            return {};
        QList<Statement> now{asItStood(words)};
        return now == before ? before : now;
    };
    const Verdict& before = m_before.verdict;
    verdict.title = asItStood(linesOf(object.value("cause"_L1)));
    verdict.explanation = statement(before.explanation, linesOf(object.value("explanation"_L1)));
    if (const QString remedy = linesOf(object.value("remedy"_L1)); !remedy.isEmpty()) {
        QList<Advice> advice{{verdict.owner, asItStood(remedy)}};
        verdict.advice = advice == before.advice ? before.advice : std::move(advice);
    }
}

Result<CheckRecord> CheckReader::check(const QJsonValue& value)
{
    static const QHash<QString, Outcome> outcomes = byToken(allOutcomes());
    static const QHash<QString, Transport> protocols = byToken(QList<Transport>{Transport::Tcp, Transport::Udp});
    static const QHash<QString, Service> services = servicesByName();
    if (!value.isObject())
        return Error{ResultsFile::tr("it must be an object in curly brackets", "said of a check in a results file")};
    const QJsonObject object = value.toObject();
    const auto outcome = outcomes.constFind(object.value("outcome"_L1).toString());
    const auto protocol = protocols.constFind(object.value("protocol"_L1).toString());
    if (outcome == outcomes.constEnd())
        return Error{ResultsFile::tr("“outcome” is “%1”, but must be a word such as pass or fail",
            "said of a check in a results file; %1: what stands there")
                         .arg(excerpt(object.value("outcome"_L1).toString()))};
    if (protocol == protocols.constEnd())
        return Error{ResultsFile::tr(
            "“protocol” is “%1”, but must be TCP or UDP", "said of a check in a results file; %1: what stands there")
                         .arg(excerpt(object.value("protocol"_L1).toString()))};
    CheckRecord record;
    record.id = m_nextId++;
    record.phase = Phase::Done;
    Check& check = record.check;
    const Check& before = m_before.check;
    check.protocol = *protocol;
    check.position.row = numberOf(object.value("row"_L1));
    check.requirement = shared(before.requirement, lineOf(object.value("requirement"_L1)));
    check.purpose = shared(before.purpose, lineOf(object.value("purpose"_L1)));
    check.role = shared(before.role, lineOf(object.value("role"_L1)));
    check.target = shared(before.target, lineOf(object.value("target"_L1)));
    check.address = shared(before.address, lineOf(object.value("address"_L1)));
    check.service = services.value(object.value("serviceName"_L1).toString(), Service::Unknown);
    if (!readPort(check, object.value("port"_L1)) || check.target.isEmpty())
        return Error{ResultsFile::tr("it names no target or no port", "said of a check in a results file")};
    place(check);
    readNames(check, object);
    record.startedAt = momentOfIsoTime(object.value("startedAt"_L1).toString());
    record.finishedAt = momentOfIsoTime(object.value("finishedAt"_L1).toString());
    record.verdict.outcome = *outcome;
    readWhatWasSeen(record, object, m_before);
    readVerdict(record, object);
    m_before = record;
    return record;
}

std::optional<FollowUpRecord> CheckReader::followUp(const QJsonValue& value)
{
    static const QHash<QString, FollowUpKind> kinds = [] {
        QHash<QString, FollowUpKind> all;
        for (int kind = int(FollowUpKind::Control); kind <= int(FollowUpKind::OwnAddress); ++kind)
            all.insert(token(FollowUpKind(kind)), FollowUpKind(kind));
        return all;
    }();
    const auto kind = kinds.constFind(value.toObject().value("kind"_L1).toString());
    if (kind == kinds.constEnd())
        return std::nullopt;
    Result<CheckRecord> record = check(value);
    if (!record)
        return std::nullopt;
    return FollowUpRecord{*kind, std::move(record).value()};
}

} // namespace PortCheck
