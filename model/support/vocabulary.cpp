// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/vocabulary.h"

#include <algorithm>

namespace PortCheck {

QLatin1String token(State state)
{
    switch (state) {
    case State::NotRun:
        return QLatin1String("not-run");
    case State::Open:
        return QLatin1String("open");
    case State::Closed:
        return QLatin1String("closed");
    case State::Filtered:
        return QLatin1String("filtered");
    case State::Unreachable:
        return QLatin1String("unreachable");
    case State::Local:
        return QLatin1String("local");
    case State::Unresolved:
        return QLatin1String("unresolved");
    case State::Cancelled:
        return QLatin1String("cancelled");
    }
    Q_UNREACHABLE();
}

QLatin1String token(ServiceState service)
{
    switch (service) {
    case ServiceState::NotAsked:
        return QLatin1String("not-asked");
    case ServiceState::Verified:
        return QLatin1String("verified");
    case ServiceState::Mismatch:
        return QLatin1String("mismatch");
    case ServiceState::Silent:
        return QLatin1String("silent");
    case ServiceState::Failed:
        return QLatin1String("failed");
    }
    Q_UNREACHABLE();
}

QLatin1String token(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotRun:
        return QLatin1String("not-run");
    case Outcome::NotApplicable:
        return QLatin1String("not-applicable");
    case Outcome::Pass:
        return QLatin1String("pass");
    case Outcome::Warn:
        return QLatin1String("warn");
    case Outcome::Inconclusive:
        return QLatin1String("inconclusive");
    case Outcome::Incomplete:
        return QLatin1String("incomplete");
    case Outcome::Fail:
        return QLatin1String("fail");
    }
    Q_UNREACHABLE();
}

QLatin1String token(Owner owner)
{
    switch (owner) {
    case Owner::Nobody:
        return QLatin1String("");
    case Owner::Person:
        return QLatin1String("person");
    case Owner::ThisComputer:
        return QLatin1String("this-computer");
    case Owner::Network:
        return QLatin1String("network");
    case Owner::TargetAdministrator:
        return QLatin1String("target");
    case Owner::DirectoryTeam:
        return QLatin1String("directory");
    case Owner::Dns:
        return QLatin1String("dns");
    }
    Q_UNREACHABLE();
}

const QList<State>& allStates()
{
    static const QList<State> all = {
        State::NotRun,
        State::Open,
        State::Closed,
        State::Filtered,
        State::Unreachable,
        State::Local,
        State::Unresolved,
        State::Cancelled,
    };
    return all;
}

const QList<ServiceState>& allServiceStates()
{
    static const QList<ServiceState> all = {
        ServiceState::NotAsked,
        ServiceState::Verified,
        ServiceState::Mismatch,
        ServiceState::Silent,
        ServiceState::Failed,
    };
    return all;
}

const QList<Outcome>& allOutcomes()
{
    static const QList<Outcome> all = {
        Outcome::NotRun,
        Outcome::NotApplicable,
        Outcome::Pass,
        Outcome::Warn,
        Outcome::Inconclusive,
        Outcome::Incomplete,
        Outcome::Fail,
    };
    return all;
}

const QList<Owner>& allOwners()
{
    static const QList<Owner> all = {
        Owner::Nobody,
        Owner::Person,
        Owner::ThisComputer,
        Owner::Network,
        Owner::TargetAdministrator,
        Owner::DirectoryTeam,
        Owner::Dns,
    };
    return all;
}

Outcome outcomeOfAll(const QList<Outcome>& outcomes)
{
    if (outcomes.isEmpty())
        return Outcome::NotRun;
    const auto [best, worst] = std::minmax_element(outcomes.cbegin(), outcomes.cend()); // declared from best to worst
    const bool onlySomeWereRun = *best == Outcome::NotRun && *worst != Outcome::NotRun;
    return onlySomeWereRun ? std::max(*worst, Outcome::Incomplete) : *worst;
}

} // namespace PortCheck
