// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
/// The range scanner alone, for the bench and the lab's tests; see --help. Prints one JSON object.
#include "model/results/rangemap.h"
#include "model/scan/rangescanner.h"
#include "tests/support/memorypeak.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace PortCheck;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(Reachability reachability)
{
    switch (reachability) {
    case Reachability::NotAsked:
        return u"not-asked"_s;
    case Reachability::Answered:
        return u"answered"_s;
    case Reachability::Blocked:
        return u"blocked"_s;
    case Reachability::Local:
        break;
    }
    return u"local"_s;
}

QJsonArray reachabilities(const RangeMap& map)
{
    QJsonArray array;
    for (const ReachabilityRun& run : map.reachabilityRuns()) {
        array.append(QJsonObject{{u"from"_s, run.from}, {u"to"_s, run.to}, {u"passage"_s, nameOf(run.reachability)},
            {u"open"_s, run.open}, {u"refused"_s, run.refused}, {u"silent"_s, run.silent},
            {u"rejected"_s, run.rejected}, {u"local"_s, run.local}, {u"widestGap"_s, run.widestGap}});
    }
    return array;
}

QJsonArray states(const RangeMap& map)
{
    QJsonArray array;
    for (const StateRun& run : map.stateRuns())
        array.append(QJsonObject{{u"from"_s, run.from}, {u"to"_s, run.to}, {u"state"_s, QString(token(run.state))}});
    return array;
}

QJsonArray texts(const QList<PortRange>& parts)
{
    QJsonArray array;
    for (const PortRange& part : parts)
        array.append(part.text());
    return array;
}

QJsonArray numbers(const QList<quint16>& ports)
{
    QJsonArray array;
    for (const quint16 port : ports)
        array.append(port);
    return array;
}

struct Order {
    QList<RangeTarget> targets;
    RangeMode mode = RangeMode::EveryPort;
    RangeLimits limits;
    ReadinessKind readiness = ReadinessKind::Best;
};

struct Outcome {
    QList<RangeMap> maps;
    QList<RangeHostEnd> ends;
    double milliseconds = 0;
    qint64 growthKib = 0;
};

Outcome scan(const Order& order)
{
    Outcome outcome;
    for (const RangeTarget& target : order.targets)
        outcome.maps.append(RangeMap(target.range));
    outcome.ends.resize(order.targets.size());
    const TestPeers::MemoryPeak memory;
    RangeScanner scanner(nullptr, order.readiness);
    QObject::connect(&scanner, &RangeScanner::found, &scanner, [&](const QList<RangeFindings>& findings) {
        for (const RangeFindings& of : findings) {
            for (const PortFinding& finding : of.ports)
                outcome.maps[of.host].set(finding.port, finding.state);
        }
    });
    QObject::connect(&scanner, &RangeScanner::hostFinished, &scanner,
        [&](const RangeHostEnd& end) { outcome.ends[end.host] = end; });
    QObject::connect(&scanner, &RangeScanner::finished, &scanner, [] { QCoreApplication::quit(); });
    QElapsedTimer clock;
    clock.start();
    scanner.start(order.targets, order.mode, order.limits);
    QCoreApplication::exec();
    outcome.milliseconds = double(clock.nsecsElapsed()) / 1e6;
    outcome.growthKib = memory.growthKib();
    return outcome;
}

QJsonObject described(const Order& order, const Outcome& outcome)
{
    QJsonArray hosts;
    for (int i = 0; i < order.targets.size(); ++i) {
        const RangeMap& map = outcome.maps.at(i);
        const RangeHostEnd& end = outcome.ends.at(i);
        QJsonObject host{{u"address"_s, order.targets.at(i).address.toString()}, {u"passages"_s, reachabilities(map)},
            {u"openPorts"_s, numbers(map.portsIn(State::Open))}, {u"connections"_s, end.connections},
            {u"fellSilent"_s, end.fellSilent}, {u"exact"_s, end.exact}, {u"lost"_s, end.lost},
            {u"localPortsUnanswered"_s, texts(end.localPortsUnanswered)},
            {u"roundTripMs"_s, end.roundTripMs.value_or(-1)}};
        if (order.mode == RangeMode::EveryPort)
            host.insert(u"states"_s, states(map));
        hosts.append(host);
    }
    return {{u"milliseconds"_s, outcome.milliseconds}, {u"growthKib"_s, outcome.growthKib}, {u"hosts"_s, hosts}};
}

std::optional<Order> read(const QCommandLineParser& options)
{
    const QStringList words = options.positionalArguments();
    if (words.size() != 5)
        return std::nullopt;
    Order order;
    const PortRange range{words.at(1).toUShort(), words.at(2).toUShort()};
    for (const QString& address : words.at(0).split(u','))
        order.targets.append({QHostAddress(address), range, {}});
    order.mode = words.at(3) == "map"_L1 ? RangeMode::Map : RangeMode::EveryPort;
    order.limits.timeout = std::chrono::milliseconds(words.at(4).toInt());
    order.limits.inFlight = options.value(u"in-flight"_s).toInt();
    order.limits.perSecond = options.value(u"rate"_s).toInt();
    order.limits.retries = options.value(u"retries"_s).toInt();
    if (options.isSet(u"poll"_s))
        order.readiness = ReadinessKind::Poll;
    if (options.isSet(u"without-failures"_s))
        order.readiness = ReadinessKind::PollWithoutFailures;
    return order;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const RangeLimits usual;
    QCommandLineParser options;
    options.addHelpOption();
    options.addPositionalArgument(u"what"_s, u"ADDRESS[,ADDRESS...] FROM TO sweep|map TIMEOUT_MS"_s);
    options.addOption({u"in-flight"_s, u"connections at once"_s, u"number"_s, QString::number(usual.inFlight)});
    options.addOption({u"rate"_s, u"connections a second, 0: no limit"_s, u"number"_s, u"0"_s});
    options.addOption({u"retries"_s, u"questions after a silent one"_s, u"number"_s, QString::number(usual.retries)});
    options.addOption({u"poll"_s, u"use poll, and not this system's best"_s});
    options.addOption({u"without-failures"_s, u"use a poll that doesn't report connections that failed"_s});
    options.process(application);
    const std::optional<Order> order = read(options);
    if (!order)
        options.showHelp(2);
    QTextStream(stdout) << QJsonDocument(described(*order, scan(*order))).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
