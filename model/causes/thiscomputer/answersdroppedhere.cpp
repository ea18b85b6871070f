// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace AnswersDroppedHere {
namespace {

enum { Title, Explained, LetThemIn };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "most likely this computer itself drops the answers of %1 (its own firewall)", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "Nothing came back from %1. Meanwhile %n packet(s) came in for this computer and were not handed on (Ip "
             "InReceives rises, InDelivers does not): its own packet filter dropped them. That is as many as there "
             "were answers to expect; whose they were is not counted.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: its firewall must let in what answers this computer's own questions "
        "(nftables: "
        "ct state established,related accept, before any rule that drops); then check again.",
        "do not translate ct state established,related accept")},
};

std::optional<Ruling> judge(const Observation& seen)
{
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
