// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/standinmark.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"
#include "tests/support/titledrecords.h"
#include "widgets/walkthrough/hostwords.h"

#include <QTest>

namespace HostWordsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckRecord record(const QString& address, const ProbeResult& seen, Phase phase = Phase::Done)
{
    CheckRecord record;
    record.check.target = u"dc1"_s;
    record.check.address = address;
    record.check.service = Service::Ldap;
    record.check.port = 389;
    record.phase = phase;
    record.seen = seen;
    return record;
}

CheckRecord judged(CheckRecord record, Outcome outcome, Reason reason)
{
    record.verdict.outcome = outcome;
    record.verdict.reason = reason;
    return record;
}

ProbeResult unresolved()
{
    ProbeResult result;
    result.state = State::Unresolved;
    return result;
}

ProbeResult standIn(const QString& seenAddress)
{
    Evidence evidence;
    StandInMark{"0123456789abcdef", seenAddress, 3311}.insertInto(evidence);
    ProbeResult result = verifiedResult(evidence);
    result.localAddress = QHostAddress(u"10.0.0.7"_s);
    return result;
}

const QString v4 = u"10.0.0.2"_s;
const QString v6 = u"2001:db8::2"_s;

class TestHostWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parts();
    void reachability_data();
    void reachability();
    void standIns_data();
    void standIns();
    void anAddressWrittenAnotherWayIsNoTranslation();
    void progress();
};

void TestHostWords::parts()
{
    CheckRecord other = record(v4, {});
    other.check.target = u"dc2"_s;
    const QList<RecordsOfHost> hosts = byHost({record(v4, {}), other, record(v6, {})});
    QCOMPARE(hosts.size(), 2);
    QCOMPARE(hosts.at(0).host, u"dc1"_s);
    QCOMPARE(hosts.at(0).records.size(), 2);
    QCOMPARE(hosts.at(1).records.size(), 1);
    QVERIFY(byHost({}).isEmpty());
}

void TestHostWords::reachability_data()
{
    QTest::addColumn<QList<CheckRecord>>("records");
    QTest::addColumn<StatusMark>("mark");
    QTest::addColumn<QString>("text");
    using Records = QList<CheckRecord>;
    QTest::newRow("an answer") << Records{record(v4, verifiedResult())} << StatusMark::Pass << u"10.0.0.2 answers."_s;
    QTest::newRow("a refusal is one") << Records{record(v4, silentResult()), record(v4, closedResult())}
                                      << StatusMark::Pass << u"10.0.0.2 answers."_s;
    QTest::newRow("silence is none yet") << Records{record(v4, silentResult())} << StatusMark::Inconclusive
                                         << u"10.0.0.2: no answer yet. The check will tell more."_s;
    QTest::newRow("one address of two")
        << Records{record(v4, verifiedResult()), record(v6, silentResult())} << StatusMark::Inconclusive
        << u"10.0.0.2 answers.\n2001:db8::2: no answer yet. The check will tell more."_s;
    QTest::newRow("still asked") << Records{record(v4, {}, Phase::Running)} << StatusMark::Running
                                 << u"10.0.0.2: no answer so far."_s;
    QTest::newRow("no address") << Records{record({}, unresolved())} << StatusMark::Fail
                                << u"The name has no address."_s;
    CheckRecord unasked = record({}, unresolved());
    unasked.seen.reason = Reason::ResolverFails;
    QTest::newRow("no answer to the lookup")
        << Records{unasked} << StatusMark::Fail << u"The name could not be looked up."_s;
    unasked.verdict.reason = Reason::ResolverFails;
    QTest::newRow("and why") << Records{titled(unasked)} << StatusMark::Fail
                             << u"The name could not be looked up: this computer's DNS server does not answer ()."_s;
    QTest::newRow("no address yet") << Records{record({}, {}, Phase::Queued)} << StatusMark::Running
                                    << u"Asking for its addresses…"_s;
}

