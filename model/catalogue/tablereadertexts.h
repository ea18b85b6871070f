// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace PortCheck {

/// The error sentences of everything that reads port tables, in one translation context.
struct TableReaderTexts {
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

} // namespace PortCheck
