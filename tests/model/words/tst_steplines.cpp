// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/steplines.h"

#include "tests/support/checkrecords.h"
#include "tests/support/runtest.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

namespace StepLinesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckRecord askedRecord(Transport protocol, State state)
{
    CheckRecord record = done(u"dc1.lab.example"_s, 389, Outcome::Pass, Reason::Answered, protocol);
    record.check.service = protocol == Transport::Tcp ? Service::Ldap : Service::Cldap;
    record.startedAt = QDateTime(QDate(2026, 11, 22), QTime(11, 48, 3, 260), QTimeZone::utc());
    record.finishedAt = record.startedAt.addMSecs(12);
    record.seen.state = state;
    record.seen.attempts = 1;
    record.seen.localAddress = QHostAddress(u"10.0.0.1"_s);
    record.seen.localPort = 40112;
    return record;
}

QStringList texts(const CheckRecord& record)
{
    QStringList all;
    for (const EvidenceLine& line : stepLines(record, u"lab.example"_s))
        all << line.label + u'|' + line.value.section(u':', 0, 0);
    return all;
}

class TestStepLines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overTcp();
    void overUdp();
    void whatWasRefusedWasNotAsked();
    void saysOnceWhatTheServiceDid();
    void withoutAnAddress();
    void whatNeverBegan();
    void aClockThatWasSetBackTellsNoDuration();
    void aStandstillIsSaidAndNotCounted();
};

void TestStepLines::aStandstillIsSaidAndNotCounted()
{
    CheckRecord record = askedRecord(Transport::Tcp, State::Open);
    record.seen.service = ServiceState::Verified;
    record.finishedAt = record.startedAt.addMSecs(6012);
    record.seen.evidence.insert(u"stoodStillMs"_s, 6000);
    const QStringList said = texts(record);
    QVERIFY2(
        said.contains(
            u"meanwhile|This program stood still for 6.0 s (stopped, or its computer slept), which is not counted"_s),
        qPrintable(said.join(u'\n')));
    QCOMPARE(said.constLast(), u"after 12 ms|Verified"_s);
    record.seen.evidence = {};
    QCOMPARE(texts(record).size(), said.size() - 1);
}

void TestStepLines::overTcp()
{
    CheckRecord record = askedRecord(Transport::Tcp, State::Open);
    record.seen.service = ServiceState::Verified;
    record.seen.latencyMs = 0.8;
    const QString begun = record.startedAt.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    const QStringList expected{u"before|Name looked up"_s,
        begun + u"|Connection to port 389 begun, from 10.0.0.1, port 40112"_s, u"after 0.8 ms|Connected"_s,
        u"then|Asked"_s, u"after 12 ms|Verified"_s};
    QCOMPARE(texts(record), expected);
    record.seen.attempts = 3;
    QVERIFY(texts(record).at(1).endsWith(u"; attempts in all"_s));
    QCOMPARE(texts(record).at(2), u"after 0.8 ms|Connected, at the last attempt"_s);
    record.check.target = record.check.address; // nothing was looked up
    QVERIFY(!texts(record).join(u' ').contains(u"looked up"_s));
}

void TestStepLines::overUdp()
{
    CheckRecord record = askedRecord(Transport::Udp, State::Open);
    record.seen.service = ServiceState::Verified;
    record.seen.latencyMs = 2.5;
    QCOMPARE(texts(record).size(), 4);
    QVERIFY(texts(record).at(1).contains(u"Question sent to port 389"_s));
    QCOMPARE(texts(record).at(2), u"then|Asked"_s);
    QCOMPARE(texts(record).at(3), u"after 2.5 ms|Verified"_s);
    record = askedRecord(Transport::Udp, State::Filtered);
    QCOMPARE(texts(record).last(), u"after 12 ms|No answer"_s);
}

void TestStepLines::whatWasRefusedWasNotAsked()
{
    CheckRecord record = askedRecord(Transport::Tcp, State::Closed);
    record.seen.evidence.insert(u"refusedAfterMs"_s, 0.412);
    QCOMPARE(texts(record).last(), u"after 0.4 ms|Refused"_s);
    QVERIFY(!texts(record).join(u' ').contains(u"Asked"_s));
    record.seen.evidence.insert(u"refusedAfterMs"_s, u"<b>no number</b>"_s);
    QCOMPARE(texts(record).last(), u"after 12 ms|Refused"_s);
}

void TestStepLines::saysOnceWhatTheServiceDid()
{
    CheckRecord record = askedRecord(Transport::Tcp, State::Open);
    record.seen.service = ServiceState::Mismatch;
    record.seen.evidence = {{u"received"_s, u"HTTP/1.1 400"_s}};
    const auto last = [&record] { return stepLines(record, {}).constLast().value; };
    QCOMPARE(last(), u"Open, but another service answered: HTTP/1.1 400"_s);
    record.seen.evidence = {};
    record.seen.service = ServiceState::Verified; // and nothing more to tell
    QCOMPARE(last(), u"Verified"_s);
}

void TestStepLines::withoutAnAddress()
{
    CheckRecord record = askedRecord(Transport::Tcp, State::Unresolved);
    record.check.address.clear();
    const QList<EvidenceLine> lines = stepLines(record, {});
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().value, u"Name looked up: dc1.lab.example has no address."_s);
    for (const Reason reason : {Reason::ResolverFails, Reason::ResolverKeepsName}) { // nobody said that it has none
        record.seen.reason = reason;
        QVERIFY(stepLines(record, {}).constFirst().value.endsWith(u"so its address is not known."_s));
    }
}

void TestStepLines::whatNeverBegan()
{
    CheckRecord record = askedRecord(Transport::Tcp, State::NotRun);
    QVERIFY(stepLines(record, {}).isEmpty());
    record = askedRecord(Transport::Tcp, State::Open);
    record.phase = Phase::Running;
    QVERIFY(stepLines(record, {}).isEmpty());
    record = askedRecord(Transport::Tcp, State::Open);
    record.check.range = PortRange{1024, 65535};
    QVERIFY(stepLines(record, {}).isEmpty());
}

void TestStepLines::aClockThatWasSetBackTellsNoDuration()
{
    CheckRecord record = askedRecord(Transport::Tcp, State::Filtered);
    record.finishedAt = record.startedAt.addSecs(-3600);
    QCOMPARE(texts(record).last(), u"then|No answer"_s);
}

} // namespace StepLinesTests

int tst_steplines(int argc, char* argv[])
{
    return PortCheck::runTest<StepLinesTests::TestStepLines, QCoreApplication>(argc, argv);
}

#include "tst_steplines.moc"
