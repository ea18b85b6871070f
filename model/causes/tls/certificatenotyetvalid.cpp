// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/tls/itscertificate.h"

#include <QCoreApplication>

namespace PortCheck {

namespace CertificateNotYetValid {
namespace {

enum { Title, Explained, RenewIt };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 showed a certificate that is not valid yet (%2)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "TLS works on %1 of %2, but the certificate there is not valid yet: a clock is wrong, or it was issued "
             "for later.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    renewItsCertificate,
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!foundByItsDialogue(seen, Reason::CertificateNotYetValid))
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::DirectoryTeam, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::DirectoryTeam, say(texts[RenewIt], seen)}}};
}

} // namespace
} // namespace CertificateNotYetValid

constinit const Cause Causes::certificateNotYetValid{Reason::CertificateNotYetValid, Cause::Scope::Port,
    CertificateNotYetValid::judge, CertificateNotYetValid::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
