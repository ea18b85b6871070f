// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace TakenForNeighbour {
namespace {

enum { Title, Explained, CheckTheMask, IsItUp };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer takes %1 for a neighbour in %2, and finds nobody there",
             "cause; %1 is a list of hosts, %2 a network with its mask: 10.2.0.0/16"),
        Value::Hosts, Value::Words},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "By its network mask or a route, %2 is this computer's own network segment. So it looked for %1 there, "
            "sent "
            "nothing to a gateway, and nobody answered. Most likely the mask is too wide; whoever belongs there and is "
            "down looks the same.",
            "%1 host with its address, %2 a network with its mask: 10.2.0.0/16"),
        Value::HostsWithAddress, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: is the network mask right, or the route that leads to %2 without a "
             "gateway? Correct it where a gateway leads to %1.",
             "%1 host with its address, %2 a network with its mask: 10.2.0.0/16"),
        Value::HostsWithAddress, Value::Words},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause", "Administrator of %1, if the mask is right: is the host up?", "%1 host"),
        Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const QString& segment = seen.host.wideSegment();
    if (segment.isEmpty() || seen.host.showedLife() || !isFoundNowhere(seen.record))
        return std::nullopt;
    const OwnValues its{{Value::Words, {segment}}};
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen, its), {say(texts[Explained], seen, its)},
        {{Owner::ThisComputer, say(texts[CheckTheMask], seen, its)},
            {Owner::TargetAdministrator, say(texts[IsItUp], seen)}}};
}

} // namespace
} // namespace TakenForNeighbour

constinit const Cause Causes::takenForNeighbour{
    Reason::TakenForNeighbour, Cause::Scope::Host, TakenForNeighbour::judge, TakenForNeighbour::texts};

} // namespace PortCheck
