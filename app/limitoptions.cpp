// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/limitoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct LimitOptions {
    Q_DECLARE_TR_FUNCTIONS(LimitOptions)
};

constexpr QLatin1String endpoints("endpoints");

/// A whole number within its limits, or what is wrong with it.
Result<int> readNumber(const QCommandLineParser& parser, const QString& option, Bounds bounds)
{
    bool isNumber = false;
    const QString text = parser.value(option);
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < bounds.least || value > bounds.most) {
        return Error{
            LimitOptions::tr("--%1 %2: a whole number from %3 to %4 is expected.", "%1 option, %2 what was given")
                .arg(option, text, QString::number(bounds.least), QString::number(bounds.most))};
    }
    return value;
}

} // namespace

void addLimitOptions(QCommandLineParser& parser)
{
    const QString number = LimitOptions::tr("N", "value name in --help: a number");
    parser.addOption({u"timeout"_s, LimitOptions::tr("Time limit of an attempt in milliseconds (default 3000)."),
        LimitOptions::tr("MS", "value name in --help: milliseconds")});
    parser.addOption({u"retries"_s,
        LimitOptions::tr("Further attempts before silence is believed (default 1 for TCP, 2 for UDP)."), number});
    parser.addOption({u"parallel"_s, LimitOptions::tr("Checks at once (default 128)."), number});
    parser.addOption({u"range-check"_s,
        LimitOptions::tr(
            "How the dynamic range is checked: \"endpoints\" (default) asks the ports that the endpoint mapper "
            "names; \"map\" also finds what is blocked, with at most some 2,000 connections to a host, and more where "
            "answers get lost; \"sweep\" asks every port."),
        LimitOptions::tr("WAY", "value name in --help"), endpoints});
    parser.addOption({u"rate"_s,
        LimitOptions::tr(
            "Connections a second that --range-check map or sweep begins at most (default: as fast as answers "
            "allow)."),
        number});
}

Result<RunLimits> readLimits(const QCommandLineParser& parser)
{
    RunLimits limits;
    if (parser.isSet(u"timeout"_s)) {
        const Result<int> timeout = readNumber(parser, u"timeout"_s, timeoutBounds);
        if (!timeout)
            return Error{timeout.error()};
        limits.probe.timeout = std::chrono::milliseconds(*timeout);
    }
    if (parser.isSet(u"retries"_s)) {
        const Result<int> retries = readNumber(parser, u"retries"_s, retryBounds);
        if (!retries)
            return Error{retries.error()};
        limits.probe.tcpRetries = *retries;
        limits.probe.udpRetries = *retries;
    }
    if (parser.isSet(u"parallel"_s)) {
        const Result<int> parallel = readNumber(parser, u"parallel"_s, parallelBounds);
        if (!parallel)
            return Error{parallel.error()};
        limits.parallel = *parallel;
        limits.parallelPerHost = std::min(limits.parallelPerHost, *parallel);
    }
    if (parser.isSet(u"rate"_s)) {
        const Result<int> rate = readNumber(parser, u"rate"_s, rangeRateBounds);
        if (!rate)
            return Error{rate.error()};
        limits.rangeRate = *rate;
    }
    return limits;
}

Result<std::optional<RangeMode>> readRangeCheck(const QCommandLineParser& parser)
{
    const QString way = parser.value(u"range-check"_s);
    if (way == endpoints)
        return std::optional<RangeMode>();
    if (way == "map"_L1)
        return std::optional<RangeMode>(RangeMode::Map);
    if (way == "sweep"_L1)
        return std::optional<RangeMode>(RangeMode::EveryPort);
    return Error{LimitOptions::tr(
        "--range-check %1: there are the ways \"endpoints\", \"map\" and \"sweep\".", "%1 what was given")
                     .arg(way)};
}

} // namespace PortCheck
