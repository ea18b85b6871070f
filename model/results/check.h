// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/results/proberesult.h"
#include "model/results/verdict.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <compare>
#include <optional>

namespace PortCheck {

/// The position of a check in its plan: by target, its address, the table's row, protocol and port. Runs are sorted by
/// it.
struct PlanPosition {
    int target = 0;
    int address = 0;
    int row = 0;
    int protocol = 0;
    int port = 0;

    friend auto operator<=>(const PlanPosition&, const PlanPosition&) = default;
};

/// "dc1.lab.example (10.0.0.2)"; the address alone where the name is one.
[[nodiscard]] QString hostText(const QString& name, const QString& address);

/// One question of a run: does this service answer on this port of this address?
struct Check {
    PlanPosition position;
    QString requirement; ///< as the table words it
    Transport protocol = Transport::Tcp;
    QString purpose;
    QString source; ///< who connects, in the table's words
    QString role;
    QString target; ///< as the person named it, normalised
    QString address; ///< empty until the name is resolved
    QStringList names; ///< all names and addresses by which the person named the host at this address, where there are
                       ///< several: the one that it is shown under first, and the target among them
    quint16 port = 0; ///< 0 where a range is set
    std::optional<PortRange>
        range; ///< set for a check of a whole range, and as long as the mapper has not named the ports
    Service service = Service::Unknown;

    /// "389", or "1024-65535" for a range.
    [[nodiscard]] QString portText() const;
    /// "dc1.lab.example (10.0.0.2)"; the address alone where the target was named by it.
    [[nodiscard]] QString targetText() const { return hostText(target, address); }
    /// The one name that its host goes by, whatever else the person named it.
    [[nodiscard]] const QString& hostName() const { return names.isEmpty() ? target : names.constFirst(); }
    /// The target with the other names of its host: "dc1.lab.example, 10.0.0.2".
    [[nodiscard]] QString namesText() const;
    /// The names of its host besides the target.
    [[nodiscard]] QStringList otherNames() const;
    /// True for the row that stands for the ports that an endpoint mapper has yet to name.
    [[nodiscard]] bool isPlaceholder() const { return range && service != Service::TcpRange; }
    /// True for the check of a whole range of ports, whatever services use them.
    [[nodiscard]] bool isRangeScan() const { return range && service == Service::TcpRange; }

    friend bool operator==(const Check&, const Check&) = default;
};

/// "389/UDP"
[[nodiscard]] QString portText(const Check& check);

enum class Phase { Queued, Running, Done };

/// A check and its result. Its id is unique within its runner and never used again.
struct CheckRecord {
    int id = 0;
    Check check;
    Phase phase = Phase::Queued;
    QDateTime startedAt; ///< UTC, of its (last) probe; null where none was sent
    QDateTime finishedAt; ///< the same
    ProbeResult seen;
    Verdict verdict;

    friend bool operator==(const CheckRecord&, const CheckRecord&) = default;
};

/// The outcome of a check's verdict; NotRun as long as it is queued or running.
[[nodiscard]] Outcome outcomeOf(const CheckRecord& record);

} // namespace PortCheck
