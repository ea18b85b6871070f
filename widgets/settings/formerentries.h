// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/shared/preferences.h"

#include <QString>
#include <QVariantMap>

#include <optional>

class QSettings;

namespace PortCheck {

/// What was entered before a plan took its place, as a person typed it. Outlives the program: a plan's settings do too.
struct FormerEntries {
    QString domain;
    QVariantMap roles; ///< role to text
    Preferences preferences; ///< of which a plan replaces some, see withFormer()

    friend bool operator==(const FormerEntries&, const FormerEntries&) = default;
};

/// In place of what was kept before.
void keepFormer(QSettings& settings, const FormerEntries& former);
void forgetFormer(QSettings& settings);
/// None where no plan has replaced anything, or that was brought back.
[[nodiscard]] std::optional<FormerEntries> keptFormer(QSettings& settings);

/// \a present, with what a plan replaces as it was in \a former; all else may have been changed on purpose since.
[[nodiscard]] Preferences withFormer(Preferences present, const Preferences& former);

} // namespace PortCheck
