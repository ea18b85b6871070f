// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace CertificateUntrusted {
namespace {

enum { Title, Explained, TrustItsAuthority };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer does not trust the certificate of %1 (%2)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "TLS works on %1 of %2, but this computer does not trust the certificate there: clients that verify it "
             "will refuse.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: trust the authority that issued it, if the certificate is the right one.",
        "")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!foundByItsDialogue(seen, Reason::CertificateUntrusted))
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::ThisComputer, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::ThisComputer, say(texts[TrustItsAuthority], seen)}}};
}

} // namespace
} // namespace CertificateUntrusted

constinit const Cause Causes::certificateUntrusted{Reason::CertificateUntrusted, Cause::Scope::Port,
    CertificateUntrusted::judge, CertificateUntrusted::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
