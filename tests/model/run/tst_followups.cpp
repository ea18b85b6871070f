// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Which follow-ups come from what was seen, and which endpoints are tried again.
#include "model/run/followups.h"

#include "tests/model/run/checksamples.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace FollowUpsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const RpcInterface everywhere{QUuid(u"12345778-1234-abcd-ef00-0123456789ab"_s), 1, 0};
const RpcInterface here{QUuid(u"12345678-1234-abcd-ef00-01234567cffb"_s), 1, 0};

/// The object with all that it needs, and what it told.
struct Bench {
    explicit Bench(FollowUps::Allowed allowed = {true, true})
    {
        QObject::connect(&followUps, &FollowUps::staysShut, &context, [this](int id, const ProbeResult& seen) {
            CheckRecord& record = store.at(id).record;
            record.phase = Phase::Done; // as the runner does
            record.seen = seen;
            shut.append(id);
        });
        QObject::connect(&followUps, &FollowUps::needless, &context, [this](int id) { needless.append(id); });
        followUps.start(allowed);
    }

    /// An endpoint that is being asked.
    int endpoint(quint16 port, const QList<RpcInterface>& interfaces = {everywhere})
    {
        const int id = store.add(sampleCheck(port, Service::RpcEndpoint));
        store.at(id).interfaces = interfaces;
        store.at(id).record.phase = Phase::Running;
        return id;
    }
    int mapper() { return addDone(store, sampleCheck(135, Service::EndpointMapper), verifiedResult()); }
    int done(const Check& check, const ProbeResult& seen, int second)
    {
        const int id = addDone(store, check, seen);
        store.at(id).record.finishedAt = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
        return id;
    }
    /// The mapper's answer to a question that FollowUps asked, and what the runner does with it.
    void answer(int question, const QJsonValue& mappedPorts)
    {
        CheckRecord& record = store.at(question).record;
        record.phase = Phase::Done;
        record.seen = verifiedResult({{u"mappedPorts"_s, mappedPorts}});
        followUps.takeMapperAnswer(question);
        followUps.releaseHeld(sampleAddress);
    }
    [[nodiscard]] QList<FollowUpKind> kinds(const QList<int>& ids)
    {
        QList<FollowUpKind> list;
        for (const int id : ids)
            list.append(store.at(id).followUp.value());
        return list;
    }

    QObject context;
    CheckStore store;
    CheckQueue queue{10'000, 10'000};
    FollowUps followUps{store, queue};
    QList<int> shut;
    QList<int> needless;
};

class TestFollowUps final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theControlPort();
    void whoIsTriedAgain();
    void fewQuestionsForManyPorts();
    void oneThatOpenedFreesTheOthers();
    void anInterfaceOfItsOwn();
    void whateverTheMapperSays_data();
    void whateverTheMapperSays();
    void besideTheFirstTry();
    void atTheEnd();
    void nothingAtTheEnd();
    void aControlThatNobodyNeeds();
    void aRecheckForgets();
};

void TestFollowUps::theControlPort()
{
    Bench bench;
    bench.followUps.askControlPort(sampleAddress); // nothing is there
    QVERIFY(bench.queue.isEmpty());
    Check udp = sampleCheck(53, Service::Dns);
    udp.protocol = Transport::Udp;
    bench.store.add(udp); // a host of which only UDP is asked has one as well
    bench.followUps.askControlPort(sampleAddress);
    bench.followUps.askControlPort(sampleAddress);
    const QList<int> asked = takeAll(bench.queue);
    QCOMPARE(bench.kinds(asked), QList<FollowUpKind>{FollowUpKind::Control});
    const Check& check = bench.store.at(asked.first()).record.check;
    QCOMPARE(check.port, controlPort);
    QCOMPARE(check.service, Service::Unknown);
    QCOMPARE(check.protocol, Transport::Tcp);

    Bench forbidden({false, true});
    forbidden.store.add(sampleCheck(445, Service::Smb));
    forbidden.followUps.askControlPort(sampleAddress);
    QVERIFY(forbidden.queue.isEmpty());
}

void TestFollowUps::whoIsTriedAgain()
{
    Bench bench;
    QVERIFY(!bench.followUps.tryAgain(bench.endpoint(2000), silentResult())); // nobody to ask for it
    const int mapper = bench.mapper();
    QVERIFY(!bench.followUps.tryAgain(mapper, silentResult()));
    QVERIFY(!bench.followUps.tryAgain(bench.endpoint(2001), verifiedResult()));
    QVERIFY(!bench.followUps.tryAgain(bench.endpoint(2002, {}), silentResult()));
    QVERIFY(bench.queue.isEmpty());
    const int shut = bench.endpoint(2003);
    QVERIFY(!bench.followUps.isSecondTry(shut));
    QVERIFY(bench.followUps.tryAgain(shut, closedResult()));
    QVERIFY(bench.followUps.isSecondTry(shut));
    QVERIFY(!bench.followUps.tryAgain(shut, silentResult())); // not for a third time
    const QList<int> asked = takeAll(bench.queue);
    QCOMPARE(bench.kinds(asked), QList<FollowUpKind>{FollowUpKind::AskMapper});
    QVERIFY(!bench.followUps.tryAgain(asked.first(), silentResult()));

    Bench forbidden({false, true});
    forbidden.mapper();
    QVERIFY(!forbidden.followUps.tryAgain(forbidden.endpoint(2000), silentResult()));
}

