// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"

#include <QCoreApplication>

namespace PortCheck {

namespace NameNotFound {
namespace {

enum { Title, Explained, CheckTheSpelling };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "no address was found for %1", "cause; %1 is a host name"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "No address was found for %1, so nothing could be asked.", "%1 host name"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Check the spelling of %1. If it is right, the DNS administrator should see why no address is found here.",
             "%1 host name"),
        Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (seen.record.seen.state != State::Unresolved || seen.record.seen.reason != Reason::NameNotFound)
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::Dns, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Person, say(texts[CheckTheSpelling], seen)}}};
}

} // namespace
} // namespace NameNotFound

constinit const Cause Causes::nameNotFound{Reason::NameNotFound, Cause::Scope::Host, NameNotFound::judge,
    NameNotFound::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
