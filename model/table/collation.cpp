// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/collation.h"

#include <QLocale>

namespace PortCheck {

QCollator collatorForPeople()
{
    // In the locale C, which services and schedulers have, QCollator compares code points and ignores its own options.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace PortCheck
