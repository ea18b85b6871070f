// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"
#include "model/targets/target.h"

#include <QList>
#include <QStringList>

class QCommandLineParser;

namespace PortCheck {

/// --target and --targets.
void addTargetOptions(QCommandLineParser& parser);

/// All hosts that they name, each once, for \a roles of the port table. Reads the files.
[[nodiscard]] Result<QList<Target>> readTargets(const QCommandLineParser& parser, const QStringList& roles);

} // namespace PortCheck
