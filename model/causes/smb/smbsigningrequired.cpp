// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace SmbSigningRequired {
namespace {

enum { Title, Explained };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 requires SMB signing", "cause; %1 is a host"), Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2 answered as SMB, in its own protocol, and requires signing, as domain controllers do. "
             "Credentials and permissions were not tested.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (seen.record.seen.reason != Reason::SmbSigningRequired || !isProven(seen.record))
        return std::nullopt;
    return Ruling{Outcome::Pass, Owner::Nobody, say(texts[Title], seen), {say(texts[Explained], seen)}, {}};
}

} // namespace
} // namespace SmbSigningRequired

constinit const Cause Causes::smbSigningRequired{Reason::SmbSigningRequired, Cause::Scope::Port,
    SmbSigningRequired::judge, SmbSigningRequired::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