void TestFollowUps::fewQuestionsForManyPorts()
{
    Bench bench;
    bench.mapper();
    constexpr int many = 300;
    QList<int> endpoints;
    for (int i = 0; i < many; ++i)
        endpoints.append(bench.endpoint(quint16(2000 + i)));
    for (const int id : std::as_const(endpoints)) {
        QVERIFY(bench.followUps.tryAgain(id, silentResult()));
        bench.followUps.releaseHeld(sampleAddress);
    }
    const QList<int> questions = takeAll(bench.queue);
    QCOMPARE(questions.size(), mostMapperFollowUps);
    QCOMPARE(bench.shut, QList<int>());
    for (const int question : questions)
        bench.answer(question, QJsonArray());
    QCOMPARE(bench.shut, endpoints);
    QCOMPARE(bench.store.at(endpoints.last()).record.seen, silentResult());
    QVERIFY(bench.queue.isEmpty());
    bench.followUps.releaseHeld(sampleAddress);
    QCOMPARE(bench.shut.size(), many); // each once
}

void TestFollowUps::oneThatOpenedFreesTheOthers()
{
    Bench bench;
    bench.mapper();
    QList<int> endpoints;
    for (int i = 0; i < 10; ++i)
        endpoints.append(bench.endpoint(quint16(2000 + i)));
    for (const int id : std::as_const(endpoints))
        QVERIFY(bench.followUps.tryAgain(id, silentResult()));
    const QList<int> questions = takeAll(bench.queue);
    bench.answer(questions.first(), QJsonArray{2000});
    QCOMPARE(takeAll(bench.queue), endpoints.first(1));
    const ProbeResult opened = bench.followUps.besideFirstTry(endpoints.first(), verifiedResult());
    QCOMPARE(opened.evidence.value("coldState"_L1).toString(), u"filtered"_s);
    bench.followUps.releaseHeld(sampleAddress); // before the other two have their answers
    QCOMPARE(takeAll(bench.queue).size(), 10 - mostMapperFollowUps);
    QCOMPARE(bench.shut, QList<int>());
    QVERIFY(bench.followUps.tryAgain(bench.endpoint(3000), silentResult())); // and whoever comes later
    QCOMPARE(takeAll(bench.queue).size(), 1);
}

void TestFollowUps::anInterfaceOfItsOwn()
{
    Bench bench;
    bench.mapper();
    bench.endpoint(2001);
    const int both = bench.endpoint(2000, {everywhere, here});
    QVERIFY(bench.followUps.tryAgain(both, silentResult()));
    QCOMPARE(bench.store.at(takeAll(bench.queue).first()).interfaces, QList<RpcInterface>{here});
    const int common = bench.endpoint(2002);
    QVERIFY(bench.followUps.tryAgain(common, silentResult()));
    QCOMPARE(bench.store.at(takeAll(bench.queue).first()).interfaces, QList<RpcInterface>{everywhere});
}

void TestFollowUps::whateverTheMapperSays_data()
{
    QTest::addColumn<QJsonValue>("mappedPorts");
    QTest::addColumn<bool>("again");
    QTest::newRow("the port") << QJsonValue(QJsonArray{2000}) << true;
    QTest::newRow("among others") << QJsonValue(QJsonArray{1, 2000, 2000, 65535}) << true;
    QTest::newRow("another one") << QJsonValue(QJsonArray{2001}) << false;
    QTest::newRow("none") << QJsonValue(QJsonArray()) << false;
    QTest::newRow("nothing") << QJsonValue(QJsonValue::Undefined) << false;
    QTest::newRow("null") << QJsonValue() << false;
    QTest::newRow("no list") << QJsonValue(2000) << false;
    QTest::newRow("text") << QJsonValue(QJsonArray{u"2000"_s}) << false;
    QTest::newRow("nested") << QJsonValue(QJsonArray{QJsonArray{2000}}) << false;
    QTest::newRow("no port at all") << QJsonValue(QJsonArray{-1, 0, 67536, 2000.5}) << false;
}

