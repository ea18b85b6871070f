// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"
#include "model/support/vocabulary.h"

#include <QList>
#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace PortCheck {

/// --explain.
void addExplainOption(QCommandLineParser& parser);

/// The reasons that are to be explained, in the order given and each as often; none where they are to be listed. An
/// error for a word that is no reason's token, which names those that are like it, and for options that do something
/// else.
[[nodiscard]] Result<QList<Reason>> readExplain(const QCommandLineParser& parser);

/// The tokens that \a word can be a slip of: those that contain it or begin alike, then those that differ in few
/// letters, the nearest first and three at most; none if none is near.
[[nodiscard]] QStringList tokensLike(const QString& word);

/// What the handbook says of \a reasons in \a language, for a terminal: each below its token, in lines of at most 78
/// letters. Without any: the tokens of all, one a line.
[[nodiscard]] QString explanationText(const QList<Reason>& reasons, const QString& language);

} // namespace PortCheck
