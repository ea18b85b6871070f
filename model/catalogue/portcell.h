// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/support/result.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace PortCheck {

/// The most single ports that one row may name.
inline constexpr qsizetype mostPortsInRow = 200;

/// What the port column of one row says.
struct PortCell {
    QString requirement; ///< the cell's text, with spaces and dashes normalised
    QList<quint16> ports;
    std::optional<PortRange> dynamicRange;

    friend bool operator==(const PortCell&, const PortCell&) = default;
};

/// Reads "389", "139, 445", "5985-5986" or "135 and dynamic range: 1024-65535". Ports are separated by commas,
/// semicolons, slashes, "and", "+", "&" or line ends. A range that is called dynamic becomes dynamicRange; any other
/// range is expanded to its single ports. Errors: no port, not a number, 0 or above 65535, reversed range, too many
/// ports, a port twice.
[[nodiscard]] Result<PortCell> parsePorts(QStringView text);

/// Reads "TCP", "UDP", "TCP/UDP", "TCP, UDP". Errors: no protocol, an unknown one, the same one twice.
[[nodiscard]] Result<QList<Transport>> parseProtocols(QStringView text);

/// Adds a port to those of a row, or returns why it can't: out of range, a duplicate, too many ports.
[[nodiscard]] std::optional<Error> addPort(QList<quint16>& ports, qint64 port);

/// Makes a range of two ends, or returns why it can't: an end out of range, or reversed.
[[nodiscard]] Result<PortRange> makeRange(qint64 from, qint64 to);

/// The requirement text for a row that doesn't bring its own: "135 and dynamic range: 1024-65535".
[[nodiscard]] QString requirementText(const QList<quint16>& ports, const std::optional<PortRange>& dynamicRange);

} // namespace PortCheck
