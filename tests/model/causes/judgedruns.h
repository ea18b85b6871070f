// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/model/causes/findingrules.h"
#include "tests/support/randomafflictions.h"

#include <QTest>

#include <array>
#include <map>
#include <set>
#include <utility>

namespace PortCheck::RandomRuns {

/// What came of the rules in many random runs; one half of them in each of two tests, which run beside each other.
class JudgedRuns {
public:
    static constexpr int hosts = hostsJudged / 2;

    enum class Half { First, Second };
    explicit JudgedRuns(Half half);

    /// Whether a rule held in every run; else QTest is told.
    void check(const QByteArray& rule);
    /// Else the rules would hold because nothing was there to break them.
    void checkThatEnoughWasTried();

private:
    struct Broken {
        int times = 0;
        QString first;
    };

    std::map<QByteArray, Broken> m_broken;
    std::map<std::pair<Reason, Owner>, int> m_verdicts;
    int m_ofSeveralHosts = 0;
    int m_ofSeveralAddresses = 0;
};

inline JudgedRuns::JudgedRuns(Half half)
{
    const int first = half == Half::First ? 0 : hosts;
    RunDice dice(20261128);
    for (int thrown = 0, runs = 0; thrown < first + hosts; ++runs) {
        Run run = dice.run();
        afflict(run, dice);
        forgetARule(run);
        const QString domain = dice.coin(4) ? QString() : u"lab.example"_s;
        std::set<QString> hostsOfRun; // by their addresses
        for (const CheckRecord& record : std::as_const(run.checks))
            hostsOfRun.insert(record.check.address);
        thrown += int(hostsOfRun.size());
        if (thrown - int(hostsOfRun.size()) < first) // is the other half's
            continue;
        judge(run, domain);
        for (const CheckRecord& record : std::as_const(run.checks)) {
            ++m_verdicts[{record.verdict.reason, record.verdict.owner}];
        }
        for (const Finding& finding : std::as_const(run.found)) {
            m_ofSeveralHosts += finding.hosts.size() > 1 ? 1 : 0;
            m_ofSeveralAddresses += finding.addresses.size() > finding.hosts.size() ? 1 : 0;
        }
        for (const Rule& rule : rules) {
            const QString why = rule.broken(run);
            Broken& broken = m_broken[rule.name];
            if (!why.isEmpty() && broken.times++ == 0)
                broken.first = u"run %1: %2"_s.arg(QString::number(runs), why);
        }
    }
}

inline void JudgedRuns::check(const QByteArray& rule)
{
    const Broken& broken = m_broken[rule];
    QVERIFY2(
        broken.times == 0, qPrintable(u"in %1 runs, first in %2"_s.arg(QString::number(broken.times), broken.first)));
}

inline void JudgedRuns::checkThatEnoughWasTried()
{
    constexpr int enough = hosts / 2000;
    constexpr std::array all{std::pair{Reason::NoAnswer, Owner::Network}, std::pair{Reason::Prohibited, Owner::Network},
        std::pair{Reason::RefusedOnTheWay, Owner::Network}, std::pair{Reason::OutsideReachableRange, Owner::Network},
        std::pair{Reason::RpcRangeMissing, Owner::Network}, std::pair{Reason::HostSilent, Owner::Network},
        std::pair{Reason::OneAddressFails, Owner::Network}, std::pair{Reason::LossyWay, Owner::Network},
        std::pair{Reason::NothingBehind, Owner::Network}, std::pair{Reason::BlockedMidRun, Owner::Network},
        std::pair{Reason::DnsTruncated, Owner::Network}, std::pair{Reason::NetworkUnreachable, Owner::Network},
        std::pair{Reason::NetworkUnreachable, Owner::ThisComputer},
        std::pair{Reason::BlockedLocally, Owner::ThisComputer},
        std::pair{Reason::HostUnreachable, Owner::TargetAdministrator},
        std::pair{Reason::HostUnreachable, Owner::Network}, std::pair{Reason::HostSilent, Owner::TargetAdministrator},
        std::pair{Reason::StandIn, Owner::Nobody}, std::pair{Reason::NoQuestion, Owner::Nobody},
        std::pair{Reason::Ipv6NotInUse, Owner::Nobody}, std::pair{Reason::LinkLocalAddress, Owner::Dns},
        std::pair{Reason::NotGlobalCatalog, Owner::Nobody}, std::pair{Reason::OtherHost, Owner::Network},
        std::pair{Reason::NameLeadsElsewhere, Owner::Dns}, std::pair{Reason::WrongDomain, Owner::Person},
        std::pair{Reason::OwnNetworkLost, Owner::ThisComputer},
        std::pair{Reason::ReversePathFilter, Owner::ThisComputer},
        std::pair{Reason::AnswersDroppedHere, Owner::ThisComputer},
        std::pair{Reason::OwnTunnelSilent, Owner::ThisComputer}, std::pair{Reason::GatewaySilent, Owner::ThisComputer},
        std::pair{Reason::TakenForNeighbour, Owner::ThisComputer},
        std::pair{Reason::OwnRouteRefuses, Owner::ThisComputer}, std::pair{Reason::UserModeNetwork, Owner::Person},
        std::pair{Reason::ProxyUnderProgram, Owner::Person}, std::pair{Reason::RefusedWhenBusy, Owner::Network},
        std::pair{Reason::WayCameUp, Owner::Network}, std::pair{Reason::RangeCut, Owner::Network},
        std::pair{Reason::IpVersionBlocked, Owner::Network}};
    for (const auto& [reason, owner] : all) {
        const int times = m_verdicts[{reason, owner}];
        QVERIFY2(
            times >= enough, qPrintable(u"%1 %2: %3 times"_s.arg(token(reason), token(owner), QString::number(times))));
    }
    QVERIFY(m_ofSeveralHosts >= enough);
    QVERIFY(m_ofSeveralAddresses >= enough);
}

inline void addRules()
{
    QTest::addColumn<QByteArray>("rule");
    for (const Rule& rule : rules)
        QTest::newRow(rule.name) << QByteArray(rule.name);
}

} // namespace PortCheck::RandomRuns
