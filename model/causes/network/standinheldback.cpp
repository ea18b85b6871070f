// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

// The run asked what was lost once more, and hears from the stand-in whether its limits acted meanwhile.
namespace StandInHeldBack {
namespace {

enum { Title, Explained, NothingProven, CheckAgain };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "a stand-in on %1 held questions back", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "The stand-in says itself that its limits held questions back during this run, because too much was asked at "
        "once, by this computer or by others.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "So silence there proves no block: a firewall and a stand-in that holds back look alike.",
        "behind a sentence on a stand-in")},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Check again when fewer computers ask this stand-in, or with fewer checks at once.", "")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!isTrueIn(seen.record.seen.evidence, "heldBackByStandIn"_L1) || isProven(seen.record))
        return std::nullopt;
    return Ruling{Outcome::Inconclusive, Owner::Person, say(texts[Title], seen),
        {say(texts[Explained], seen), say(texts[NothingProven], seen)},
        {{Owner::Person, say(texts[CheckAgain], seen)}}};
}

} // namespace
} // namespace StandInHeldBack

constinit const Cause Causes::standInHeldBack{
    Reason::StandInHeldBack, Cause::Scope::Run, StandInHeldBack::judge, StandInHeldBack::texts};

} // namespace PortCheck
