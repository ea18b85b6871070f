// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

/// Pieces of the reader of results files. Whatever they return is bounded: a file can come from anywhere.
namespace PortCheck {

/// The largest results file that is read, in bytes: 256 MiB. A run over 10,000 hosts takes 100 MB.
inline constexpr qsizetype largestResultsFile = qsizetype(256) * 1024 * 1024;

/// The context of what the reader says.
struct ResultsFile {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::ResultsFile)
};

/// A results file of version 1 as JSON, with its list of checks. Errors are one sentence: not JSON, cut, another
/// program's, a newer version's, too large.
[[nodiscard]] Result<QJsonObject> parseResults(QByteArrayView json);
/// Whether \a report is of the kind and the version that is read here: the same without its checks.
[[nodiscard]] bool isOfResults(const QJsonObject& report);

/// A text as it may be shown: one line, no control characters, see evidenceText().
[[nodiscard]] QString lineOf(const QJsonValue& value);
[[nodiscard]] QString lineOf(const QString& text);
/// The same of sentences, which may have several lines, up to 64 of them with 16,384 characters each.
[[nodiscard]] QString linesOf(const QJsonValue& value);
[[nodiscard]] QString linesOf(const QString& text);
/// A list of texts as lineOf(), with at most longestEvidenceList of them.
[[nodiscard]] QStringList textsOf(const QJsonValue& value);
/// Evidence with each text as lineOf(), lists no longer than longestEvidenceList, and nothing deeper than eight levels.
[[nodiscard]] QJsonObject evidenceOf(const QJsonObject& object);

} // namespace PortCheck
