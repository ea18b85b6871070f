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

/// What the result means and what to do; sections without content are left out.
[[nodiscard]] QList<DetailsSection> meaningSections(const CheckRecord& record);

/// What was asked, where, what for, and all that came back.
[[nodiscard]] QList<DetailsSection> observationSections(const CheckRecord& record, const QString& domain);

/// All of it as plain text, for the clipboard.
[[nodiscard]] QString detailsText(const CheckRecord& record, const QString& domain);

} // namespace PortCheck
