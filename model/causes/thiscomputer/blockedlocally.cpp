// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/localports.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace BlockedLocally {
namespace {

enum {
    Title,
    Explained,
    SilentBeside,
    RefusedBeside,
    RefusedHere,
    SaidNothing,
    TitleAtItself,
    RejectedByItself,
    SomebodyListens,
    LetItPass,
    TitleSilentAtItself,
    SilentAtItself,
    DroppedAtItself,
    LikeOthersAtItself,
    SilentBesideAtItself,
    HeldBackLater,
    LookAtItsFirewall ///< the last one: causes of ranges advise it, too
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer does not let its own questions to %1 out (%2)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "This computer itself refused to send to %1 on %2: no packet left it.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "No answer from %1 on %2, nor from anything else there, and this computer refused to send other questions "
             "to "
             "it: most likely it drops these as well, and for TCP its system doesn't say so.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Refused: %1 on %2, and this computer refused to send questions over UDP there: most likely it refuses "
             "connections as well, in the host's name.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Refused: %1 on %2, in the host's name, but by this computer itself: when it was asked once more, and "
             "nothing "
             "else was asked, the refusal came and no packet came in from any other computer.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The connection to %1 on %2 was made, but this computer itself did not let out what was said on it: none "
             "of "
             "the packets left it.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "this computer's own firewall turns away what this computer asks itself (%1, %2)",
             "cause; %1 is a host, an address of this computer, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "Asked of this computer itself, with no network in between, and turned away by its own firewall: %1 on %2.",
            "%1 port and protocol, %2 host, an address of this computer"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A program here listens on %1, and the question was refused all the same.", "%1 port and protocol"),
        Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: let its own firewall allow %1, for what comes in and for what is sent to "
             "itself (nftables: iif lo accept lets in all that it asks itself). It most likely turns away what others "
             "ask here as well.",
             "%1 port and protocol; do not translate iif lo accept"),
        Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "this computer's own firewall drops what this computer asks itself (%1, %2)",
             "cause; %1 is a host, an address of this computer, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Asked of this computer itself, with no network in between, and no answer: %1 on %2. A port on which "
             "nothing listens refuses at once here, and one on which a program listens is answered by the system: its "
             "own firewall drops the question or the answer. (Or a program listens that takes no more connections.)",
             "%1 port and protocol, %2 host, an address of this computer"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "Asked of this computer itself, with no network in between, and no answer: %1 on %2. Meanwhile %n "
             "packet(s) came in for this computer and were not handed on (Ip InReceives rises, InDelivers does not): "
             "its own firewall dropped the question or the answer.",
             "%1 port and protocol, %2 host, an address of this computer"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "Asked of this computer itself, with no network in between, and no answer: %1 on %2. Nor did %n other "
             "port(s) answer, each of which was asked once more while nothing else was asked, and there this computer "
             "was seen to drop the question or the answer. Most likely it is the same filter here.",
             "%1 port and protocol, %2 host, an address of this computer"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Asked of this computer itself, with no network in between, and no answer: %1 on %2. Nor were connections "
             "there answered or refused, as its system does at once: most likely its own firewall drops this as well.",
             "%1 port and protocol, %2 host, an address of this computer"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "No answer from %1 on %2. Under so short a time limit this computer's system doesn't tell whether it sent "
             "anything. A connection there that was asked for once more, for longer, never left this computer: most "
             "likely it drops these as well.",
             "%1 host, %2 list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: its firewall or security software blocks outbound connections of this "
        "program.",
        "")},
};
static_assert(texts.size() == LookAtItsFirewall + 1);

/// Whether the refusal of a connection is most likely this computer's: a firewall that rejects by a reset does so in
/// the target's name, and for a datagram, which has no reset, the system says that it was not sent. Either that was to
/// the same port, which is one service over both, or nothing else is known of the host.
bool isRefusedBeside(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const HostFacts& host = seen.host;
    const bool isRefusal = record.check.protocol == Transport::Tcp && record.seen.state == State::Closed
        && icmpSender(record).isEmpty() && !isAskedOfItself(record);
    const bool isAll = host.isRefusedHere() && host.isDone() && !host.opensAnyTcpPort() && !host.hasProof();
    return isRefusal && (isAll || host.isRefusedHere(record.check.port));
}

/// Whether the port is silent where this computer holds back what it can be seen to hold back, and nothing answers: an
/// output filter that drops gives an error for a datagram and none for a connection.
bool isSilentBeside(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const bool isSilent =
        record.seen.state == State::Filtered || (record.seen.state == State::NotRun && record.check.isRangeScan());
    return isSilent && seen.host.isRefusedHere() && !seen.host.showedLife() && seen.host.isDone();
}

/// Whether the port is silent under a time limit that is too short for the system to tell what it held back, and was
/// seen to hold it back when there was more time; or, where it was not asked again and nothing came over TCP, all
/// others that were.
bool isHeldBackLater(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const HostFacts& host = seen.host;
    const bool isAll = host.isEachHeldBackLater() && !host.showedLifeOverTcp();
    return record.check.protocol == Transport::Tcp && record.seen.state == State::Filtered && !isAskedOfItself(record)
        && host.isDone() && (host.isHeldBackLater(record.check.port) || isAll);
}

/// Whether the system had no buffer for a datagram where it held other questions back and nothing answers: so Linux
/// calls a datagram that was dropped after it had left the packet filter (an egress hook).
bool isDroppedBeside(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    return record.seen.state == State::Local && record.seen.reason == Reason::OutOfResources
        && record.check.protocol == Transport::Udp && seen.host.isRefusedHere() && !seen.host.showedLife();
}

