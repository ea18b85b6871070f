// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/shortage.h"

#include "model/system/descriptorlimit.h"

#include <QCoreApplication>

namespace PortCheck {

namespace {

struct Shortage {
    Q_DECLARE_TR_FUNCTIONS(Shortage)
};

/// For one check after the other, name lookups in threads beside them, and what Qt itself opens.
constexpr int leastDescriptors = 14;

} // namespace

QString shortageText()
{
    raiseDescriptorLimit(leastDescriptors);
    const int free = freeDescriptors();
    if (free >= leastDescriptors)
        return {};
    return Shortage::tr("This computer lets the program open only %1 more files and connections at once, and %2 are "
                        "needed: raise the limit (ulimit -n).",
        "%1 and %2 numbers")
        .arg(QString::number(free), QString::number(leastDescriptors));
}

} // namespace PortCheck
