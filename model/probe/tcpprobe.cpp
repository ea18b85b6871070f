// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/tcpprobe.h"

namespace PortCheck {

std::unique_ptr<QTcpSocket> TcpProbe::makeSocket()
{
    return std::make_unique<QTcpSocket>();
}

} // namespace PortCheck
