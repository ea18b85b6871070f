// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <functional>

class QObject;

namespace PortCheck {

/// Signals that are emitted in order and only when the owner's state is consistent, so that a receiver may stop the
/// run, start another or delete the owner at once. Signals that such a call causes come after those that are already
/// due.
class SignalQueue {
public:
    void add(std::function<void()> signal) { m_due.push_back(std::move(signal)); }

    /// Emits all that is due. If called from within one of them it does nothing: the outer call continues. Ends if a
    /// signal led to the deletion of \a owner, and of this object with it.
    void emitAll(QObject* owner);

private:
    std::deque<std::function<void()>> m_due;
    bool m_emitting = false;
};

} // namespace PortCheck
