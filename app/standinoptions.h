// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/standin/standinserver.h"
#include "model/support/result.h"

#include <QString>

class QCommandLineParser;

namespace PortCheck {

/// What the command line asks of a stand-in, beside the port table.
struct StandInRequest {
    StandInSettings settings; ///< all but the certificate, which needs the application object to be read
    QString certificatePath; ///< empty: the one that is built in
    QString keyPath;
};

/// --stand-in and the options that go with it.
void addStandInOptions(QCommandLineParser& parser);

/// Reads them, the token's file too. \a domain may be empty.
[[nodiscard]] Result<StandInRequest> readStandIn(const QCommandLineParser& parser, const QString& domain);

/// The first option that is given and doesn't go with --stand-in, or goes with it alone where that isn't given, as a
/// sentence; empty where there is none.
[[nodiscard]] QString standInConflict(const QCommandLineParser& parser);

} // namespace PortCheck
