// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace PortCheck {

/// The sentences of all that reads port tables; for translators they are one context.
struct TableReaderTexts {
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

} // namespace PortCheck
