// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QLatin1String>
#include <QList>

namespace PortCheck {

/// What a service said of itself: fixed names, values as JSON knows them. Text from the network is kept as text.
using Evidence = QJsonObject;

/// The longest text that is kept of one value from the network, in characters; longer ones are cut and end in "…".
inline constexpr qsizetype longestEvidenceText = 1024;

/// The longest list that is kept in one value (endpoints of a mapper, names of a certificate).
inline constexpr qsizetype longestEvidenceList = 4096;

/// Text from the network made fit to keep: decoded as UTF-8, control characters replaced, length bounded.
[[nodiscard]] QString evidenceText(QByteArrayView bytes);

/// The same for text that is decoded already.
[[nodiscard]] QString evidenceText(QString text);

} // namespace PortCheck
