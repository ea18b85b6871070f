// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/standin/standinserver.h"
#include "model/support/result.h"

#include <QString>

class QCommandLineParser;

namespace PortCheck {

/// What the command line requests of a stand-in, apart from the port table.
struct StandInRequest {
    StandInSettings settings; ///< all but the certificate, which needs the application object to be read
    QString certificatePath; ///< empty: the built-in one
    QString keyPath;
};

/// --stand-in and the options that go with it.
void addStandInOptions(QCommandLineParser& parser);

/// Reads the options, and the token file. \a domain may be empty.
[[nodiscard]] Result<StandInRequest> readStandIn(const QCommandLineParser& parser, const QString& domain);

/// A sentence about the first option that can't be combined with --stand-in, or that requires --stand-in if that isn't
/// given; empty if there is none.
[[nodiscard]] QString standInConflict(const QCommandLineParser& parser);

} // namespace PortCheck