void TestHostWords::reachability()
{
    QFETCH(QList<CheckRecord>, records);
    QFETCH(StatusMark, mark);
    QFETCH(QString, text);
    QCOMPARE(reachabilityLine({u"dc1"_s, records}), (HostLine{u"dc1"_s, mark, text}));
}

void TestHostWords::standIns_data()
{
    QTest::addColumn<QList<CheckRecord>>("records");
    QTest::addColumn<StatusMark>("mark");
    QTest::addColumn<QString>("said");
    using Records = QList<CheckRecord>;
    QTest::newRow("found, while others are asked")
        << Records{record(v4, {}, Phase::Running), record(v4, standIn(u"10.0.0.7"_s))} << StatusMark::Pass
        << u"A stand-in answers here."_s;
    QTest::newRow("translated") << Records{record(v4, standIn(u"192.0.2.9"_s))} << StatusMark::Pass
                                << u"as 192.0.2.9, which sends from 10.0.0.7"_s;
    QTest::newRow("a real one") << Records{record(v4, verifiedResult())} << StatusMark::Warn
                                << u"A real service answers here already"_s;
    QTest::newRow("refused") << Records{record(v4, closedResult())} << StatusMark::Queued << u"nothing listens"_s;
    QTest::newRow("silent") << Records{record(v4, silentResult())} << StatusMark::Queued << u"no answer"_s;
    QTest::newRow("no address") << Records{record({}, unresolved())} << StatusMark::Queued << u"no address"_s;
    CheckRecord unasked = record({}, unresolved());
    unasked.seen.reason = Reason::ResolverKeepsName;
    QTest::newRow("not looked up") << Records{unasked} << StatusMark::Queued << u"could not be looked up"_s;
    QTest::newRow("not asked yet") << Records{CheckRecord()} << StatusMark::Running << u"Looking"_s;
}

void TestHostWords::anAddressWrittenAnotherWayIsNoTranslation()
{
    CheckRecord mapped = record(v4, standIn(u"10.0.0.7"_s));
    mapped.seen.localAddress = QHostAddress(u"::ffff:10.0.0.7"_s);
    const QString alone = standInLine({u"dc1"_s, {record(v4, standIn(u"10.0.0.7"_s))}}).text;
    QCOMPARE(standInLine({u"dc1"_s, {mapped}}).text, alone); // the same address, written another way
}

void TestHostWords::standIns()
{
    QFETCH(QList<CheckRecord>, records);
    QFETCH(StatusMark, mark);
    QFETCH(QString, said);
    const HostLine line = standInLine({u"dc1"_s, records});
    QCOMPARE(line.mark, mark);
    QVERIFY2(line.text.contains(said), qPrintable(line.text));
    if (mark != StatusMark::Pass)
        QVERIFY(!line.text.contains(u"stand-in answers here"_s));
}

void TestHostWords::progress()
{
    const CheckRecord passed = judged(record(v4, verifiedResult()), Outcome::Pass, Reason::Answered);
    const HostLine half = progressLine({u"dc1"_s, {passed, record(v4, {}, Phase::Running)}}, DynamicRangeGoal::Usual);
    QCOMPARE(half.mark, StatusMark::Running);
    QCOMPARE(half.text, u"1 of 2 checks done. Answered so far: LDAP."_s);
    const CheckRecord failed = judged(record(v4, silentResult()), Outcome::Fail, Reason::NoAnswer);
    const HostLine whole = progressLine({u"dc1"_s, {passed, titled(failed)}}, DynamicRangeGoal::Usual);
    QCOMPARE(whole.mark, StatusMark::Fail);
    QVERIFY2(whole.text.contains(u"389/TCP"_s), qPrintable(whole.text));
}

} // namespace HostWordsTests

int tst_hostwords(int argc, char* argv[])
{
    return PortCheck::runTest<HostWordsTests::TestHostWords, QCoreApplication>(argc, argv);
}

#include "tst_hostwords.moc"
