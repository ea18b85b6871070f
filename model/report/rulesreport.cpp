// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/reportwriter.h"
#include "model/request/requesttext.h"

namespace PortCheck {

QByteArray rulesReport(const RunSnapshot& run, const RequestOptions& options)
{
    return firewallRequestText(run, options).toUtf8();
}

} // namespace PortCheck
