// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/service.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace PortCheck {

/// A run of ports, both ends included; from <= to, never 0.
struct PortRange {
    quint16 from = 1;
    quint16 to = 1;

    [[nodiscard]] bool contains(quint16 port) const { return port >= from && port <= to; }
    /// "1024-65535"; "1024" where it is one port.
    [[nodiscard]] QString text() const;

    friend bool operator==(const PortRange&, const PortRange&) = default;
};

/// 49152-49154, 50000: runs of neighbours, in ascending order.
[[nodiscard]] QList<PortRange> portRuns(QList<quint16> ports);

/// One line of a port table: what has to be reachable where, and what for.
struct PortRow {
    int number = 0; ///< 1 for the first row
    QString requirement; ///< the port column as the table words it: "389", "135 and dynamic range: 1024-65535"
    QList<quint16> ports; ///< single ports, in the table's order
    std::optional<PortRange> dynamicRange; ///< the range that an endpoint mapper hands ports out of
    QList<Transport> protocols; ///< one check each
    QString source; ///< who connects
    QString role; ///< who is connected to: the name of the targets' role
    QString purpose;

    friend bool operator==(const PortRow&, const PortRow&) = default;
};

/// The rows of a port table and what it asks for beside them. A value; freely copied.
struct PortTable {
    QString title;
    QString origin; ///< where the table was read from, for people: an address or a file
    QStringList generalRequirements; ///< conditions that belong to no single row, in the table's words
    QList<PortRow> rows;

    /// Each role once, in the order of the rows.
    [[nodiscard]] QStringList roles() const;

    friend bool operator==(const PortTable&, const PortTable&) = default;
};

} // namespace PortCheck
