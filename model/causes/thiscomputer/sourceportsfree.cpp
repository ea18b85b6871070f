// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/localports.h"

#include <QCoreApplication>

namespace PortCheck {

namespace SourcePortsFree {
namespace {

enum { Title, Explained };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 on %2", "cause; %1 is a list of ports, %2 a host"), Value::Ports,
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 on %2 was reached from local ports over all of %3.",
             "%1 port and protocol, %2 host, %3 range of ports"),
        Value::Ports, Value::Hosts, Value::Ranges},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!isAboutLocalPorts(seen) || seen.record.seen.reason != Reason::SourcePortsFree)
        return std::nullopt;
    return Ruling{Outcome::Pass, Owner::Nobody, say(texts[Title], seen),
        {say(texts[Explained], seen, {{Value::Ranges, {allLocalPorts.text()}}})}, {}};
}

} // namespace
} // namespace SourcePortsFree

constinit const Cause Causes::sourcePortsFree{
    Reason::SourcePortsFree, Cause::Scope::Port, SourcePortsFree::judge, SourcePortsFree::texts};

} // namespace PortCheck
