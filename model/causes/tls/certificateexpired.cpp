// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/tls/itscertificate.h"

#include <QCoreApplication>

namespace PortCheck {

namespace CertificateExpired {
namespace {

enum { Title, Explained, RenewIt };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "%1 showed an expired certificate (%2)", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "TLS works on %1 of %2, but the certificate there has expired: clients that verify it will refuse.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    renewItsCertificate,
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!foundByItsDialogue(seen, Reason::CertificateExpired))
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::DirectoryTeam, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::DirectoryTeam, say(texts[RenewIt], seen)}}};
}

} // namespace
} // namespace CertificateExpired

constinit const Cause Causes::certificateExpired{Reason::CertificateExpired, Cause::Scope::Port,
    CertificateExpired::judge, CertificateExpired::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
