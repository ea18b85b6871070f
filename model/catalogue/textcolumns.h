// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/support/result.h"

#include <QList>
#include <QStringList>

#include <array>
#include <optional>

namespace PortCheck {

/// The most rows that a port table may have.
inline constexpr qsizetype mostTableRows = 1000;

/// One line of a table in a text file: its cells, and its line number in the file (1 for the first line).
struct TextRecord {
    qsizetype line = 0;
    QStringList cells;

    friend bool operator==(const TextRecord&, const TextRecord&) = default;
};

/// Turns the lines of a table in a text file into port rows. The columns Port, Protocol, Source, Target and Purpose may
/// be in any order, in upper or lower case, singular or plural; other columns are ignored.
class TextColumns final {
public:
    /// Whether \a header has a Port column, which makes it the header of a port table.
    [[nodiscard]] static bool isPortTable(const QStringList& header);

    /// Errors, with the line: a missing column, a column twice.
    [[nodiscard]] static Result<TextColumns> find(const TextRecord& header);

    /// Errors, with the line: another number of cells than in the header, no target, and the errors of parsePorts() and
    /// parseProtocols().
    [[nodiscard]] Result<PortRow> row(const TextRecord& record, qsizetype number) const;

private:
    enum Column { Port, Protocol, Source, Target, Purpose, ColumnCount };

    TextColumns() = default;

    std::array<qsizetype, ColumnCount> m_positions{};
    qsizetype m_width = 0;
};

/// An error if a table has no rows or too many; \a count is how many it has.
[[nodiscard]] std::optional<Error> checkRowCount(qsizetype count);

} // namespace PortCheck
