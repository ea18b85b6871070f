// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace CertificateWrongName {
namespace {

enum { Title, Explained, IssueOne, OrUseItsName };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 showed a certificate for another name (%2)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "TLS works on %1 of %2, but the certificate there is for another name: clients that verify it will refuse.",
            "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause", "Directory team: issue a certificate for %1.", "%1 host"), Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Or use the name that the certificate bears.", "")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!foundByItsDialogue(seen, Reason::CertificateWrongName))
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::DirectoryTeam, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::DirectoryTeam, say(texts[IssueOne], seen)}, {Owner::Person, say(texts[OrUseItsName], seen)}}};
}

} // namespace
} // namespace CertificateWrongName

constinit const Cause Causes::certificateWrongName{Reason::CertificateWrongName, Cause::Scope::Port,
    CertificateWrongName::judge, CertificateWrongName::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
