// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QList>
#include <QString>

namespace PortCheck {

/// Words for people, made from what a record holds; translated, in one place for window, console and reports.

[[nodiscard]] QString outcomeText(Outcome outcome); ///< "Pass"
[[nodiscard]] QString serviceStateText(ServiceState service); ///< "Verified"

/// Who should act: "network team"; empty for Owner::Nobody.
[[nodiscard]] QString ownerText(Owner owner);

/// The short status of a record: "Queued", "Checking…", else the outcome's word.
[[nodiscard]] QString statusText(const CheckRecord& record);

/// One line about what was found: the most telling evidence, or the state in words.
[[nodiscard]] QString foundText(const CheckRecord& record);

/// Whether a check ended before anything was sent for it: askedText() would be wrong then.
[[nodiscard]] bool isUnsent(const CheckRecord& record);

/// What was sent there, in a sentence.
[[nodiscard]] QString askedText(const Check& check, const QString& domain);

/// "0.8 ms", empty where nothing was measured.
[[nodiscard]] QString latencyText(const ProbeResult& seen);

/// One line of evidence: a name for people and its value as text.
struct EvidenceLine {
    QString label;
    QString value;

    friend bool operator==(const EvidenceLine&, const EvidenceLine&) = default;
};

/// All that was seen, the most telling lines first: the evidence, then the transport (state, attempts, local address
/// and port, the system's error).
[[nodiscard]] QList<EvidenceLine> evidenceLines(const CheckRecord& record);

} // namespace PortCheck
