// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/proxyevidence.h"

#include "model/results/check.h"
#include "tests/support/causerows.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace ProxyEvidenceTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString named = u"dc1.lab.example"_s;
const QString byAddress = u"10.2.2.10"_s;

class TestProxyEvidence final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsBetween_data()
    {
        QTest::addColumn<CheckRecord>("ended");
        QTest::addColumn<QStringList>("proxies");
        const auto row = [](const char* name, const QString& target, Transport transport, const ProbeResult& seen,
                             const QStringList& proxies) {
            CheckRecord ended = askedAt(Service::Ldap, seen, transport);
            ended.check.target = target;
            QTest::newRow(name) << ended << proxies;
        };
        const QString chains = u"proxychains"_s;
        const QString tor = u"torsocks"_s;
        const QStringList all{chains, tor, u"tsocks"_s};
        const ProbeResult unsent = shutPort(State::Local, Reason::BlockedLocally);
        const ProbeResult noName = shutPort(State::Unresolved, Reason::NameNotFound);
        const ProbeResult noHost = shutPort(State::Local, Reason::NoHostAddress);
        row("TCP, answered", byAddress, Transport::Tcp, verifiedResult(), all);
        row("TCP, refused", named, Transport::Tcp, closedResult(), all);
        row("UDP, answered", named, Transport::Udp, verifiedResult(), {});
        row("UDP, silent", byAddress, Transport::Udp, silentResult(), {chains, u"tsocks"_s});
        row("UDP, silent, by name", named, Transport::Udp, silentResult(), {chains, u"tsocks"_s});
        row("UDP, refused at a made-up address", named, Transport::Udp, closedResult(), {chains});
        row("UDP, not sent", byAddress, Transport::Udp, unsent, {tor});
        row("no address, TCP", named, Transport::Tcp, noName, {chains, tor});
        row("no address, UDP", named, Transport::Udp, noName, {chains, tor});
        row("an address of no host", named, Transport::Udp, noHost, {chains, tor});
        row("such an address by itself", byAddress, Transport::Tcp, noHost, {});
    }
    void standsBetween()
    {
        QFETCH(const CheckRecord, ended);
        QFETCH(const QStringList, proxies);
        for (const QString& proxy : {u"proxychains"_s, u"torsocks"_s, u"tsocks"_s}) {
            const QString told = withProxy(ended, proxy).value(u"proxyUnderProgram"_s).toString();
            QCOMPARE(told, proxies.contains(proxy) ? proxy : QString());
        }
        QCOMPARE(withProxy(ended, {}), ended.seen.evidence);
    }
};

} // namespace ProxyEvidenceTests

int tst_proxyevidence(int argc, char* argv[])
{
    return PortCheck::runTest<ProxyEvidenceTests::TestProxyEvidence>(argc, argv);
}

#include "tst_proxyevidence.moc"
