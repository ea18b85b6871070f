// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/network/reports.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace PortCheck {

// A host that is up and refuses everything by itself is more often the wrong one than one whose services all stopped.
namespace NothingListens {
namespace {

enum { Title, Explained, ShouldItLeadThere, DoTheyRunThere };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "no service listens at %1, among the addresses of %2 (%3)",
             "cause; %1 is an address, %2 a host name, %3 a list of ports"),
        Value::Addresses, Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Refused: %1 on %2. Every port that was asked at %3 was refused, over TCP and UDP, so a host is up there: "
             "%2 can lead to the wrong address, or the services don't run or don't listen on this one.",
             "%1 port and protocol, %2 host name, %3 address"),
        Value::Ports, Value::Hosts, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "DNS administrator: should %1 lead to %2? If not, correct the record.",
             "%1 host name, %2 address"),
        Value::Hosts, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1, if the record is right: do the services run there (%2), and do they listen on %3?",
             "%1 host name, %2 services, %3 address"),
        Value::Hosts, Value::Service, Value::Addresses},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const bool isName = QHostAddress(seen.record.check.hostName()).isNull();
    if (!isName || !isReported(seen.record, Reason::Refused) || !seen.host.refusesEverything())
        return std::nullopt;
    const OwnValues host{{Value::Hosts, seen.record.check.hostName()}}; // it can have been named by the address as well
    return Ruling{Outcome::Fail, Owner::Dns, say(texts[Title], seen, host), {say(texts[Explained], seen, host)},
        {{Owner::Dns, say(texts[ShouldItLeadThere], seen, host)},
            {Owner::TargetAdministrator, say(texts[DoTheyRunThere], seen, host)}}};
}

} // namespace
} // namespace NothingListens

constinit const Cause Causes::nothingListens{
    Reason::Refused, Cause::Scope::Host, NothingListens::judge, NothingListens::texts};

} // namespace PortCheck
