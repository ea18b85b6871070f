// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/checkmembers.h"

#include <cmath>
#include <limits>

namespace PortCheck {

using namespace Qt::StringLiterals;

QLatin1String memberName(CheckMember member)
{
    static constexpr std::array<QLatin1String, checkMembers> names{"address"_L1, "alsoNamed"_L1, "attempts"_L1,
        "cause"_L1, "errorText"_L1, "evidence"_L1, "explanation"_L1, "finishedAt"_L1, "kind"_L1, "latencyMs"_L1,
        "localAddress"_L1, "localPort"_L1, "nativeError"_L1, "outcome"_L1, "owner"_L1, "port"_L1, "protocol"_L1,
        "purpose"_L1, "reason"_L1, "remedy"_L1, "requirement"_L1, "role"_L1, "row"_L1, "said"_L1, "service"_L1,
        "serviceName"_L1, "startedAt"_L1, "state"_L1, "target"_L1};
    return names[std::size_t(member)];
}

const MemberContent& CheckMembers::missing()
{
    static const MemberContent none;
    return none;
}

MembersOfObject::MembersOfObject(const QJsonObject& object)
{
    for (std::size_t i = 0; i < checkMembers; ++i) {
        const QJsonValue value = object.value(memberName(CheckMember(i)));
        MemberContent& content = m_contents[i];
        if (value.isString())
            content.text = value.toString();
        else if (value.isDouble())
            content.number = value.toDouble();
        else if (value.isArray() || value.isObject())
            content.tree = value;
        m_members.set(CheckMember(i), content);
    }
}

int CheckMembers::count(CheckMember member) const
{
    const double value = number(member).value_or(0);
    const bool isCount = value >= 0 && value <= std::numeric_limits<int>::max() && value == std::floor(value);
    return isCount ? int(value) : 0;
}

} // namespace PortCheck
