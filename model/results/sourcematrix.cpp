// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/sourcematrix.h"

#include <algorithm>

namespace PortCheck {

bool isReached(const SourceAnswer& answer)
{
    return answer.isAsked && answer.isReached;
}

bool isNotReached(const SourceAnswer& answer)
{
    return answer.isAsked && !answer.isReached && answer.outcome == Outcome::Fail;
}

QLatin1String token(SourceFindingKind kind)
{
    switch (kind) {
    case SourceFindingKind::ReachesNothing:
        return QLatin1String("reaches-nothing");
    case SourceFindingKind::OnlyOneFails:
        return QLatin1String("only-one-fails");
    case SourceFindingKind::SomeFail:
        return QLatin1String("some-fail");
    case SourceFindingKind::OnlyOneReaches:
        return QLatin1String("only-one-reaches");
    case SourceFindingKind::NobodyReaches:
        return QLatin1String("nobody-reaches");
    case SourceFindingKind::FailsFromSome:
        return QLatin1String("fails-from-some");
    case SourceFindingKind::FailsFromAll:
        return QLatin1String("fails-from-all");
    case SourceFindingKind::OtherAddress:
        return QLatin1String("other-address");
    case SourceFindingKind::OtherCertificate:
        return QLatin1String("other-certificate");
    }
    Q_UNREACHABLE();
}

bool differs(const QList<SourceAnswer>& answers)
{
    const auto isBad = [](const SourceAnswer& answer) { return answer.isAsked && answer.outcome == Outcome::Fail; };
    const auto isGood = [](const SourceAnswer& answer) {
        return answer.isAsked && (answer.outcome == Outcome::Pass || answer.outcome == Outcome::Warn);
    };
    const bool isMixed =
        std::any_of(answers.begin(), answers.end(), isBad) && std::any_of(answers.begin(), answers.end(), isGood);
    const bool isReachedBySome = std::any_of(answers.begin(), answers.end(), isNotReached)
        && std::any_of(answers.begin(), answers.end(), [](const SourceAnswer& each) { return isReached(each); });
    return isMixed || isReachedBySome;
}

} // namespace PortCheck
