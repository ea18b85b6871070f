// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/check.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

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
    // A run has one for each of its checks: no text is made of the number alone.
    constexpr std::size_t longest = std::string_view("65535/TCP").size();
    std::array<char, longest> text{};
    char* end = std::to_chars(text.data(), text.data() + text.size(), check.port).ptr;
    *end++ = '/';
    const QLatin1String protocol = token(check.protocol);
    end = std::copy(protocol.begin(), protocol.end(), end);
    return QString::fromLatin1(text.data(), end - text.data());
}

Outcome outcomeOf(const CheckRecord& record)
{
    return record.phase == Phase::Done ? record.verdict.outcome : Outcome::NotRun;
}

} // namespace PortCheck
