// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/range/rangestatements.h"
#include "model/causes/thiscomputer/checkitsnetwork.h"

#include <QCoreApplication>

namespace PortCheck {

namespace RangeLocalError {
namespace {

enum { Title, CheckItsNetwork };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "this computer could not send to %1 (%2)", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    checkItsNetwork,
};

/// Behind the causes of silent ports and of a scan that broke off.
std::optional<Ruling> judge(const Observation& seen)
{
    const RangeResult& found = RangeStatements::rangeOf(seen);
    if (found.local() == 0 || found.open() + found.refused() > 0)
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen),
        QList{RangeStatements::notLetOut(seen)} + RangeStatements::howItListened(seen),
        {{Owner::ThisComputer, say(texts[CheckItsNetwork], seen)}}};
}

} // namespace
} // namespace RangeLocalError

constinit const Cause Causes::rangeLocalError{
    Reason::LocalError, Cause::Scope::Port, RangeLocalError::judge, RangeLocalError::texts};

} // namespace PortCheck
