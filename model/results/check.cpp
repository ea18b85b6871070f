// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/check.h"

#include <QStringBuilder>

#include <array>
#include <charconv>
#include <limits>

namespace PortCheck {

using namespace Qt::StringLiterals;

QString Check::portText() const
{
    return range ? range->text() : QString::number(port);
}

QString hostText(const QString& name, const QString& address)
{
    return address.isEmpty() || address == name ? name : QString(name % " ("_L1 % address % u')');
}

QStringList Check::otherNames() const
{
    QStringList others = names;
    others.removeOne(target);
    return others;
}

QString Check::namesText() const
{
    return names.isEmpty() ? target : (QStringList{target} + otherNames()).join(", "_L1);
}

QString portText(const Check& check)
{
    if (check.range)
        return check.range->text() % u'/' % token(check.protocol);
    std::array<char, std::numeric_limits<quint16>::digits10 + 1> digits{}; // to make no text of the number alone
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), check.port).ptr;
    return QLatin1String(digits.data(), end) % u'/' % token(check.protocol);
}

Outcome outcomeOf(const CheckRecord& record)
{
    return record.phase == Phase::Done ? record.verdict.outcome : Outcome::NotRun;
}

} // namespace PortCheck
