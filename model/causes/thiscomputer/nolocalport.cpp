// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace NoLocalPort {
namespace {

enum { Title, Explained, Counted, CheckItsSetUp };

constexpr std::array texts{
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer had no free local port to ask %1", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "This computer has no free local port or address to ask %1 on %2 from.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{
        QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
            "It gives out the local ports %1, and has %n established TCP connection(s) now, of all its programs. Those "
            "that ended within the last minutes keep their port a while longer.",
            "%1 range of ports: 32768-60999"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: check its network set-up and the number of open connections (who holds the "
        "local ports is shown by netstat -ano on Windows, ss -tuanp on Linux).",
        "do not translate the commands")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (seen.record.seen.state != State::Local || seen.record.seen.reason != Reason::NoLocalPort)
        return std::nullopt;
    Ruling ruling{Outcome::Inconclusive, Owner::ThisComputer, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::ThisComputer, say(texts[CheckItsSetUp], seen)}}};
    const Evidence& evidence = seen.record.seen.evidence;
    if (evidence.contains("establishedConnections"_L1) && evidence.contains("localPortsGivenOut"_L1)) {
        const int connections = int(numberIn(evidence, "establishedConnections"_L1));
        ruling.explanation.append(
            say(texts[Counted], seen, {{Value::Words, textIn(evidence, "localPortsGivenOut"_L1)}}, connections));
    }
    return ruling;
}

} // namespace
} // namespace NoLocalPort

constinit const Cause Causes::noLocalPort{
    Reason::NoLocalPort, Cause::Scope::Port, NoLocalPort::judge, NoLocalPort::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
