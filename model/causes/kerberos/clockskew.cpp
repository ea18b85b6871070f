// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

#include <cmath>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace ClockSkew {
namespace {

enum { Title, Ahead, Behind, LogonsWillFail, LogonsWillFailSoon, CompareTheTimeSources, CompareThatOfHost };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "the clocks of %1 and of this computer differ too much", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2 worked, but the clock there is %3 minutes ahead of this computer's.",
             "%1 port and protocol, %2 host, %3 number"),
        Value::Ports, Value::Hosts, Value::Number},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2 worked, but the clock there is %3 minutes behind this computer's.",
             "%1 port and protocol, %2 host, %3 number"),
        Value::Ports, Value::Hosts, Value::Number},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Kerberos allows five, so logons will fail although the ports are open.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Kerberos allows five, so logons will fail soon if it grows.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: compare its time source with the domain's (w32tm /query /status).",
        "do not translate w32tm /query /status")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Directory team: compare the time source of %1 with the domain's as well (w32tm /query /status).",
             "%1 host"),
        Value::Hosts},
};

constexpr double minuteS = 60;
/// Kerberos refuses from a difference of five minutes on (RFC 4120 1.6 leaves the limit to the realm; Windows and MIT
/// use five).
constexpr double limitS = 5 * minuteS;
constexpr double drift = minuteS; // clocks go on drifting, so that a warning is due before

std::optional<Ruling> judge(const Observation& seen)
{
    const double ahead = numberIn(seen.record.seen.evidence, "clockDifferenceS"_L1);
    const double apart = std::abs(ahead);
    if (apart < limitS - drift || !isCleanProof(seen))
        return std::nullopt;
    const QString minutes = QString::number(apart / minuteS, 'f', 1);
    Ruling ruling{Outcome::Warn, Owner::ThisComputer, say(texts[Title], seen),
        {say(texts[ahead > 0 ? Ahead : Behind], seen, {{Value::Number, {minutes}}}),
            say(texts[apart >= limitS ? LogonsWillFail : LogonsWillFailSoon], seen)},
        {{Owner::ThisComputer, say(texts[CompareTheTimeSources], seen)}}};
    if (!isFromStandIn(seen.record)) // which is no domain controller
        ruling.advice.append({Owner::DirectoryTeam, say(texts[CompareThatOfHost], seen)});
    return ruling;
}

} // namespace
} // namespace ClockSkew

constinit const Cause Causes::clockSkew{Reason::ClockSkew, Cause::Scope::Host, ClockSkew::judge, ClockSkew::texts};

} // namespace PortCheck
