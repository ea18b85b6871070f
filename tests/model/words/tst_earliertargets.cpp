// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/earliertargets.h"

#include "model/words/ipversionstext.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace EarlierTargetsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

RunSnapshot runOver(int hosts)
{
    RunSnapshot run;
    for (int i = 0; i < hosts; ++i) {
        for (int port : {1, 2}) {
            CheckRecord record;
            record.check.target = u"dc%1"_s.arg(i);
            record.check.port = quint16(port);
            run.checks.append(record);
        }
    }
    return run;
}

/// What stands at the head of a run that is not what a reader could take it for.
class TestEarlierTargets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheTargetsOfTheRun()
    {
        RunSnapshot run = runOver(2);
        QCOMPARE(earlierTargetsNote(run), QString());
        run.isOfEarlierTargets = true;
        QCOMPARE(earlierTargetsNote(run),
            u"This run belongs to the targets that it was begun with: dc0, dc1. Other targets or settings were entered "
            "since, and were not checked."_s);
    }

    void aLongListIsCut()
    {
        RunSnapshot run = runOver(300);
        run.isOfEarlierTargets = true;
        const QString note = earlierTargetsNote(run);
        QVERIFY2(note.contains(u"dc9 and 290 more."_s) && note.size() < 300, qPrintable(note));
    }

    void saysWhatWasLeftOut()
    {
        QCOMPARE(ipVersionsNote(IpVersions::Both), QString());
        QVERIFY(ipVersionsNote(IpVersions::Ipv4).contains(u"IPv6 addresses were left out"_s));
        QVERIFY(ipVersionsNote(IpVersions::Ipv6).contains(u"IPv4 addresses were left out"_s));
    }
};

} // namespace EarlierTargetsTests

int tst_earliertargets(int argc, char* argv[])
{
    return PortCheck::runTest<EarlierTargetsTests::TestEarlierTargets>(argc, argv);
}

#include "tst_earliertargets.moc"
