// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace DnsError {
namespace {

enum { Title, Explained, WhyDoesItFail };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "DNS on %1 answered with an error", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A DNS server answers on %1 of %2, so the way there is open; but it answered %3.",
             "%1 port and protocol, %2 host, %3 response code"),
        Value::Ports, Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS administrator: see why this computer gets a refusal or an error from %1.", "%1 host"),
        Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!foundByItsDialogue(seen, Reason::DnsError))
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::Dns, say(texts[Title], seen),
        {say(texts[Explained], seen, {{Value::Words, {seen.record.seen.evidence["rcode"_L1].toString()}}})},
        {{Owner::Dns, say(texts[WhyDoesItFail], seen)}}};
}

} // namespace
} // namespace DnsError

constinit const Cause Causes::dnsError{
    Reason::DnsError, Cause::Scope::Port, DnsError::judge, DnsError::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
