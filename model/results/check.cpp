// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/check.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

QString Check::portText() const
{
    return range ? range->text() : QString::number(port);
}

QString Check::targetText() const
{
    return address.isEmpty() || address == target ? target : QStringLiteral("%1 (%2)").arg(target, address);
}

QString portText(const Check& check)
{
    return check.portText() + u'/' + token(check.protocol);
}

Outcome outcomeOf(const CheckRecord& record)
{
    return record.phase == Phase::Done ? record.verdict.outcome : Outcome::NotRun;
}

} // namespace PortCheck
