// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/addresstranslation.h"

namespace PortCheck {

/// "sent from 10.1.2.3:51022, seen as 192.0.2.9:3311"; translated.
[[nodiscard]] QString addressTranslationText(const AddressTranslation& translation);

/// The hosts as text: "10.0.0.10, 10.0.0.11"; only the first of many, and how many more there are. Translated.
[[nodiscard]] QString standInNames(const StandIns& standIns);

/// The notice that every page made from such a run must have: "Checked against a stand-in; Active Directory itself was
/// not tested." Empty without a stand-in. Translated.
[[nodiscard]] QString standInNotice(const StandIns& standIns);

/// What else the stand-ins show, a sentence each: addresses that are translated, stand-ins that changed. Translated.
[[nodiscard]] QStringList standInNotes(const StandIns& standIns);

} // namespace PortCheck
