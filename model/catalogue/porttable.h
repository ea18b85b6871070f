// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/service.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace PortCheck {

/// A range of ports, both ends included; from <= to, never 0.
struct PortRange {
    quint16 from = 1;
    quint16 to = 1;

    [[nodiscard]] bool contains(quint16 port) const { return port >= from && port <= to; }
    /// "1024-65535"; "1024" for a single port.
    [[nodiscard]] QString text() const;

    friend bool operator==(const PortRange&, const PortRange&) = default;
};

/// Adjacent ports joined into ranges, in ascending order: 49152-49154, 50000.
[[nodiscard]] QList<PortRange> portRuns(QList<quint16> ports);

/// One row of a port table: what has to be reachable on which hosts, and for what purpose.
struct PortRow {
    int number = 0; ///< 1 for the first row
    QString requirement; ///< the port column as written in the table: "389", "135 and dynamic range: 1024-65535"
    QList<quint16> ports; ///< single ports, in the table's order
    std::optional<PortRange> dynamicRange; ///< the range from which an endpoint mapper assigns ports
    QList<Transport> protocols; ///< one check each
    QString source; ///< who connects
    QString role; ///< who is connected to: the name of a target role
    QString purpose;

    friend bool operator==(const PortRow&, const PortRow&) = default;
};

/// The rows of a port table, and its requirements that belong to no single row. A value type.
struct PortTable {
    QString title;
    QString origin; ///< where the table was read from, for display: an address or a file
    QStringList generalRequirements; ///< conditions that belong to no single row, in the table's words
    QList<PortRow> rows;

    /// Each role once, in the order of the rows.
    [[nodiscard]] QStringList roles() const;

    friend bool operator==(const PortTable&, const PortTable&) = default;
};

} // namespace PortCheck
