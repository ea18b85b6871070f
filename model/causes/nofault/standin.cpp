// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/machinename.h"

#include <QCoreApplication>

namespace PortCheck {

namespace StandIn {
namespace {

enum { Title, NamedIt, AnsweredAs, DirectoryNotTested, CertificateNotTested };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "a stand-in answered on %2 of %1", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The way is open: the stand-in on %2 named %1 as one of its RPC ports, and answered there.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "The way is open: the stand-in on %2 answered on %1 as %3.",
             "%1 port and protocol, %2 host, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Active Directory itself was not tested.",
        "behind a sentence on the answer of a stand-in")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Its certificate is the one that comes with GP PortCheck: the one that clients will meet was "
        "not tested either.",
        "")},
};

/// A stand-in says openly who it is; everything else that would stop the real client has causes before this one.
std::optional<Ruling> judge(const Observation& seen)
{
    if (!isFromStandIn(seen.record) || !isCleanProof(seen))
        return std::nullopt;
    const bool isEndpoint = seen.record.check.service == Service::RpcEndpoint;
    QList<Statement> explanation{
        say(texts[isEndpoint ? NamedIt : AnsweredAs], seen), say(texts[DirectoryNotTested], seen)};
    if (showsBuiltInCertificate(seen.record))
        explanation.append(say(texts[CertificateNotTested], seen));
    return Ruling{Outcome::Pass, Owner::Nobody, say(texts[Title], seen), explanation, {}};
}

} // namespace
} // namespace StandIn

constinit const Cause Causes::standIn{Reason::StandIn, Cause::Scope::Port, StandIn::judge, StandIn::texts};

} // namespace PortCheck
