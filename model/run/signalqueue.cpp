// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/signalqueue.h"

#include <QObject>
#include <QPointer>

namespace PortCheck {

void SignalQueue::emitAll(QObject* owner)
{
    if (m_emitting)
        return;
    m_emitting = true;
    const QPointer<QObject> alive(owner);
    while (!m_due.empty()) {
        const std::function<void()> signal = std::move(m_due.front());
        m_due.pop_front();
        signal();
        if (!alive)
            return;
    }
    m_emitting = false;
}

} // namespace PortCheck
