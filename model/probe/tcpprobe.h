// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/streamprobe.h"

namespace PortCheck {

/// A dialogue over plain TCP.
class TcpProbe final : public StreamProbe {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TcpProbe)

public:
    TcpProbe(const ProbeRequest& request, StreamDialogueMaker makeDialogue)
        : StreamProbe(request, std::move(makeDialogue))
    {
    }

private:
    std::unique_ptr<QTcpSocket> makeSocket() override;
    void secure(QTcpSocket& /*socket*/) override { talk(); }
};

} // namespace PortCheck
