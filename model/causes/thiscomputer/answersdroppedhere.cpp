// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/range/rangestatements.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace AnswersDroppedHere {
namespace {

enum {
    Title,
    OfPorts,
    AtSocket,
    Explained,
    WhenAlone,
    AtSocketExplained,
    LetThemIn,
    WhichFilter,
    LikeOthers,
    OfRange,
    OnConnection
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "most likely this computer itself drops the answers of %1 (its own firewall)", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "most likely this computer itself drops the answers from %2 of %1 (its own firewall)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer itself keeps the answers of %1 from this program (%2)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "Nothing came back from %1. Meanwhile %n packet(s) came in for this computer and were not handed on (Ip "
             "InReceives rises, InDelivers does not): its own packet filter dropped them. That is as many as there "
             "were answers to expect; whose they were is not counted.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "Nothing came back from %1. While it was asked once more and nothing else was asked, %n packet(s) came in "
             "for this computer and were not handed on (Ip InReceives rises, InDelivers does not): its own packet "
             "filter dropped them.",
             "%1 ports and protocols"),
        Value::Ports},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "From %1 %n packet(s) came as far as this program's own sockets, and the system dropped them there: by a "
             "filter for its control group, such as systemd's IPAddressDeny=, or by an IPsec policy.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: its firewall must let in what answers this computer's own questions "
        "(nftables: "
        "ct state established,related accept, before any rule that drops); then check again.",
        "do not translate ct state established,related accept")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: which filter holds for the service or session in which this program runs "
        "(systemctl show -p IPAddressDeny UNIT, bpftool cgroup tree)? Let the answers in, or start the program outside "
        "of it; then check again.",
        "do not translate the two commands")},
    Text{
        QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
            "Nothing came back from %1. Nor did it from %n other port(s), each of which was asked once more while "
            "nothing else was asked, and whose answers this computer's own packet filter was seen to drop. Most likely "
            "it is the same filter here.",
            "%1 ports and protocols"),
        Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Nothing came back from the TCP ports %1 of %2. When some of them were asked once more and nothing else "
             "was "
             "asked, at least as many packets came in for this computer and were not handed on (Ip InReceives rises, "
             "InDelivers does not): its own packet filter dropped them.",
             "%1 ranges of ports, %2 host"),
        Value::Ranges, Value::Hosts},
    Text{
        QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
            "The connection to %1 was made, and nothing came back to what was said on it. While it was asked once more "
            "and nothing else was asked, %n packet(s) came in for this computer and were not handed on (Ip InReceives "
            "rises, InDelivers does not): its own packet filter dropped them.",
            "%1 ports and protocols"),
        Value::Ports},
};

/// Parts of a range, and what else is blocked in it. To this computer itself questions come in here, too, and can be
/// what was dropped.
std::optional<Ruling> judgeRange(const Observation& seen)
{
    const QStringList parts = textList(seen.record.seen.evidence["answersDroppedHere"_L1]);
    if (!seen.record.seen.range || parts.isEmpty() || seen.host.isThisComputer())
        return std::nullopt;
    QStringList ports;
    for (const QString& part : parts)
        ports.append(part + u"/TCP"_s);
    Ruling ruling{Outcome::Fail, Owner::ThisComputer, say(texts[OfPorts], seen, {{Value::Ports, ports}}),
        {say(texts[OfRange], seen, {{Value::Ranges, parts}})}, {{Owner::ThisComputer, say(texts[LetThemIn], seen)}}};
    CheckRecord rest = seen.record;
    rest.seen.range = besideDroppedHere(seen.record);
    if (const auto cut = Causes::rangeCut.judge({rest, seen.host})) {
        ruling.explanation += cut->explanation;
        ruling.advice += cut->advice;
    } else {
        ruling.explanation += RangeStatements::mapLimits(seen) + RangeStatements::howItListened(seen);
    }
    return ruling;
}

/// What this program's sockets count, and nobody else's.
std::optional<Ruling> judgeSocket(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const int dropped = seen.host.packetsDroppedAtSockets();
    const bool isItself = record.seen.state == State::Filtered && record.seen.evidence.contains("droppedAtSocket"_L1);
    if (dropped == 0 || (!isItself && !isOfSilentHost(seen)))
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[AtSocket], seen),
        {say(texts[AtSocketExplained], seen, {}, dropped)}, {{Owner::ThisComputer, say(texts[WhichFilter], seen)}}};
}

std::optional<Ruling> judge(const Observation& seen)
{
    if (auto ruling = judgeRange(seen))
        return ruling;
    if (auto ruling = judgeSocket(seen))
        return ruling;
    if (isAskedOfItself(seen.record) || seen.host.isSilentAtItself()) // see BlockedLocally
        return std::nullopt;
    const int alone = int(numberIn(seen.record.seen.evidence, "droppedWhenAlone"_L1));
    if (alone > 0 && seen.record.seen.state == State::Filtered)
        return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[OfPorts], seen),
            {say(texts[WhenAlone], seen, {}, alone)}, {{Owner::ThisComputer, say(texts[LetThemIn], seen)}}};
    if (alone > 0 && seen.record.seen.state == State::Open && seen.record.seen.service == ServiceState::Silent)
        return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[OfPorts], seen),
            {say(texts[OnConnection], seen, {}, alone)}, {{Owner::ThisComputer, say(texts[LetThemIn], seen)}}};
    const int others = int(numberIn(seen.record.seen.evidence, "droppedLikeOthers"_L1));
    if (others > 0 && seen.record.seen.state == State::Filtered)
        return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[OfPorts], seen),
            {say(texts[LikeOthers], seen, {}, others)}, {{Owner::ThisComputer, say(texts[LetThemIn], seen)}}};
    const int dropped = packetsLostHere(seen, "undeliveredPackets"_L1);
    if (dropped == 0 || !isOfSilentHost(seen))
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen),
        {say(texts[Explained], seen, {}, dropped)}, {{Owner::ThisComputer, say(texts[LetThemIn], seen)}}};
}

} // namespace
} // namespace AnswersDroppedHere

constinit const Cause Causes::answersDroppedHere{
    Reason::AnswersDroppedHere, Cause::Scope::Run, AnswersDroppedHere::judge, AnswersDroppedHere::texts};

} // namespace PortCheck
