// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/support/result.h"

#include <QByteArrayView>

namespace PortCheck {

/// What a file held.
struct TableFile {
    PortTable table;
    QString remark; ///< on what was left out, with the file's name; empty if nothing was; translated
};

// The three readers take a file's bytes. Each error is one sentence: what is wrong, in which line or row, and what
// would be right. At most 1 MiB, 1000 rows and 200 single ports per row are accepted. A port may appear again in
// another row, for another purpose. Long texts are cut as by evidenceText().

/// Reads the program's own format, UTF-8:
///
///     { "format": "gp-portcheck-table", "version": 1,
///       "title": "Group Policy Ports",
///       "origin": "where the table comes from, for people",                       (may be left out)
///       "generalRequirements": ["a condition that belongs to no single row", …],   (may be left out)
///       "rows": [ {
///         "ports": [135],                                   (may be empty where there is a dynamicRange)
///         "dynamicRange": { "from": 1024, "to": 65535 },    (may be left out)
///         "protocols": ["TCP", "UDP"],
///         "source": "Netwrix Auditor Server",               (who connects)
///         "target": "Domain controllers",                   (the role of the targets; never empty)
///         "purpose": "what the ports are for",
///         "requirement": "135 and dynamic range: 1024-65535" (may be left out: made from the ports) }, … ] }
///
/// Unknown member names are errors, so that a typo is reported, not ignored.
[[nodiscard]] Result<PortTable> readJsonTable(QByteArrayView json);

/// Reads a page in Markdown: every table in it that has a Port column, and which then must have Protocol, Source,
/// Target and Purpose too, in any order. The title comes from the front matter or the first heading; the list items
/// before the first such table are the general requirements. Other tables and code blocks are skipped. See parsePorts()
/// for what the Port column may contain.
[[nodiscard]] Result<PortTable> readMarkdownTable(QByteArrayView markdown);

/// Reads CSV (RFC 4180; semicolons or tabs are accepted too if the first line has no comma). The first line names the
/// columns as in Markdown. The title is empty.
[[nodiscard]] Result<PortTable> readCsvTable(QByteArrayView csv);

/// Reads the table in the file at \a path; the file name's ending decides the format (.json, .md, .csv). A table
/// without a title gets the file's name, one without an origin gets the path. A row that says the same as an earlier
/// one is left out; the others keep their numbers. Errors name the file.
[[nodiscard]] Result<TableFile> readTableFile(const QString& path);

/// The table that is built into the program: Group Policy Ports.
[[nodiscard]] PortTable groupPolicyTable();

} // namespace PortCheck
