// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QString>

#include <span>

namespace PortCheck {

/// What RPC interfaces are for, in the reader's language: \a uses as rpcInterfaceUse() and results files have them, one
/// or several of them, "event log; service control". What is none of these stays as it is.
[[nodiscard]] QString rpcUseText(const QString& uses);

/// The same of a list, which results files have of a port.
[[nodiscard]] QJsonArray rpcUseTexts(const QJsonArray& uses);

/// All that are translated, for the tests.
[[nodiscard]] std::span<const char* const> translatedRpcUses();

} // namespace PortCheck
