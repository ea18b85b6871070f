// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/tls/itscertificate.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace TlsNoCertificate {
namespace {

enum { Title, Explained, CertificateNeeded };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "%1 showed no usable certificate (%2)", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Connections to %1 on %2 are accepted and closed as soon as TLS begins: the firewall is fine; this is "
             "what a controller does that has no usable certificate.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    giveItACertificate,
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (wasEndedWhenAsked(seen))
        return std::nullopt;
    // A Windows controller without a certificate accepts the connection, and closes it at the ClientHello.
    if (!failedToProve(seen.record, Reason::TlsFailed) || !seen.record.seen.evidence.contains("tlsClosedAfterHello"_L1))
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::DirectoryTeam, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::DirectoryTeam, say(texts[CertificateNeeded], seen)}}};
}

} // namespace
} // namespace TlsNoCertificate

constinit const Cause Causes::tlsNoCertificate{
    Reason::TlsNoCertificate, Cause::Scope::Port, TlsNoCertificate::judge, TlsNoCertificate::texts};

} // namespace PortCheck
