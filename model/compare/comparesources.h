// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"
#include "model/results/sourcematrix.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace PortCheck {

/// The most results files that are put side by side.
inline constexpr qsizetype mostSources = 64;

/// What of a check is compared between computers. Text is as it stood in the file: it is shown as text only.
struct SourceCheck {
    QString host; ///< as the run was given it; what has several names is there once for each
    QString port; ///< "389", "1024-65535"
    Transport protocol = Transport::Tcp;
    QString service{}; ///< of an RPC service: its interfaces, which another port can have elsewhere; else empty
    QString certificate{}; ///< whose, by whom and from when; empty where none was shown
    SourceAnswer answer{};

    friend bool operator==(const SourceCheck&, const SourceCheck&) = default;
};

/// What of a run is compared.
struct SourceRun {
    QString file;
    QString computer;
    QDateTime startedAt; ///< UTC; invalid if unknown
    QString table; ///< the title of its port table
    QList<SourceCheck> checks{};
    QStringList addresses{}; ///< the computer's own that questions left from or, where none is known, all
    bool isMasked = false; ///< its names and addresses are made up, and may be the same as another computer's
    QString standIns{}; ///< see SourceColumn
    bool isJudged = true; ///< see SourceColumn; compareSources() sets it

    friend bool operator==(const SourceRun&, const SourceRun&) = default;
};

/// What of \a run is compared. Ports of RPC services that nobody named are left out: that is told of the mapper.
[[nodiscard]] SourceRun sourceRunOf(const RunSnapshot& run, const QString& file);

/// The runs of several computers side by side. A host is the same if its name is, or where one run names it by an
/// address that one name alone leads to, and no run has it lead elsewhere; its check, if port and protocol
/// are, or the RPC service. Where two runs ask one address under different names, each name is a host, and what either
/// run was told stands in both. Two runs are of one computer if its name is the same, no mask, and it has kept an
/// address, or none is known: a host is judged by the last one that asked it, and by none at all where there is no
/// other computer, since what differs then has changed, and says nothing of a place. Pure; costs n log n.
[[nodiscard]] SourceMatrix compareSources(const QList<SourceRun>& runs);

/// Results files, read one after the other; see readRun().
struct ReadSources {
    SourceMatrix matrix{};
    QStringList errors{}; ///< a sentence for each file that could not be read, which names it
};
[[nodiscard]] ReadSources readSources(const QStringList& paths);

} // namespace PortCheck
