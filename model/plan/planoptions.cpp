// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/plan/planoptions.h"

#include "model/catalogue/textinput.h"
#include "model/targets/hostname.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct PlanOptions {
    Q_DECLARE_TR_FUNCTIONS(PlanOptions)
};

Error badNumber(const PlanOption& option, Bounds bounds)
{
    return Error{
        PlanOptions::tr("--%1 %2: a whole number from %3 to %4 is expected.", "%1 option, %2 what was given")
            .arg(option.name, excerpt(option.value), QString::number(bounds.least), QString::number(bounds.most))};
}

Error badRetries(const PlanOption& option)
{
    return Error{PlanOptions::tr("--%1 %2: a whole number from %3 to %4 is expected, or two with a comma in between: "
                                 "for TCP and for UDP.",
        "%1 option, %2 what was given")
                     .arg(option.name, excerpt(option.value), QString::number(retryBounds.least),
                         QString::number(retryBounds.most))};
}

std::optional<Error> setNumber(int& number, const PlanOption& option, Bounds bounds)
{
    const std::optional<int> value = numberWithin(option.value, bounds);
    if (!value)
        return badNumber(option, bounds);
    number = *value;
    return std::nullopt;
}

/// One number for both, or that of TCP and that of UDP.
std::optional<Error> setRetries(ProbeLimits& limits, const PlanOption& option)
{
    const QStringList parts = option.value.split(u',');
    const std::optional<int> tcp = numberWithin(parts.constFirst(), retryBounds);
    const std::optional<int> udp = numberWithin(parts.constLast(), retryBounds);
    if (parts.size() > 2 || !tcp || !udp)
        return badRetries(option);
    limits.tcpRetries = *tcp;
    limits.udpRetries = *udp;
    return std::nullopt;
}

QString retriesText(const ProbeLimits& limits)
{
    const QString tcp = QString::number(limits.tcpRetries);
    return limits.tcpRetries == limits.udpRetries ? tcp : tcp + u',' + QString::number(limits.udpRetries);
}

std::optional<Error> setRangeCheck(std::optional<RangeMode>& mode, const QString& way)
{
    if (way == "endpoints"_L1)
        mode.reset();
    else if (way == "map"_L1)
        mode = RangeMode::Map;
    else if (way == "sweep"_L1)
        mode = RangeMode::EveryPort;
    else
        return Error{PlanOptions::tr(
            "--range-check %1: there are the ways \"endpoints\", \"map\" and \"sweep\".", "%1 what was given")
                         .arg(excerpt(way))};
    return std::nullopt;
}

std::optional<Error> setDomain(QString& domain, const QString& value)
{
    const Result<QString> parsed = parseDomain(value);
    if (!parsed)
        return Error{PlanOptions::tr("--domain: %1", "%1 a sentence").arg(parsed.error())};
    domain = *parsed;
    return std::nullopt;
}

std::optional<Error> setIpVersions(IpVersions& versions, const QString& word)
{
    const std::optional<IpVersions> known = ipVersionsOf(word);
    if (!known)
        return Error{PlanOptions::tr(
            "--addresses %1: there are the choices \"both\", \"ipv4\" and \"ipv6\".", "%1 what was given")
                         .arg(excerpt(word))};
    versions = *known;
    return std::nullopt;
}

std::optional<Error> setDynamicRange(DynamicRangeGoal& goal, const QString& word)
{
    const std::optional<DynamicRangeGoal> known = dynamicRangeGoalOf(word);
    if (!known)
        return Error{PlanOptions::tr("--dynamic-range %1: there are the choices \"usual\", \"windows\", \"table\", "
                                     "\"named\" and \"inspection\".",
            "%1 what was given")
                         .arg(excerpt(word))};
    goal = *known;
    return std::nullopt;
}

std::optional<Error> setSwitch(bool& state, bool value, const PlanOption& option)
{
    if (!option.value.isEmpty())
        return Error{PlanOptions::tr("--%1 takes no value.", "%1 option").arg(option.name)};
    state = value;
    return std::nullopt;
}

} // namespace

std::optional<int> numberWithin(const QString& text, Bounds bounds)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < bounds.least || value > bounds.most)
        return std::nullopt;
    return value;
}

QStringList planOptionNames()
{
    return {u"domain"_s, u"table"_s, u"timeout"_s, u"retries"_s, u"parallel"_s, u"range-check"_s, u"rate"_s,
        u"no-extra-looks"_s, u"source-ports"_s, u"addresses"_s, u"dynamic-range"_s};
}

QList<PlanOption> planOptions(const RunPlan& plan)
{
    const RunLimits usual;
    const ProbeLimits& probe = plan.limits.probe;
    QList<PlanOption> options;
    const auto add = [&options](bool isUsual, const QString& name, const QString& value = {}) {
        if (!isUsual)
            options.append({name, value});
    };
    add(plan.domain.isEmpty(), u"domain"_s, plan.domain);
    add(plan.tableFile.isEmpty(), u"table"_s, plan.tableFile);
    add(probe.timeout == usual.probe.timeout, u"timeout"_s, QString::number(probe.timeout.count()));
    add(probe.tcpRetries == usual.probe.tcpRetries && probe.udpRetries == usual.probe.udpRetries, u"retries"_s,
        retriesText(probe));
    add(plan.limits.parallel == usual.parallel, u"parallel"_s, QString::number(plan.limits.parallel));
    add(!plan.rangeScan, u"range-check"_s, plan.rangeScan == RangeMode::Map ? u"map"_s : u"sweep"_s);
    add(plan.limits.rangeRate == usual.rangeRate, u"rate"_s, QString::number(plan.limits.rangeRate));
    add(plan.extraLooks, u"no-extra-looks"_s);
    add(!plan.sourcePorts, u"source-ports"_s);
    add(plan.ipVersions == IpVersions::Both, u"addresses"_s, token(plan.ipVersions));
    add(plan.dynamicRange == DynamicRangeGoal::Usual, u"dynamic-range"_s, token(plan.dynamicRange));
    return options;
}

std::optional<Error> setPlanOption(RunPlan& plan, const PlanOption& option)
{
    const QString& name = option.name;
    if (name == "domain"_L1)
        return setDomain(plan.domain, option.value);
    if (name == "table"_L1) {
        plan.tableFile = option.value;
        return std::nullopt;
    }
    if (name == "timeout"_L1) {
        int milliseconds = 0;
        std::optional<Error> wrong = setNumber(milliseconds, option, timeoutBounds);
        if (!wrong)
            plan.limits.probe.timeout = std::chrono::milliseconds(milliseconds);
        return wrong;
    }
    if (name == "retries"_L1)
        return setRetries(plan.limits.probe, option);
    if (name == "parallel"_L1) {
        std::optional<Error> wrong = setNumber(plan.limits.parallel, option, parallelBounds);
        plan.limits.parallelPerHost = std::min(RunLimits().parallelPerHost, plan.limits.parallel);
        return wrong;
    }
    if (name == "range-check"_L1)
        return setRangeCheck(plan.rangeScan, option.value);
    if (name == "rate"_L1)
        return setNumber(plan.limits.rangeRate, option, rangeRateBounds);
    if (name == "no-extra-looks"_L1)
        return setSwitch(plan.extraLooks, false, option);
    if (name == "source-ports"_L1)
        return setSwitch(plan.sourcePorts, true, option);
    if (name == "addresses"_L1)
        return setIpVersions(plan.ipVersions, option.value);
    if (name == "dynamic-range"_L1)
        return setDynamicRange(plan.dynamicRange, option.value);
    Q_UNREACHABLE();
}

} // namespace PortCheck
