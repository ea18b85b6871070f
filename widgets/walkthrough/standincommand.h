// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/shelltext.h"

#include <QString>
#include <QStringList>

namespace PortCheck {

/// The command that starts a stand-in on another computer. All text from people or the network is quoted in it, so that
/// a shell reads it literally.
struct StandInCommand {
    QStringList allow; ///< addresses of this computer
    QString domain; ///< may be empty
    QString tableFile; ///< the file name of the port table, without its folder; empty for the built-in table

    [[nodiscard]] QString text(Shell shell) const;
};

} // namespace PortCheck
