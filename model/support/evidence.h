// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QLatin1String>
#include <QList>

namespace PortCheck {

/// What a service said about itself: fixed names, JSON values. Text from the network is kept as text.
using Evidence = QJsonObject;

/// The longest text that is kept of one value from the network, in characters; a longer one is cut and ends in "…".
inline constexpr qsizetype longestEvidenceText = 1024;

/// The longest list that is kept in one value (endpoints of a mapper, names of a certificate).
inline constexpr qsizetype longestEvidenceList = 4096;

/// Text from the network made safe to keep: decoded as UTF-8, control characters replaced, length bounded.
[[nodiscard]] QString evidenceText(QByteArrayView bytes);

/// The same for text that is already decoded.
[[nodiscard]] QString evidenceText(QString text);

/// The same, cut where it is longer than \a longest characters.
[[nodiscard]] QString safeText(QString text, qsizetype longest);

/// Puts all of \a more into \a evidence, in place of what has the same name there.
void addTo(Evidence& evidence, const Evidence& more);

/// The text that is kept under \a name; empty if there is none, which costs next to nothing.
[[nodiscard]] QString textIn(const Evidence& evidence, QLatin1String name);

/// The number that is kept under \a name, at the same price; 0 if there is none.
[[nodiscard]] double numberIn(const Evidence& evidence, QLatin1String name);

/// Whether true is kept under \a name, at the same price.
[[nodiscard]] bool isTrueIn(const Evidence& evidence, QLatin1String name);

} // namespace PortCheck
