// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/localportsparser.h"

#include <QRegularExpression>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastPort = 65535;

std::optional<PortRange> rangeBetween(int from, int to)
{
    if (from < 1 || from > to || to > lastPort)
        return std::nullopt;
    return PortRange{quint16(from), quint16(to)};
}

/// Every match of \a pattern, which has two groups of digits, that makes a range.
QList<PortRange> rangesIn(const QString& text, const QRegularExpression& pattern)
{
    QList<PortRange> ranges;
    for (const QRegularExpressionMatch& match : pattern.globalMatch(text)) {
        const int from = match.capturedView(1).toInt();
        const int to = match.hasCaptured(2) ? match.capturedView(2).toInt() : from;
        if (const std::optional<PortRange> range = rangeBetween(from, to))
            ranges.append(*range);
    }
    std::sort(ranges.begin(), ranges.end(), [](PortRange left, PortRange right) { return left.from < right.from; });
    return ranges;
}

} // namespace

std::optional<PortRange> linuxDynamicPorts(const QString& text)
{
    static const QRegularExpression ends(u"^\\s*(\\d{1,5})\\s+(\\d{1,5})\\s*$"_s);
    const QList<PortRange> ranges = rangesIn(text, ends);
    return ranges.isEmpty() ? std::nullopt : std::optional(ranges.first());
}

QList<PortRange> linuxReservedPorts(const QString& text)
{
    static const QRegularExpression item(u"(?<![\\d-])(\\d{1,5})(?:-(\\d{1,5}))?(?![\\d-])"_s);
    return rangesIn(text, item);
}

std::optional<PortRange> netshDynamicPorts(const QString& text)
{
    static const QRegularExpression number(u":\\s*(\\d{1,5})\\s*$"_s, QRegularExpression::MultilineOption);
    QList<int> numbers;
    for (const QRegularExpressionMatch& match : number.globalMatch(text))
        numbers.append(match.capturedView(1).toInt());
    if (numbers.size() != 2)
        return std::nullopt;
    return rangeBetween(numbers.first(), numbers.first() + numbers.last() - 1);
}

QList<PortRange> netshExcludedPorts(const QString& text)
{
    static const QRegularExpression line(
        u"^[ \\t]*(\\d{1,5})[ \\t]+(\\d{1,5})[ \\t]*\\*?[ \\t]*\\r?$"_s, QRegularExpression::MultilineOption);
    return rangesIn(text, line);
}

} // namespace PortCheck
