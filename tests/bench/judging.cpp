// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// How the time to judge the checks of a run, and to group them into findings, grows with their number.
//     bench_judging [CHECKS]      prints microseconds a check: 6,000 of them, and as many as are given (100,000)
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

constexpr int checksOfHost = 12;

/// A third of the hosts is silent, a third has a port that doesn't open, the others are well.
QList<CheckRecord> madeUpRun(int checks)
{
    static constexpr std::array services{Service::Ldap, Service::Cldap, Service::GlobalCatalog,
        Service::GlobalCatalogTls, Service::Kerberos, Service::EndpointMapper, Service::Smb, Service::Dns};
    QList<CheckRecord> run;
    for (int i = 0; i < checks; ++i) {
        const int host = i / checksOfHost;
        CheckRecord record;
        record.id = i;
        record.phase = Phase::Done;
        record.check.target = u"dc%1.corp.example"_s.arg(host);
        record.check.address = QHostAddress(0x0a000001U + quint32(host)).toString();
        record.check.port = quint16(1024 + i % checksOfHost);
        record.check.service = services[std::size_t(i % checksOfHost) % services.size()];
        record.seen.attempts = 1;
        const bool isSilent = host % 3 == 0 || (host % 3 == 1 && i % checksOfHost == 3);
        record.seen.state = isSilent ? State::Filtered : State::Open;
        record.seen.reason = isSilent ? Reason::NoAnswer : Reason::Answered;
        record.seen.service = isSilent ? ServiceState::NotAsked : ServiceState::Verified;
        run.append(record);
    }
    return run;
}

void judge(QList<CheckRecord>& run)
{
    for (qsizetype begin = 0; begin < run.size(); begin += checksOfHost) {
        HostRecords records;
        const qsizetype end = std::min(begin + checksOfHost, run.size());
        for (qsizetype i = begin; i < end; ++i)
            records.checks.append(&run.at(i));
        const HostFacts host(records);
        for (qsizetype i = begin; i < end; ++i)
            run[i].verdict = diagnose(run.at(i), host);
    }
}

/// In microseconds a check: judging, grouping; the best of some rounds.
std::pair<double, double> measure(int checks, int rounds)
{
    std::pair<double, double> best{1e9, 1e9};
    for (int round = 0; round < rounds; ++round) {
        QList<CheckRecord> run = madeUpRun(checks);
        QElapsedTimer timer;
        timer.start();
        judge(run);
        best.first = std::min(best.first, double(timer.nsecsElapsed()) / 1e3 / checks);
        timer.start();
        const qsizetype found = findings(run).size();
        best.second = std::min(best.second, double(timer.nsecsElapsed()) / 1e3 / checks);
        if (found != 2)
            return {};
    }
    return best;
}

} // namespace

int main(int argc, char** argv)
{
    constexpr int few = 6000; // 500 controllers
    constexpr int rounds = 5;
    const int many = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const auto [judged, grouped] = measure(std::min(few, many), rounds);
    const auto [judgedMany, groupedMany] = measure(many, rounds);
    if (judged == 0 || judgedMany == 0) {
        QTextStream(stderr) << "bench_judging: the made-up run was not judged as expected\n";
        return 1;
    }
    QTextStream(stdout) << QJsonDocument(
        QJsonObject{{u"judgedUs"_s, judged}, {u"groupedUs"_s, grouped}, {u"judgedManyUs"_s, judgedMany},
            {u"groupedManyUs"_s,
                groupedMany}}).toJson(QJsonDocument::Compact)
                        << '\n';
    return 0;
}
