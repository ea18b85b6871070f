// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/export/reportformat.h"

#include <QBuffer>

namespace PortCheck {

/// What writeReport() writes; empty if it says that not all was taken.
inline QByteArray reportBytes(const RunSnapshot& run, ReportFormat format, const RequestOptions& rules = {})
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    return writeReport(device, run, format, rules) ? device.data() : QByteArray();
}

} // namespace PortCheck
