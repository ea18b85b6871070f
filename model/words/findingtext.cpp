// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/findingtext.h"

#include "model/words/statementtext.h"

namespace PortCheck {

QString causeText(const Finding& finding)
{
    return text(finding.title);
}

QString explanationOf(const Finding& finding)
{
    return text(finding.explanation);
}

QString remedyOf(const Finding& finding)
{
    return text(finding.advice);
}

} // namespace PortCheck
