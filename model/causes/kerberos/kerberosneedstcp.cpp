// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace KerberosNeedsTcp {
namespace {

enum { Title, Explained };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Kerberos on %1 asks for TCP", "cause; %1 is a host"), Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Kerberos answers on %1 of %2, so UDP works; the answer is too large for UDP and is to be fetched over "
             "88/TCP.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    // KRB_ERR_RESPONSE_TOO_BIG (RFC 4120 7.2.1): UDP is proven by just this answer.
    if (seen.record.seen.reason != Reason::KerberosNeedsTcp || !isCleanProof(seen))
        return std::nullopt;
    return Ruling{Outcome::Pass, Owner::Nobody, say(texts[Title], seen), {say(texts[Explained], seen)}, {}};
}

} // namespace
} // namespace KerberosNeedsTcp

constinit const Cause Causes::kerberosNeedsTcp{Reason::KerberosNeedsTcp, Cause::Scope::Port, KerberosNeedsTcp::judge,
    KerberosNeedsTcp::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
