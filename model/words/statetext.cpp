// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/statetext.h"

#include <QCoreApplication>

namespace PortCheck {

namespace {

class StateText final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::StateText)
};

} // namespace

QString stateText(State state)
{
    switch (state) {
    case State::NotRun:
        return StateText::tr("Not run", "what the network did");
    case State::Open:
        return StateText::tr("Open", "what the network did: the port is open");
    case State::Closed:
        return StateText::tr("Refused", "what the network did: the connection was refused");
    case State::Filtered:
        return StateText::tr("No answer", "what the network did");
    case State::Unreachable:
        return StateText::tr("Unreachable", "what the network did: a router said that there is no way");
    case State::Local:
        return StateText::tr("Not sent: this computer refused", "what the network did");
    case State::Unresolved:
        return StateText::tr("The name has no address", "what the network did");
    case State::Cancelled:
        return StateText::tr("Stopped", "what the network did: the person stopped the check");
    }
    Q_UNREACHABLE();
}

QString stateText(const ProbeResult& seen)
{
    return isLookupFailed(seen) ? StateText::tr("The name could not be looked up", "what the network did")
                                : stateText(seen.state);
}

bool isLookupFailed(const ProbeResult& seen)
{
    return seen.state == State::Unresolved
        && (seen.reason == Reason::ResolverFails || seen.reason == Reason::ResolverKeepsName);
}

} // namespace PortCheck
