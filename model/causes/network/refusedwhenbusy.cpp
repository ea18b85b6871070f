// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace RefusedWhenBusy {
namespace {

enum { Title, Explained, RaiseTheLimit };

constexpr std::array texts{
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause", "connections to %1 at the same time are refused", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2 was refused while other connections to %2 were open, and answered when it was asked alone. "
             "Something on the way or on the host limits how many connections one computer may have at once.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: raise the limit of simultaneous connections from this computer to %1. If there is none on "
             "the way, it is that of the host's own firewall.",
             "%1 host with its address"),
        Value::HostsWithAddress},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!isCleanProof(seen) || !seen.record.seen.evidence["refusedAmongOthers"_L1].toBool())
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::Network, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Network, say(texts[RaiseTheLimit], seen)}}};
}

} // namespace
} // namespace RefusedWhenBusy

constinit const Cause Causes::refusedWhenBusy{
    Reason::RefusedWhenBusy, Cause::Scope::Port, RefusedWhenBusy::judge, RefusedWhenBusy::texts};

} // namespace PortCheck
