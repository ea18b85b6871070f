// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/ownaddressevidence.h"

#include "model/results/check.h"
#include "model/results/sourceinfo.h"
#include "tests/support/causerows.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace OwnAddressEvidenceTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestOwnAddressEvidence final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownTarget_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<ProbeResult>("seen");
        QTest::addColumn<bool>("isOwn");
        QTest::addColumn<bool>("listens");
        const ProbeResult reported = shutPort(State::Unreachable, Reason::Prohibited);
        const auto row = [](const char* name, const QString& address, const ProbeResult& seen, bool isOwn,
                             bool listens = false) { QTest::newRow(name) << address << seen << isOwn << listens; };
        row("refused, and a program listens", u"10.77.1.2"_s, closedResult(), true, true);
        row("refused at another address of it", u"10.77.1.3"_s, closedResult(), true);
        row("refused over loopback", u"127.0.1.2"_s, closedResult(), true);
        row("reported", u"10.77.1.2"_s, reported, true, true);
        row("silent", u"10.77.1.2"_s, silentResult(), false);
        row("opened", u"10.77.1.2"_s, verifiedResult(), false);
        row("opened at another address of it", u"10.77.1.3"_s, verifiedResult(), true);
        row("opened over loopback", u"127.0.1.2"_s, verifiedResult(), false);
        row("somebody else's", u"10.77.2.10"_s, closedResult(), false);
        row("no address", {}, closedResult(), false);
    }
    void ownTarget()
    {
        QFETCH(const QString, address);
        QFETCH(const ProbeResult, seen);
        CheckRecord ended = askedAt(Service::Ldap, seen);
        ended.check.address = address;
        ended.seen.localAddress = QHostAddress(u"10.77.1.2"_s);
        const auto listens = [](const QHostAddress& at, quint16 port, Transport protocol) {
            return at == QHostAddress(u"10.77.1.2"_s) && port == 389 && protocol == Transport::Tcp;
        };
        const Evidence evidence =
            withOwnTarget(ended, {{u"10.77.1.2"_s, u"net0"_s}, {u"10.77.1.3"_s, u"net0"_s}}, listens);
        QTEST(isTrueIn(evidence, "ownTarget"_L1), "isOwn");
        QTEST(isTrueIn(evidence, "listensHere"_L1), "listens");
    }

    void aRangeIsNone()
    {
        CheckRecord ended = askedAt(Service::Unknown, closedResult());
        ended.check.address = u"127.0.0.1"_s;
        ended.check.range = PortRange{1024, 65535};
        QVERIFY(withOwnTarget(ended, {}, [](const auto&...) { return true; }).isEmpty());
    }
};

} // namespace OwnAddressEvidenceTests

int tst_ownaddressevidence(int argc, char* argv[])
{
    return PortCheck::runTest<OwnAddressEvidenceTests::TestOwnAddressEvidence>(argc, argv);
}

#include "tst_ownaddressevidence.moc"
