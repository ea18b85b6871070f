// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/diagnosis.h"

#include "model/causes/allcauses.h"
#include "model/causes/registry.h"
#include "model/support/standinmark.h"

#include <QCoreApplication>

#include <utility>

namespace PortCheck {

namespace Diagnosis {
namespace {

enum { BesideStandIn, Unexplained, UnexplainedTitle };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "A stand-in answers on %1: Active Directory itself was not tested.", "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "What came back from %1 on %2 fits nothing that this program knows.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 on %2", "cause; %1 is a list of ports, %2 a host"), Value::Ports,
        Value::Hosts},
};

/// Whether a stand-in runs where \a record was asked. A service that was verified there without a mark is another
/// program's; but an RPC server that was asked with a plain bind can't give its mark.
bool isAtStandIn(const Observation& seen)
{
    if (!seen.host.isStandIn())
        return false;
    return seen.record.seen.service != ServiceState::Verified || seen.record.check.service == Service::RpcEndpoint
        || StandInMark::in(seen.record.seen.evidence);
}

Verdict verdictOf(const Cause& cause, Ruling&& ruling)
{
    return {ruling.outcome, cause.reason, ruling.owner, std::move(ruling.title), std::move(ruling.explanation),
        std::move(ruling.advice)};
}

std::optional<Verdict> firstThatHolds(std::span<const Cause* const> causes, const Observation& seen)
{
    for (const Cause* cause : causes) {
        if (auto ruling = cause->judge(seen))
            return verdictOf(*cause, *std::move(ruling));
    }
    return std::nullopt;
}

std::span<const Cause* const> causesFor(const ProbeResult& seen)
{
    if (seen.range && seen.state != State::Cancelled)
        return causesOfRanges();
    if (seen.state != State::Open)
        return causesOfShutPorts();
    return seen.service == ServiceState::Verified ? causesOfProofs() : causesOfOpenPorts();
}

/// No probe ends so. If one ever did, it would not be proof.
Verdict unexplained(const Observation& seen)
{
    const ProbeResult& result = seen.record.seen;
    if (result.reason == Reason::None)
        return {Outcome::Inconclusive, Reason::None, Owner::Person, say(texts[UnexplainedTitle], seen), {}, {}};
    const bool isOpen = result.state == State::Open && result.service == ServiceState::Verified;
    return {isOpen || result.state == State::NotRun ? Outcome::Inconclusive : Outcome::Fail, result.reason,
        Owner::Person, say(texts[UnexplainedTitle], seen), {say(texts[Unexplained], seen)}, {}};
}

/// Ports that the mapper should have named wait for the mapper, whatever keeps that from answering: one cause, to be
/// mended once. No value where that is not known.
std::optional<Verdict> withTheMapper(const Observation& seen)
{
    const auto& mapper = seen.host.failedMapper();
    const bool waits = seen.record.check.isPlaceholder() && seen.record.seen.state == State::NotRun
        && seen.record.seen.reason == Reason::MapperUnavailable;
    if (!waits || !mapper)
        return std::nullopt;
    CheckRecord asked = *mapper;
    asked.check.target = seen.record.check.target; // it can be known under several names
    auto verdict = firstThatHolds(causesFor(asked.seen), {asked, seen.host});
    if (!verdict || (verdict->outcome != Outcome::Fail && verdict->outcome != Outcome::Inconclusive))
        return std::nullopt;
    constexpr std::size_t portsAreUnknown = 1;
    verdict->explanation.append(say(Causes::mapperUnavailable.texts[portsAreUnknown], seen));
    return verdict;
}

Verdict verdictOn(const Observation& seen)
{
    std::optional<Verdict> found = withTheMapper(seen);
    if (!found)
        found = firstThatHolds(causesFor(seen.record.seen), seen);
    if (!found)
        return unexplained(seen);
    // What was never asked did not fail.
    if (seen.record.seen.state == State::NotRun && found->outcome == Outcome::Fail)
        found->outcome = Outcome::Inconclusive;
    return *std::move(found);
}

} // namespace
} // namespace Diagnosis

Verdict diagnose(const CheckRecord& record, const HostFacts& host)
{
    using namespace Diagnosis;
    if (record.phase != Phase::Done)
        return {};
    const Observation seen{record, host};
    Verdict verdict = verdictOn(seen);
    if (verdict.reason != Reason::StandIn && isAtStandIn(seen) && !verdict.explanation.isEmpty())
        verdict.explanation.append(say(texts[BesideStandIn], seen));
    return verdict;
}

Verdict diagnose(const FollowUpRecord& followUp, const HostFacts& host, PortRange dynamicPorts)
{
    using namespace Diagnosis;
    const CheckRecord& record = followUp.record;
    if (record.phase != Phase::Done || record.seen.state == State::Cancelled || ownLossOf(record))
        return {};
    auto found = firstThatHolds(causesOfFollowUps(), {record, host, followUp.kind, dynamicPorts});
    return found ? *std::move(found) : Verdict{Outcome::Pass, Reason::None, Owner::Nobody, {}, {}, {}};
}

bool saysThatAStandInAnswers(const Statement& statement)
{
    return statement.text == &Diagnosis::texts[Diagnosis::BesideStandIn];
}

} // namespace PortCheck
