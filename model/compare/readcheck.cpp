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

/// "389" or "1024-65535" of a number, as most are, or a text, as a range is and some older files have it.
bool readPort(Check& check, const CheckMembers& members)
{
    constexpr int last = std::numeric_limits<quint16>::max();
    if (const std::optional<double> number = members.number(CheckMember::Port)) {
        const int port = QJsonValue(*number).toInt(-1);
        check.port = quint16(port);
        return port >= 0 && port <= last;
    }
    const QString text = members.text(CheckMember::Port);
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

} // namespace

/// As in the plan, which the order of the file is.
void CheckReader::place(Check& check)
{
    const PlanPosition& before = m_before.position;
    const bool isOfTarget = m_before.isThere && m_before.target == check.target && m_before.role == check.role;
    const bool isOfAddress = isOfTarget && m_before.address == check.address;
    check.position.target = m_before.isThere ? before.target + (isOfTarget ? 0 : 1) : 0;
    check.position.address = isOfAddress ? before.address : isOfTarget ? before.address + 1 : 0;
    check.position.protocol = int(check.protocol);
    check.position.port = check.range ? check.range->from : check.port;
}

/// Which of a host's names is the first, the file doesn't say: the one that it names first as a target.
void CheckReader::readNames(Check& check, const CheckMembers& members)
{
    if (!m_targets.contains(check.target))
        m_targets.insert(check.target, int(m_targets.size()));
    const QStringList others = textsOf(members.tree(CheckMember::AlsoNamed));
    if (others.isEmpty())
        return;
    const int own = m_targets.value(check.target);
    const bool isFirst = std::all_of(others.cbegin(), others.cend(),
        [&](const QString& name) { return m_targets.value(name, std::numeric_limits<int>::max()) > own; });
    check.names = isFirst ? QStringList{check.target} + others : others + QStringList{check.target};
}

/// Beside each other, most checks of a host say the same.
const SaidInFile& CheckReader::saidOf(const CheckMembers& members)
{
    const QJsonValue& tree = members.tree(CheckMember::Said);
    if (tree != m_before.said.first)
        m_before.said = {tree, saidInFile(tree)};
    return m_before.said.second;
}

void CheckReader::readVerdict(CheckRecord& record, const CheckMembers& members)
{
    static const QHash<QString, Reason> reasons = byToken(allReasons());
    static const QHash<QString, Owner> owners = byToken(allOwners());
    Verdict& verdict = record.verdict;
    const QString reason = lineOf(members.text(CheckMember::Reason));
    if (const auto known = reasons.constFind(reason); known != reasons.constEnd())
        verdict.reason = *known;
    else if (!reason.isEmpty())
        m_strangeReasons.insert(record.id, reason);
    record.seen.reason = verdict.reason; // the file has no other
    verdict.owner = owners.value(members.text(CheckMember::Owner), Owner::Nobody);
    const SaidInFile& said = saidOf(members);
    const bool isWhole = said.isWhole && said.explanation.isEmpty() == members.text(CheckMember::Explanation).isEmpty()
        && said.advice.isEmpty() == members.text(CheckMember::Remedy).isEmpty();
    verdict.title = isWhole && said.title.text != nullptr
        ? said.title
        : asItStood(linesOf(members.text(CheckMember::Cause)), said.language);
    if (isWhole) {
        verdict.explanation = said.explanation;
        verdict.advice = said.advice;
    } else {
        readWords(verdict, members, said.language);
    }
}

/// Sentences as they stood.
void CheckReader::readWords(Verdict& verdict, const CheckMembers& members, const QString& language)
{
    if (language != m_before.language) {
        m_before.explanation = {};
        m_before.advice = {};
        m_before.language = language;
    }
    if (const QString& words = members.text(CheckMember::Explanation); !words.isEmpty()) {
        if (words != m_before.explanation.text)
            m_before.explanation = {words, {asItStood(linesOf(words), language)}};
        verdict.explanation = m_before.explanation.meaning;
    }
    if (const QString& words = members.text(CheckMember::Remedy); !words.isEmpty()) {
        if (words != m_before.advice.text || m_before.adviser != verdict.owner)
            m_before.advice = {words, {{verdict.owner, asItStood(linesOf(words), language)}}};
        m_before.adviser = verdict.owner;
        verdict.advice = m_before.advice.meaning;
    }
}

