// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace KerberosWrongRealm {
namespace {

enum { Title, Explained, CheckTheName };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Kerberos on %1 does not serve the domain (%2)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Kerberos answers on %1 of %2, so the way there is open; but it does not serve %3.",
             "%1 port and protocol, %2 host, %3 domain"),
        Value::Ports, Value::Hosts, Value::Domain},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Check the domain's name; if it is right, name a controller of that domain.", "")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    // Without a domain, and from a stand-in, this answer is what is expected: then it is a clean proof.
    if (!foundByItsDialogue(seen, Reason::KerberosWrongRealm))
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::Person, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Person, say(texts[CheckTheName], seen)}}};
}

} // namespace
} // namespace KerberosWrongRealm

constinit const Cause Causes::kerberosWrongRealm{Reason::KerberosWrongRealm, Cause::Scope::Port,
    KerberosWrongRealm::judge, KerberosWrongRealm::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
