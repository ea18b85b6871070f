// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace ReversePathFilter {
namespace {

/// The most packets that one attempt can bring: the answer to a SYN is repeated five times by Linux, two to three times
/// by others, and a SYN that gets none is repeated within the attempt. What goes beyond comes from somebody else.
constexpr qint64 mostAnswersToAnAttempt = 12;

enum { Title, Explained, LetThemIn };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "most likely this computer itself drops the answers of %1 (reverse-path filter)", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "Nothing came back from %1. Meanwhile this computer dropped %n packet(s) that came in over another "
             "interface than the one by which it sends to their sender (TcpExt IPReversePathFilter). That is as many "
             "as there were answers to expect; whose they were is not counted.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: give it a route to %1 by the interface at which the answers come in, or "
             "make the filter loose (net.ipv4.conf.all.rp_filter = 2); then check again.",
             "%1 host with its address"),
        Value::HostsWithAddress},
};

/// Whether \a drops are about as many as \a awaited attempts bring answers: neither a few that come along on any
/// network, nor a flood of them.
bool fit(qint64 drops, qint64 awaited)
{
    return awaited > 0 && drops >= awaited && drops / awaited < mostAnswersToAnAttempt;
}

std::optional<Ruling> judge(const Observation& seen)
{
    const Evidence& evidence = seen.record.seen.evidence;
    if (!evidence.contains("reversePathDrops"_L1))
        return std::nullopt;
    const qint64 drops = evidence["reversePathDrops"_L1].toInteger();
    const bool couldTell = isShut(seen.record) || seen.record.seen.state == State::NotRun;
    if (!couldTell || !seen.host.isSilent() || !fit(drops, evidence["silentAttempts"_L1].toInteger()))
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen),
        {say(texts[Explained], seen, {}, int(drops))}, {{Owner::ThisComputer, say(texts[LetThemIn], seen)}}};
}

} // namespace
} // namespace ReversePathFilter

constinit const Cause Causes::reversePathFilter{
    Reason::ReversePathFilter, Cause::Scope::Run, ReversePathFilter::judge, ReversePathFilter::texts};

} // namespace PortCheck
