// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/sourcematrix.h"

#include <algorithm>

namespace PortCheck {

bool isReached(const SourceAnswer& answer)
{
    return answer.isJudged && answer.isAsked && answer.isReached;
}

bool isNotReached(const SourceAnswer& answer)
{
    return answer.isJudged && answer.isAsked && !answer.isReached && answer.outcome == Outcome::Fail;
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
    case SourceFindingKind::OnlyOneTells:
        return QLatin1String("only-one-tells");
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

namespace {

bool fails(const SourceAnswer& answer)
{
    return answer.isJudged && answer.isAsked && answer.outcome == Outcome::Fail;
}

bool isWell(const SourceAnswer& answer)
{
    return answer.isJudged && answer.isAsked && (answer.outcome == Outcome::Pass || answer.outcome == Outcome::Warn);
}

} // namespace

bool isOfOneComputer(const SourceMatrix& matrix)
{
    return !matrix.columns.isEmpty()
        && std::none_of(
            matrix.columns.begin(), matrix.columns.end(), [](const SourceColumn& column) { return column.isJudged; });
}

bool isJudgedAnywhere(const SourceMatrix& matrix, int column)
{
    return matrix.columns.at(column).isJudged
        || std::any_of(matrix.hosts.begin(), matrix.hosts.end(), [column](const SourceHost& host) {
               return host.worst.at(column).isAsked && host.worst.at(column).isJudged;
           });
}

bool differs(const QList<SourceAnswer>& answers)
{
    const bool isMixed =
        std::any_of(answers.begin(), answers.end(), fails) && std::any_of(answers.begin(), answers.end(), isWell);
    const bool isReachedBySome = std::any_of(answers.begin(), answers.end(), isNotReached)
        && std::any_of(answers.begin(), answers.end(), [](const SourceAnswer& each) { return isReached(each); });
    return isMixed || isReachedBySome;
}

bool failsAlike(const QList<SourceAnswer>& answers)
{
    return std::any_of(answers.begin(), answers.end(), fails) && !differs(answers);
}

bool failsFromOneAlone(const QList<SourceAnswer>& answers)
{
    const auto isTold = [](const SourceAnswer& answer) { return fails(answer) || isWell(answer) || isReached(answer); };
    return answers.size() > 1 && std::count_if(answers.begin(), answers.end(), fails) == 1
        && std::count_if(answers.begin(), answers.end(), isTold) == 1;
}

} // namespace PortCheck
