// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/checkmembers.h"

#include <QByteArrayView>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace PortCheck {

/// Who takes the checks of a file, and its looks, one by one; false where one of them can't be.
struct CheckTakers {
    std::function<bool(const CheckMembers& members)> check;
    std::function<bool(const CheckMembers& members)> look;
};

/// Reads a results file in one pass, without its checks and looks in memory as JSON, which takes QJsonDocument most of
/// its time: its object without them. Only what is written as this program does: no value for anything that is unusual
/// or wrong in whatever way, which is left to QJsonDocument to judge. Texts that are the same as in the check before
/// are made once.
[[nodiscard]] std::optional<QJsonObject> readQuickly(QByteArrayView json, const CheckTakers& takers);

} // namespace PortCheck
