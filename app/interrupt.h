// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace PortCheck {

/// Signals that the program is asked to stop: Ctrl-C, Ctrl-Break, the system's request to end, the end of the terminal,
/// the console's window or the session. A second Ctrl-C ends the program at once. Only one object may exist at a time.
class Interrupt final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Interrupt)

public:
    explicit Interrupt(QObject* parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void requested(); ///< in this object's thread
};

} // namespace PortCheck
