// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/tls/itscertificate.h"

#include <QCoreApplication>

namespace PortCheck {

namespace TlsFailed {
namespace {

enum { Title, Explained, CertificateNeeded };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "TLS failed on %2 of %1", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A connection to %1 on %2 was made, but TLS could not be set up: the firewall is fine; the controller "
             "most likely has no usable certificate.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    giveItACertificate,
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!failedToProve(seen.record, Reason::TlsFailed) || wasEndedWhenAsked(seen))
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::DirectoryTeam, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::DirectoryTeam, say(texts[CertificateNeeded], seen)}}};
}

} // namespace
} // namespace TlsFailed

constinit const Cause Causes::tlsFailed{
    Reason::TlsFailed, Cause::Scope::Port, TlsFailed::judge, TlsFailed::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
