// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/wayloss.h"

#include <QCoreApplication>

namespace PortCheck {

// Several hosts on one way lose questions, each on other ports: that is one thing to mend, and what is silent beside
// them may be silent by chance.
namespace WayLosesToSeveral {
namespace {

enum { Title, Explained, SilenceIsUntold, LookForLosses, CheckAgain };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "the way to %1 loses packets", "cause; %1 is a list of hosts"),
        Value::Hosts},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
        "%n hosts on the same way answered only after questions or answers had been lost. So it is the way that they "
        "have in common: the line is bad or overloaded, one of several ways fails, or a device on the way lets only so "
        "many connections or datagrams through at a time.",
        "%n is a number of hosts, at least two")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Under such losses, silence says nothing about a single port, unless it was asked so often that chance does "
        "not explain it.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: look for losses, or for a limit on new connections or datagrams, on the way from this "
             "computer to %1. No rule has to be changed for that.",
             "%1 hosts with their addresses"),
        Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Check again afterwards. If a limit on new connections is wanted there, check with fewer questions at a time "
        "(--parallel 1).",
        "")},
};

/// Single questions from many local ports get lost as well. Where the person asked for these, only what no filter makes
/// is taken for that.
bool isOfTheWay(const Observation& seen)
{
    if (!seen.followUp)
        return true;
    return seen.followUp == FollowUpKind::SourcePorts
        && (!seen.host.asksLocalPorts() || seen.host.silenceIsScattered());
}

std::optional<Ruling> judge(const Observation& seen)
{
    const int hosts = losingHosts(seen.record);
    if (hosts == 0 || !isOfTheWay(seen))
        return std::nullopt;
    const bool isLate = seen.followUp ? !seen.host.asksLocalPorts() : isCleanProof(seen);
    Ruling ruling{isLate ? Outcome::Warn : Outcome::Inconclusive, Owner::Network, say(texts[Title], seen),
        {say(texts[Explained], seen, {}, hosts)},
        {{Owner::Network, say(texts[LookForLosses], seen)}, {Owner::Person, say(texts[CheckAgain], seen)}}};
    if (!isLate)
        ruling.explanation.append(say(texts[SilenceIsUntold], seen));
    return ruling;
}

} // namespace
} // namespace WayLosesToSeveral

constinit const Cause Causes::wayLosesToSeveral{
    Reason::LossyWay, Cause::Scope::Run, WayLosesToSeveral::judge, WayLosesToSeveral::texts};

} // namespace PortCheck
