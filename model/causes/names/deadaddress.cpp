// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

// A name that lives at one address and is dead at another: a record that is left over, of an adapter that nobody asks,
// say, is more likely than a host that is up and down at once.
namespace DeadAddress {
namespace {

enum { Title, Explained, ByTheHostsFile, IsTheRecordRight, IsTheLineRight, IsThereAWay };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "nothing answers at %2, among the addresses of %1",
             "cause; %1 is a host name, %2 an address"),
        Value::Hosts, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 answered at %3. At %2, to which the name leads as well, nothing answered on any port that was asked: "
             "programs that try %2 first wait or fail.",
             "%1 host name, %2 and %3 addresses"),
        Value::Hosts, Value::Addresses, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 did not come from DNS: line %2 of %3 on this computer gives it to %4.",
             "%1 address, %2 number of a line, %3 path of the hosts file, %4 host name"),
        Value::Addresses, Value::Words, Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS administrator: should %1 still lead to %2? If not, delete this from DNS, and keep the network "
             "adapter there from registering it again.",
             "%1 host name, %2 address"),
        Value::Hosts, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: should %1 still lead to %2? If not, correct or delete line %3 of %4.",
             "%1 host name, %2 address, %3 number of a line, %4 path of the hosts file"),
        Value::Hosts, Value::Addresses, Value::Words, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team, if the name should lead there: is there a way from this computer to %1, as there is to %2?",
             "%1 and %2 addresses"),
        Value::Addresses, Value::Words},
};

/// Whether nobody was found at the address, by several questions.
bool isDead(const HostFacts& host)
{
    return !host.hasOneQuestion() && (host.isSilent() || (host.isDone() && host.isReportedUnreachable()));
}

std::optional<Ruling> judge(const Observation& seen)
{
    const bool couldTell = isShut(seen.record) || seen.record.seen.state == State::NotRun;
    if (!couldTell || hasNoRouteTo(seen.record) || !isDead(seen.host))
        return std::nullopt;
    const QString living = seen.host.livesAt(seen.record.check);
    if (living.isEmpty())
        return std::nullopt;
    const Items host(seen.record.check.hostName()); // it can have been named by this address as well
    const OwnValues own{{Value::Hosts, host}, {Value::Words, {living}}};
    Ruling ruling{Outcome::Fail, Owner::Dns, say(texts[Title], seen, own), {say(texts[Explained], seen, own)},
        {{Owner::Dns, say(texts[IsTheRecordRight], seen, own)}, {Owner::Network, say(texts[IsThereAWay], seen, own)}}};
    if (const QStringList line = hostsFileLine(seen.record); !line.isEmpty()) {
        const OwnValues place{
            {Value::Hosts, host}, {Value::Words, {line.constFirst()}}, {Value::Words, {line.constLast()}}};
        ruling.owner = Owner::ThisComputer;
        ruling.explanation.append(say(texts[ByTheHostsFile], seen, place));
        ruling.advice.first() = {Owner::ThisComputer, say(texts[IsTheLineRight], seen, place)};
    }
    return ruling;
}

} // namespace
} // namespace DeadAddress

constinit const Cause Causes::deadAddress{
    Reason::OneAddressFails, Cause::Scope::Host, DeadAddress::judge, DeadAddress::texts};

} // namespace PortCheck
