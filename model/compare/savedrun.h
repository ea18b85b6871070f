// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/resultsjson.h"
#include "model/results/runsnapshot.h"
#include "model/support/dynamicrangegoal.h"
#include "model/support/ipversions.h"
#include "model/support/result.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace PortCheck {

/// What of a check is compared with another run's. Text is as it stood in the file: it is shown as text only.
struct SavedCheck {
    QString role;
    QString host; ///< as it was named
    QStringList otherNames; ///< that lead to its address and are asked by this check as well; no addresses
    QString address; ///< empty where the name led nowhere
    QString port; ///< "389", "1024-65535"
    Transport protocol = Transport::Tcp;
    Outcome outcome = Outcome::NotRun;
    QString reason; ///< a token, perhaps one of a newer program
    QStringList interfaces; ///< of an RPC service that an endpoint mapper named
    QString machine; ///< what the computer calls itself; empty if it did not say
    QString certificate; ///< whose, by whom and from when; empty where none was shown
    QString certificateUntil; ///< as its evidence says
    QList<PortRange> blocked; ///< of a range: its blocked parts, ascending and apart; empty where none is, or unknown
    bool isOfOtherName = false; ///< a copy of another check, for one of its otherNames; only while runs are compared
    bool isPlaceholder = false; ///< stands for the ports of RPC services, which nobody named

    friend bool operator==(const SavedCheck&, const SavedCheck&) = default;
};

/// What of a run is compared.
struct SavedRun {
    QString file; ///< where it was read; empty for a run of now
    QDateTime startedAt; ///< UTC; invalid if unknown
    QString sourceHost;
    QList<SavedCheck> checks;
    IpVersions ipVersions = IpVersions::Both; ///< as in RunSnapshot
    DynamicRangeGoal dynamicRange = DynamicRangeGoal::Usual; ///< the same

    friend bool operator==(const SavedRun&, const SavedRun&) = default;
};

/// Whether a host is named by an IP address, and not by a name.
[[nodiscard]] bool isAddress(const QString& host);

/// What is compared of a results file; see readRun().
[[nodiscard]] Result<SavedRun> readResults(QByteArrayView json);
/// The same from the file at \a path; never reads more than largestResultsFile plus one byte. Errors name the file.
[[nodiscard]] Result<SavedRun> readResultsFile(const QString& path);

/// The same of a run that is still at hand.
[[nodiscard]] SavedRun savedRunOf(const RunSnapshot& run);

} // namespace PortCheck
