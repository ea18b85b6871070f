// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"

#include <QCoreApplication>

namespace PortCheck {

namespace TlsUnavailable {
namespace {

enum { Title, Explained, CheckTheLibrary };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "TLS could not be set up on this computer to ask %1", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Open, and not asked: %1 on %2. TLS could not be set up on this computer, which says nothing about the "
             "certificate and the service there.",
             "%1 ports and protocols, %2 hosts"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: see that the TLS library (OpenSSL on Linux) is installed and can be loaded, "
        "and that the program may open enough files (ulimit -n); then check again.",
        "do not translate ulimit -n")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const ProbeResult& found = seen.record.seen;
    if (found.state != State::Open || found.service != ServiceState::NotAsked || found.reason != Reason::TlsUnavailable)
        return std::nullopt;
    return Ruling{Outcome::Inconclusive, Owner::ThisComputer, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::ThisComputer, say(texts[CheckTheLibrary], seen)}}};
}

} // namespace
} // namespace TlsUnavailable

constinit const Cause Causes::tlsUnavailable{Reason::TlsUnavailable, Cause::Scope::Port, TlsUnavailable::judge,
    TlsUnavailable::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
