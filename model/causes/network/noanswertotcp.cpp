// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/allowfromhere.h"
#include "model/causes/range/rangestatements.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

// The other way round than noAnswerToUdp.
namespace NoAnswerToTcp {
namespace {

enum { Title, Explained, LetTcpPass, DoesTheHostLetItIn };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "TCP does not pass to %1, UDP does", "cause; %1 hosts"), Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "No connection to %1 came about, while UDP works there: most likely the rules name UDP alone, or a "
             "firewall, on the way or on the host itself, drops TCP or its answers.",
             "%1 hosts"),
        Value::Hosts},
    allowFromHere,
    Text{QT_TRANSLATE_N_NOOP3(
             "PortCheck::Cause", "Administrator of %1: does the host's own firewall let TCP in?", "%1 host"),
        Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const bool isSilent = record.seen.state == State::Filtered && record.check.protocol == Transport::Tcp;
    // What may just be a late refusal is no block (see noAnswer).
    if (!isSilent || !seen.host.answersOverUdpOnly() || isAskedOfItself(record)
        || record.seen.evidence.contains("refusalMayTakeMs"_L1))
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Network, RangeStatements::letEndpointThrough(seen).value_or(say(texts[LetTcpPass], seen))},
            {Owner::TargetAdministrator, say(texts[DoesTheHostLetItIn], seen)}}};
}

} // namespace
} // namespace NoAnswerToTcp

constinit const Cause Causes::noAnswerToTcp{
    Reason::NoAnswer, Cause::Scope::Run, NoAnswerToTcp::judge, NoAnswerToTcp::texts};

} // namespace PortCheck