/// What this computer asks itself comes in here as well as it goes out: one thing to mend.
Ruling droppedByItself(const Observation& seen, const Statement& why)
{
    return {Outcome::Fail, Owner::ThisComputer, say(texts[TitleSilentAtItself], seen), {why},
        {{Owner::ThisComputer, say(texts[LetItPass], seen)}}};
}

Ruling ruling(const Observation& seen, int why)
{
    if (isAskedOfItself(seen.record))
        return droppedByItself(seen, say(texts[size_t(why)], seen));
    return {Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen), {say(texts[size_t(why)], seen)},
        {{Owner::ThisComputer, say(texts[LookAtItsFirewall], seen)}}};
}

/// Whether a question to this computer itself was turned away by its own firewall. A refusal over UDP says the same
/// whether nothing listens or a firewall rejects: it is believed where that rejected the same port over TCP.
bool isRejectedByItself(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const bool isBeside = record.check.protocol == Transport::Udp && record.seen.state == State::Closed
        && isAskedOfItself(record) && seen.host.isRefusedHere(record.check.port);
    return isBeside || wasRejectedByItself(record);
}

Ruling ofItself(const Observation& seen)
{
    Ruling ruling{Outcome::Fail, Owner::ThisComputer, say(texts[TitleAtItself], seen),
        {say(texts[RejectedByItself], seen)}, {{Owner::ThisComputer, say(texts[LetItPass], seen)}}};
    if (isTrueIn(seen.record.seen.evidence, "listensHere"_L1))
        ruling.explanation.append(say(texts[SomebodyListens], seen));
    return ruling;
}

/// Whether what is silent, or was left out since nothing answers, is at this computer itself, where a connection was
/// silent as well: all of them, or the one to the same port.
bool isSilentBesideAtItself(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    if (!seen.host.isSilentAtItself()) // as nearly always
        return false;
    const bool isSilent = record.seen.state == State::Filtered;
    const bool isLeftOut = record.seen.state == State::NotRun && record.check.isRangeScan();
    const bool isAll = seen.host.isDone() && !seen.host.showedLife();
    return (isSilent && seen.host.isSilentAtItself(record.check.port)) || ((isSilent || isLeftOut) && isAll);
}

/// Whether packets were seen to be dropped here that this computer had sent to itself: the question or the answer.
std::optional<Ruling> judgeDroppedAtItself(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    if (!isAskedOfItself(record))
        return std::nullopt;
    const bool isMute = record.seen.state == State::Open && record.seen.service == ServiceState::Silent;
    const bool isSilent = record.seen.state == State::Filtered;
    const int alone = int(numberIn(record.seen.evidence, "droppedWhenAlone"_L1));
    if (alone > 0 && (isSilent || isMute))
        return droppedByItself(seen, say(texts[DroppedAtItself], seen, {}, alone));
    const int others = int(numberIn(record.seen.evidence, "droppedLikeOthers"_L1));
    if (others > 0 && isSilent)
        return droppedByItself(seen, say(texts[LikeOthersAtItself], seen, {}, others));
    const int dropped = packetsLostHere(seen, "undeliveredPackets"_L1);
    if (dropped > 0 && isSilent && seen.host.isSilent())
        return droppedByItself(seen, say(texts[DroppedAtItself], seen, {}, dropped));
    return std::nullopt;
}

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    if (isRejectedByItself(seen))
        return ofItself(seen);
    // Where the local port makes the difference, that is the cause.
    const QList<PortRange>& dead = seen.host.unansweredLocalPorts(record.check.protocol);
    if ((wasHeldBackHere(record) && seen.host.explainLossOf(record))
        || (wasRejectedHere(record) && wasRejectedIn(dead, record)))
        return std::nullopt;
    const bool isByLocalPort = seen.host.explainLossOf(record);
    if (auto ruling = judgeDroppedAtItself(seen); ruling && !isByLocalPort)
        return ruling;
    if (isSilentAtItself(record) && !isByLocalPort)
        return droppedByItself(seen, say(texts[SilentAtItself], seen));
    if (isSilentBesideAtItself(seen) && !isByLocalPort)
        return droppedByItself(seen, say(texts[SilentBesideAtItself], seen));
    const bool wasNotSent =
        isDroppedBeside(seen) || (record.seen.state == State::Local && record.seen.reason == Reason::BlockedLocally);
    const bool isBeside = isSilentBeside(seen);
    const bool isRefused = isRefusedBeside(seen);
    const bool saidNothing = record.seen.state == State::Open && record.seen.service == ServiceState::Silent
        && isTrueIn(record.seen.evidence, "dataHeldBackHere"_L1);
    if (isHeldBackLater(seen) && !isByLocalPort)
        return ruling(seen, HeldBackLater);
    if (!wasNotSent && !wasRejectedHere(record) && !isBeside && !isRefused && !saidNothing)
        return std::nullopt;
    if (saidNothing)
        return ruling(seen, SaidNothing);
    const bool isRefusedHere = isTrueIn(record.seen.evidence, "refusedHere"_L1);
    const auto why = isRefusedHere ? RefusedHere : (isBeside ? SilentBeside : (isRefused ? RefusedBeside : Explained));
    return ruling(seen, why);
}

} // namespace
} // namespace BlockedLocally

constinit const Cause Causes::blockedLocally{
    Reason::BlockedLocally, Cause::Scope::Host, BlockedLocally::judge, BlockedLocally::texts};

} // namespace PortCheck
