// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// One IP version as a whole doesn't get through: which addresses show it, and which are silent by themselves.
#include "model/causes/runipversions.h"

#include "model/causes/diagnosis.h"
#include "model/causes/findings.h"

#include "tests/support/networkscenes.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>

namespace RunIpVersionsTests {

using namespace PortCheck;
using namespace PortCheck::NetworkScenes;
using namespace Qt::StringLiterals;

const QString a4 = u"10.0.0.1"_s;
const QString a6 = u"fd00::1"_s;
const QString b4 = u"10.0.0.2"_s;
const QString b6 = u"fd00::2"_s;

struct Address {
    QString host;
    QString address;
    QList<CheckRecord> checks;
};

Address well(const QString& host, const QString& address)
{
    return {host, address, {otherAnswer, answerAfter(1)}};
}

CheckRecord silentOn(quint16 port)
{
    CheckRecord record = silent;
    record.check.port = port;
    return record;
}

Address dead(const QString& host, const QString& address)
{
    return {host, address, {silentOn(389), silentOn(445), notAsked(Service::RpcEndpoint)}};
}

Address turnedBack(const QString& host, const QString& address)
{
    return {host, address, {silentOn(389), reported(u"fd00:9::1"_s, Reason::HostUnreachable)}};
}

Address refusing(const QString& host, const QString& address)
{
    const ProbeResult refused = shutPort(State::Closed, Reason::Refused);
    return {host, address,
        {recordOf(Service::Ldap, refused), recordOf(Service::Smb, refused, Transport::Tcp, 445), kerberosRefused,
            recordOf(Service::Cldap, refused, Transport::Udp)}};
}

/// As a firewall does that resets connections, and drops the rest.
Address resetting(const QString& host, const QString& address)
{
    Address each = refusing(host, address);
    each.checks.last() = overUdp(Service::Cldap, silentResult());
    return each;
}

struct Run {
    QList<Address> addresses;

    /// All that was asked, judged once everything is known.
    [[nodiscard]] QList<CheckRecord> judged() const
    {
        QList<CheckRecord> all;
        for (const Address& each : addresses) {
            for (CheckRecord check : each.checks) {
                check.id = int(all.size()) + 1;
                check.check.target = each.host;
                check.check.address = each.address;
                all.append(check);
            }
        }
        RunIpVersions versions;
        for (const Address& each : addresses) {
            const HostRecords records = recordsAt(all, each);
            versions.learn(each.address, records, HostFacts(records));
        }
        QList<Verdict> verdicts;
        for (const CheckRecord& check : std::as_const(all)) {
            const auto at = std::find_if(addresses.begin(), addresses.end(),
                [&check](const Address& each) { return each.address == check.check.address; });
            HostRecords records = recordsAt(all, *at);
            records.isIpVersionBlocked = versions.isBlockedAt(at->address);
            verdicts.append(diagnose(check, HostFacts(records)));
        }
        for (qsizetype i = 0; i < all.size(); ++i)
            all[i].verdict = verdicts.at(i);
        return all;
    }

    [[nodiscard]] static HostRecords recordsAt(const QList<CheckRecord>& all, const Address& at)
    {
        HostRecords records;
        for (const CheckRecord& record : all) {
            if (record.check.address == at.address)
                records.checks.append(&record);
            else if (record.check.target == at.host)
                records.elsewhere.append(&record);
        }
        return records;
    }
};

QStringList reasonsAt(const QList<CheckRecord>& checks, const QString& address)
{
    QStringList reasons;
    for (const CheckRecord& record : checks) {
        if (record.check.address == address && !reasons.contains(token(record.verdict.reason)))
            reasons.append(token(record.verdict.reason));
    }
    return reasons;
}

class TestRunIpVersions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void oneFinding();
    void takesItBack();
};

void TestRunIpVersions::tells_data()
{
    QTest::addColumn<QList<Address>>("addresses");
    QTest::addColumn<QStringList>("blocked"); // addresses
    const auto row = [](const char* name, const QList<Address>& addresses, const QStringList& blocked) {
        QTest::newRow(name) << addresses << blocked;
    };
    const QString a = u"dc1"_s;
    const QString b = u"dc2"_s;
    const QString c = u"dc3"_s;
    const QList<Address> overIpv4{well(a, a4), well(b, b4)};
    row("IPv6 of two hosts", overIpv4 + QList{dead(a, a6), dead(b, b6)}, {a6, b6});
    row("IPv4 of two hosts", {well(a, a6), well(b, b6), dead(a, a4), dead(b, b4)}, {a4, b4});
    row("of one host", {well(a, a4), dead(a, a6)}, {});
    row("of one, the other has none", overIpv4 + QList{dead(a, a6)}, {});
    row("one host with two of them", {well(a, a4), dead(a, a6), dead(a, b6)}, {a6, b6});
    row("two of IPv4 and none of IPv6", {well(a, a4), dead(a, b4), dead(a, u"10.0.0.3"_s)}, {});
    row("a third one answers over it", overIpv4 + QList{dead(a, a6), dead(b, b6), well(c, u"fd00::3"_s)}, {});
    row("a third one refuses one port over it",
        overIpv4 + QList{dead(a, a6), dead(b, b6), {c, u"fd00::3"_s, {kerberosRefused, silent}}}, {});
    row("a third one has no other address", overIpv4 + QList{dead(a, a6), dead(b, b6), dead(c, u"fd00::3"_s)},
        {a6, b6, u"fd00::3"_s});
    row("a third one is dead over both",
        overIpv4 + QList{dead(a, a6), dead(b, b6), dead(c, u"fd00::3"_s), dead(c, u"10.0.0.3"_s)}, {a6, b6});
    row("both are dead over both", {dead(a, a4), dead(b, b4), dead(a, a6), dead(b, b6)}, {});
    row("one is link-local", overIpv4 + QList{dead(a, a6), dead(b, u"fe80::2"_s)}, {});
    row("this computer's own address lives", overIpv4 + QList{dead(a, a6), dead(b, b6), well(c, u"::1"_s)}, {a6, b6});
    row("a router turns some back", overIpv4 + QList{turnedBack(a, a6), dead(b, b6)}, {a6, b6});
    row("all is refused", overIpv4 + QList{refusing(a, a6), refusing(b, b6)}, {a6, b6});
    row("connections are refused, UDP is silent", overIpv4 + QList{resetting(a, a6), resetting(b, b6)}, {a6, b6});
    row("one is silent, the other refuses", overIpv4 + QList{dead(a, a6), resetting(b, b6)}, {a6, b6});
    row("a firewall says itself that it refuses",
        overIpv4
            + QList<Address>{{a, a6,
                                 refusing(a, a6).checks
                                     + QList{reported(u"fd00:9::1"_s, Reason::Refused, State::Closed)}},
                {b, b6, refusing(b, b6).checks + QList{reported(u"fd00:9::1"_s, Reason::Refused, State::Closed)}}},
        {});
    row("each had one question", overIpv4 + QList<Address>{{a, a6, {silent}}, {b, b6, {silent}}}, {});
    row("one of three had one question",
        overIpv4 + QList{well(c, u"10.0.0.3"_s)}
            + QList<Address>{dead(a, a6), dead(b, b6), {c, u"fd00::3"_s, {silent}}},
        {a6, b6, u"fd00::3"_s});
}

