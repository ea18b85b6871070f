// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace NoApplicationData {
namespace {

enum { Title, Explained, CheckTheService };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 accepted the connection to %2 and said nothing",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A connection to %1 on %2 was made, but nothing was said to the question for %3: the service hangs, or a "
             "device in between accepted the connection.",
             "%1 port and protocol, %2 host, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1: check the service. Network team: does a proxy or an inspecting firewall stand in "
             "between?",
             "%1 host"),
        Value::Hosts},
};

/// Whether only a connection was made, although the service would answer a question: nothing is proven then.
bool couldHaveBeenAsked(const CheckRecord& record)
{
    return record.seen.state == State::Open && record.seen.service == ServiceState::NotAsked
        && hasDialogue(record.check.service);
}

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    if (!failedToProve(record, Reason::NoApplicationData) && !couldHaveBeenAsked(record))
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::TargetAdministrator, say(texts[CheckTheService], seen)}}};
}

} // namespace
} // namespace NoApplicationData

constinit const Cause Causes::noApplicationData{
    Reason::NoApplicationData, Cause::Scope::Port, NoApplicationData::judge, NoApplicationData::texts};

} // namespace PortCheck