void CheckReader::readWhatWasSeen(CheckRecord& record, const CheckMembers& members)
{
    static const QHash<QString, State> states = byToken(allStates());
    static const QHash<QString, ServiceState> services = byToken(allServiceStates());
    ProbeResult& seen = record.seen;
    seen.state = states.value(members.text(CheckMember::State), State::NotRun);
    seen.service = services.value(members.text(CheckMember::Service), ServiceState::NotAsked);
    if (const std::optional<double> latency = members.number(CheckMember::LatencyMs))
        seen.latencyMs = std::max(0.0, *latency);
    seen.attempts = members.count(CheckMember::Attempts);
    if (const QString& address = members.text(CheckMember::LocalAddress); !address.isEmpty()) {
        if (address != m_localAddress.text)
            m_localAddress = {address, QHostAddress(address)};
        seen.localAddress = m_localAddress.meaning;
    }
    seen.localPort = quint16(members.count(CheckMember::LocalPort));
    if (const std::optional<double> error = members.number(CheckMember::NativeError))
        seen.nativeError = QJsonValue(*error).toInt();
    seen.errorText = lineOf(members.text(CheckMember::ErrorText));
    const QJsonObject evidence = members.tree(CheckMember::EvidenceTree).toObject();
    if (!record.check.isRangeScan() || !isRangeEvidence(evidence)) {
        seen.evidence = evidenceOf(evidence);
        return;
    }
    seen.range = rangeOf(evidence, *record.check.range);
    if (const QJsonValue dropped = evidence.value("answersDroppedHere"_L1); dropped.isArray())
        seen.evidence = evidenceOf({{u"answersDroppedHere"_s, dropped}});
}

Result<CheckRecord> CheckReader::check(const QJsonValue& value)
{
    if (!value.isObject())
        return Error{ResultsFile::tr("it must be an object in curly brackets", "said of a check in a results file")};
    return check(MembersOfObject(value.toObject()).members());
}

Result<CheckRecord> CheckReader::check(const CheckMembers& members)
{
    static const QHash<QString, Outcome> outcomes = byToken(allOutcomes());
    static const QHash<QString, Transport> protocols = byToken(QList<Transport>{Transport::Tcp, Transport::Udp});
    static const QHash<QString, Service> services = servicesByName();
    const auto outcome = outcomes.constFind(members.text(CheckMember::Outcome));
    const auto protocol = protocols.constFind(members.text(CheckMember::Protocol));
    if (outcome == outcomes.constEnd())
        return Error{ResultsFile::tr("“outcome” is “%1”, but must be a word such as pass or fail",
            "said of a check in a results file; %1: what stands there")
                         .arg(excerpt(members.text(CheckMember::Outcome)))};
    if (protocol == protocols.constEnd())
        return Error{ResultsFile::tr(
            "“protocol” is “%1”, but must be TCP or UDP", "said of a check in a results file; %1: what stands there")
                         .arg(excerpt(members.text(CheckMember::Protocol)))};
    CheckRecord record;
    record.id = m_nextId++;
    record.phase = Phase::Done;
    Check& check = record.check;
    check.protocol = *protocol;
    check.position.row = members.count(CheckMember::Row);
    check.requirement = lineOf(members.text(CheckMember::Requirement));
    check.purpose = lineOf(members.text(CheckMember::Purpose));
    check.role = lineOf(members.text(CheckMember::Role));
    check.target = lineOf(members.text(CheckMember::Target));
    check.address = lineOf(members.text(CheckMember::Address));
    check.service = services.value(members.text(CheckMember::ServiceName), Service::Unknown);
    if (!readPort(check, members) || check.target.isEmpty())
        return Error{ResultsFile::tr("it names no target or no port", "said of a check in a results file")};
    place(check);
    readNames(check, members);
    record.startedAt = momentOfIsoTime(members.text(CheckMember::StartedAt));
    record.finishedAt = momentOfIsoTime(members.text(CheckMember::FinishedAt));
    record.verdict.outcome = *outcome;
    readWhatWasSeen(record, members);
    readVerdict(record, members);
    m_before.isThere = true;
    m_before.target = check.target;
    m_before.role = check.role;
    m_before.address = check.address;
    m_before.position = check.position;
    return record;
}

std::optional<FollowUpRecord> CheckReader::followUp(const CheckMembers& members)
{
    static const QHash<QString, FollowUpKind> kinds = [] {
        QHash<QString, FollowUpKind> all;
        for (int kind = int(FollowUpKind::Control); kind <= int(FollowUpKind::Hops); ++kind)
            all.insert(token(FollowUpKind(kind)), FollowUpKind(kind));
        return all;
    }();
    const auto kind = kinds.constFind(members.text(CheckMember::Kind));
    if (kind == kinds.constEnd())
        return std::nullopt;
    Result<CheckRecord> record = check(members);
    if (!record)
        return std::nullopt;
    return FollowUpRecord{*kind, std::move(record).value()};
}

} // namespace PortCheck