void TestRunIpVersions::tells()
{
    QFETCH(QList<Address>, addresses);
    QFETCH(const QStringList, blocked);
    const auto lessByAddress = [](const Address& one, const Address& other) { return one.address < other.address; };
    std::sort(addresses.begin(), addresses.end(), lessByAddress);
    do { // in whatever order they are learnt
        const QList<CheckRecord> all = Run{addresses}.judged();
        for (const Address& each : std::as_const(addresses)) {
            const QStringList reasons = reasonsAt(all, each.address);
            const QString told = token(Reason::IpVersionBlocked);
            if (blocked.contains(each.address))
                QCOMPARE(reasons.join(u" "_s), told);
            else
                QVERIFY2(!reasons.contains(told), qPrintable(each.address));
        }
    } while (std::next_permutation(addresses.begin(), addresses.end(), lessByAddress));
}

// It is the network's, and says nothing of DNS.
void TestRunIpVersions::oneFinding()
{
    for (const bool isRefused : {false, true}) {
        const auto shut = [isRefused](const QString& host, const QString& address) {
            return isRefused ? refusing(host, address) : dead(host, address);
        };
        const QList<CheckRecord> all =
            Run{{well(u"dc1"_s, a4), shut(u"dc1"_s, a6), well(u"dc2"_s, b4), shut(u"dc2"_s, b6)}}.judged();
        QList<Finding> found = findings(all);
        found.removeIf([](const Finding& finding) { return finding.outcome != Outcome::Fail; });
        QCOMPARE(found.size(), 1);
        const Finding& finding = found.constFirst();
        QCOMPARE(token(finding.owner), token(Owner::Network));
        QVERIFY(!finding.owners().contains(Owner::Dns));
        QCOMPARE(finding.hosts, (QStringList{u"dc1 (fd00::1)"_s, u"dc2 (fd00::2)"_s}));
        QCOMPARE(finding.explanation.size(), 1);
        QCOMPARE(finding.advice.size(), isRefused ? 2 : 1);
    }
}

// While a run goes on, what was believed can turn out to be another thing.
void TestRunIpVersions::takesItBack()
{
    RunIpVersions versions;
    const auto learn = [&versions](Address each) {
        for (CheckRecord& record : each.checks) {
            record.check.target = each.host;
            record.check.address = each.address;
        }
        HostRecords records;
        for (const CheckRecord& record : std::as_const(each.checks))
            records.checks.append(&record);
        QStringList others = versions.learn(each.address, records, HostFacts(records));
        others.sort();
        return others;
    };
    const QStringList none;
    QCOMPARE(learn(dead(u"dc1"_s, a6)), none);
    QCOMPARE(learn(well(u"dc1"_s, a4)), none);
    QCOMPARE(learn(well(u"dc2"_s, b4)), none);
    QVERIFY(!versions.isBlockedAt(a6));
    QCOMPARE(learn(dead(u"dc2"_s, b6)), QStringList{a6});
    QVERIFY(versions.isBlockedAt(a6));
    QCOMPARE(learn(dead(u"dc2"_s, b6)), none); // nothing new
    // A third host, of which nothing is known over IPv4 at first.
    QCOMPARE(learn(dead(u"dc3"_s, u"fd00::3"_s)), none);
    QVERIFY(versions.isBlockedAt(u"fd00::3"_s));
    QCOMPARE(learn(dead(u"dc3"_s, u"10.0.0.3"_s)), QStringList{u"fd00::3"_s});
    QVERIFY(!versions.isBlockedAt(u"fd00::3"_s));
    // An answer over IPv6 ends it.
    const QStringList all{a6, b6, u"fd00::3"_s};
    QCOMPARE(learn(well(u"dc4"_s, u"fd00::4"_s)), all);
    QVERIFY(!versions.isBlockedAt(a6));
    QVERIFY(!versions.isBlockedAt(u"fd00::4"_s));
}

} // namespace RunIpVersionsTests

int tst_runipversions(int argc, char* argv[])
{
    return PortCheck::runTest<RunIpVersionsTests::TestRunIpVersions, QCoreApplication>(argc, argv);
}

#include "tst_runipversions.moc"
