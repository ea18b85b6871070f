// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// How the time to judge the checks of a run, and to group them into findings, grows with their number.
//     bench_judging [CHECKS]      prints microseconds a check: 6,000 of them, and as many as are given (100,000): of
//                                 hosts with 12 checks, of hosts with one, and of one host
#include "model/causes/diagnosis.h"
#include "model/causes/findings.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <utility>

using namespace PortCheck;
using namespace Qt::StringLiterals;

namespace {

/// The run that is judged.
struct Shape {
    int checks = 0;
    int checksOfHost = 12;
    int firstHost = 0;
    int findings = 2;
};

/// A third of the hosts is silent, a third has ports that don't open, the others are well.
QList<CheckRecord> madeUpRun(const Shape& shape)
{
    static constexpr std::array services{Service::Ldap, Service::Cldap, Service::GlobalCatalog,
        Service::GlobalCatalogTls, Service::Kerberos, Service::EndpointMapper, Service::Smb, Service::Dns};
    QList<CheckRecord> run;
    QString target;
    QString address;
    for (int i = 0; i < shape.checks; ++i) {
        const int host = shape.firstHost + i / shape.checksOfHost;
        if (i % shape.checksOfHost == 0) { // shared by all checks of a host, as in a run
            target = u"dc%1.corp.example"_s.arg(host);
            address = QHostAddress(0x0a000001U + quint32(host)).toString();
        }
        CheckRecord record;
        record.id = i;
        record.phase = Phase::Done;
        record.check.target = target;
        record.check.address = address;
        record.check.port = quint16(1024 + i % shape.checksOfHost);
        record.check.service = services[std::size_t(i % shape.checksOfHost) % services.size()];
        record.seen.attempts = 1;
        const bool isSilent = host % 3 == 0 || (host % 3 == 1 && i % shape.checksOfHost % 12 == 3);
        record.seen.state = isSilent ? State::Filtered : State::Open;
        record.seen.reason = isSilent ? Reason::NoAnswer : Reason::Answered;
        record.seen.service = isSilent ? ServiceState::NotAsked : ServiceState::Verified;
        run.append(record);
    }
    return run;
}

void judge(QList<CheckRecord>& run, int checksOfHost)
{
    for (qsizetype begin = 0; begin < run.size(); begin += checksOfHost) {
        HostRecords records;
        const qsizetype end = std::min<qsizetype>(begin + checksOfHost, run.size());
        records.checks.reserve(end - begin); // as a run does
        for (qsizetype i = begin; i < end; ++i)
            records.checks.append(&run.at(i));
        const HostFacts host(records);
        for (qsizetype i = begin; i < end; ++i)
            run[i].verdict = diagnose(run.at(i), host);
    }
}

/// In microseconds a check: judging, grouping; the best of some rounds.
std::pair<double, double> measure(const Shape& shape, int rounds)
{
    std::pair<double, double> best{1e9, 1e9};
    for (int round = 0; round < rounds; ++round) {
        QList<CheckRecord> run = madeUpRun(shape);
        QElapsedTimer timer;
        timer.start();
        judge(run, shape.checksOfHost);
        best.first = std::min(best.first, double(timer.nsecsElapsed()) / 1e3 / shape.checks);
        timer.start();
        const qsizetype found = findings(run).size();
        best.second = std::min(best.second, double(timer.nsecsElapsed()) / 1e3 / shape.checks);
        if (found != shape.findings)
            return {};
    }
    return best;
}

} // namespace

int main(int argc, char** argv)
{
    constexpr int few = 6000; // 500 controllers
    constexpr int mostPorts = 64512; // 1024 to 65535
    constexpr int rounds = 5;
    const int many = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const auto [judged, grouped] = measure({.checks = std::min(few, many)}, rounds);
    const auto [judgedMany, groupedMany] = measure({.checks = many}, rounds);
    const auto [judgedHosts, groupedHosts] = measure({.checks = many, .checksOfHost = 1, .findings = 1}, rounds);
    const Shape oneHost{.checks = std::min(many, mostPorts), .checksOfHost = mostPorts, .firstHost = 1, .findings = 1};
    const auto [judgedPorts, groupedPorts] = measure(oneHost, rounds);
    if (std::min({judged, judgedMany, judgedHosts, judgedPorts}) == 0) {
        QTextStream(stderr) << "bench_judging: the made-up run was not judged as expected\n";
        return 1;
    }
    const QJsonObject figures{{u"judgedUs"_s, judged}, {u"groupedUs"_s, grouped}, {u"judgedManyUs"_s, judgedMany},
        {u"groupedManyUs"_s, groupedMany}, {u"oneCheckAHostUs"_s, judgedHosts + groupedHosts},
        {u"oneHostUs"_s, judgedPorts + groupedPorts}};
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