void TestFollowUps::whateverTheMapperSays()
{
    QFETCH(QJsonValue, mappedPorts);
    QFETCH(bool, again);
    Bench bench;
    bench.mapper();
    const int endpoint = bench.endpoint(2000);
    QVERIFY(bench.followUps.tryAgain(endpoint, silentResult()));
    const int question = takeAll(bench.queue).first();
    bench.answer(question, mappedPorts);
    QCOMPARE(bench.store.at(question).record.seen, verifiedResult({{u"mappedPorts"_s, mappedPorts}})); // as it came
    QCOMPARE(takeAll(bench.queue), again ? QList<int>{endpoint} : QList<int>());
    QCOMPARE(bench.shut, again ? QList<int>() : QList<int>{endpoint});
    QCOMPARE(bench.followUps.isSecondTry(endpoint), again);
}

void TestFollowUps::besideTheFirstTry()
{
    Bench bench;
    bench.mapper();
    const int endpoint = bench.endpoint(2000);
    QCOMPARE(bench.followUps.besideFirstTry(endpoint, closedResult()), closedResult()); // there was none
    QVERIFY(bench.followUps.tryAgain(endpoint, silentResult()));
    ProbeResult kept = silentResult();
    ProbeResult cancelled;
    cancelled.state = State::Cancelled;
    QCOMPARE(bench.followUps.besideFirstTry(endpoint, cancelled), kept);
    kept.evidence.insert(u"askedAfterMapper"_s, true);
    QCOMPARE(bench.followUps.besideFirstTry(endpoint, closedResult()), kept);
}

void TestFollowUps::atTheEnd()
{
    Bench bench;
    bench.done(sampleCheck(88, Service::Kerberos), verifiedResult(), 20);
    const int first = bench.done(sampleCheck(389, Service::Ldap), verifiedResult(), 10);
    const int other = bench.done(sampleCheck(445, Service::Smb), silentResult(), 30);
    bench.store.at(other).record.phase = Phase::Running;
    bench.followUps.askAtTheEnd(sampleAddress);
    QVERIFY(bench.queue.isEmpty()); // that is not the end
    bench.store.at(other).record.phase = Phase::Done;
    bench.followUps.askAtTheEnd(sampleAddress);
    const QList<int> asked = takeAll(bench.queue);
    QCOMPARE(bench.kinds(asked), (QList<FollowUpKind>{FollowUpKind::Again, FollowUpKind::SourcePorts}));
    for (const int id : asked) {
        QCOMPARE(bench.store.at(id).record.check.port, bench.store.at(first).record.check.port);
        bench.store.at(id).record.phase = Phase::Done;
    }
    bench.followUps.askAtTheEnd(sampleAddress);
    QVERIFY(bench.queue.isEmpty()); // once each
}

void TestFollowUps::nothingAtTheEnd()
{
    Bench bench({true, false});
    bench.followUps.askAtTheEnd(sampleAddress); // nobody is there
    bench.done(sampleCheck(445, Service::Smb), silentResult(), 10);
    bench.followUps.askAtTheEnd(sampleAddress); // nothing has worked
    bench.done(sampleCheck(88, Service::Kerberos), verifiedResult(), 20);
    bench.followUps.askAtTheEnd(sampleAddress); // and nothing went silent after it
    QVERIFY(bench.queue.isEmpty());
}

void TestFollowUps::aControlThatNobodyNeeds()
{
    Bench bench({true, false});
    bench.done(sampleCheck(88, Service::Kerberos), verifiedResult(), 10);
    const int other = bench.done(sampleCheck(445, Service::Smb), silentResult(), 5);
    bench.followUps.askControlPort(sampleAddress);
    bench.followUps.askAtTheEnd(sampleAddress);
    QCOMPARE(bench.needless, QList<int>());
    bench.store.at(other).record.seen = verifiedResult();
    bench.followUps.askAtTheEnd(sampleAddress);
    QCOMPARE(bench.needless, takeAll(bench.queue));
    QCOMPARE(bench.needless.size(), 1);
}

void TestFollowUps::aRecheckForgets()
{
    Bench bench;
    bench.mapper();
    QList<int> endpoints;
    for (int i = 0; i < 10; ++i)
        endpoints.append(bench.endpoint(quint16(2000 + i)));
    for (const int id : std::as_const(endpoints))
        QVERIFY(bench.followUps.tryAgain(id, silentResult()));
    bench.followUps.restart();
    for (const int id : std::as_const(endpoints))
        QVERIFY(!bench.followUps.isSecondTry(id));
    bench.followUps.releaseHeld(sampleAddress);
    QCOMPARE(bench.shut, QList<int>());
}

} // namespace FollowUpsTests

int tst_followups(int argc, char* argv[])
{
    return PortCheck::runTest<FollowUpsTests::TestFollowUps>(argc, argv);
}

#include "tst_followups.moc"
