// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/clockdifference.h"

#include <array>

namespace PortCheck {

using namespace Qt::StringLiterals;

Evidence withClockDifference(Evidence evidence, const QDateTime& received)
{
    constexpr double msInSecond = 1000;
    static constexpr std::array keys{"serverTime"_L1, "currentTime"_L1};
    for (const QLatin1String key : keys) {
        const QDateTime theirs = QDateTime::fromString(evidence[key].toString(), Qt::ISODateWithMs);
        if (!theirs.isValid())
            continue;
        evidence["clockDifferenceS"_L1] = double(received.msecsTo(theirs)) / msInSecond;
        break;
    }
    return evidence;
}

} // namespace PortCheck
