// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/words/checktext.h"

namespace PortCheck {

/// One section about a check: a sentence, lines of evidence, or both.
struct DetailsSection {
    QString title;
    QString text;
    QList<EvidenceLine> lines;

    friend bool operator==(const DetailsSection&, const DetailsSection&) = default;
};

/// "389 TCP on dc1.lab.example (10.0.0.2)"
[[nodiscard]] QString detailsTitle(const Check& check);

/// Where it is told what to do, and who should.
enum class AdvicePlace {
    Last, ///< behind what the result means
    First, ///< where there is room for a few lines only
    Elsewhere, ///< not here
};

/// What the result means and what to do; sections without content are left out.
[[nodiscard]] QList<DetailsSection> meaningSections(const CheckRecord& record, AdvicePlace advice = AdvicePlace::Last);

/// What happened, step by step; of a check that is not done, or of a range, what is asked.
[[nodiscard]] QList<DetailsSection> happenedSections(const CheckRecord& record, const QString& domain);

/// All that came back, as far as it can be told.
[[nodiscard]] QList<EvidenceLine> cameBackLines(const CheckRecord& record);

/// What both sides said, as far as it was kept, in bytes.
[[nodiscard]] QList<EvidenceLine> saidLines(const CheckRecord& record);

/// All of it as plain text, for the clipboard.
[[nodiscard]] QString detailsText(const CheckRecord& record, const QString& domain);

} // namespace PortCheck
