// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <functional>

class QObject;

namespace PortCheck {

/// Signals that leave in order and only when their owner's books are straight, so that whoever hears one may stop the
/// run, start another or delete the owner at once. What such a call causes comes after what is due already.
class SignalQueue {
public:
    void add(std::function<void()> signal) { m_due.push_back(std::move(signal)); }

    /// Emits all that is due. Called from within one of them it does nothing: the first call goes on. Ends where a
    /// signal led to the death of \a owner, and of this object with it.
    void emitAll(QObject* owner);

private:
    std::deque<std::function<void()>> m_due;
    bool m_emitting = false;
};

} // namespace PortCheck
