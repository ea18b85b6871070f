// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/headlessrun.h"
#include "app/standinoptions.h"
#include "model/catalogue/porttable.h"

#include <QObject>

namespace PortCheck {

/// A stand-in without a window: prints where it listens and what it skipped, then every event as a line, until its time
/// is over or it is interrupted. Everything that is passed in must outlive it.
class StandInRun final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandInRun)

public:
    StandInRun(StandInRequest request, PortTable table, StandInServer& server, Streams streams);

    /// Emits done() once, later.
    void start();
    void interrupt();

Q_SIGNALS:
    /// Passed if its time was over, Interrupted, Failed if it could not listen anywhere, BadRequest.
    void done(PortCheck::ExitStatus status);

private:
    void introduce();
    void end(ExitStatus status);

    StandInRequest m_request;
    PortTable m_table;
    StandInServer& m_server;
    Streams m_streams;
    bool m_ended = false;
};

} // namespace PortCheck
