// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/endpointmapperdialogue.h"
#include "tests/data/windowsserviceanswers.h"
#include "tests/model/protocol/rpc/rpcbytes.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace EndpointMapperDialogueTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestEndpointMapperDialogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsSambaInAnyPieces();
    void asksOnWithTheServersHandle();
    void endings_data();
    void endings();
    void endlessPages();
    void endlessPagesOfOneEntry();
    void cutShort();
    void mutations();
};

const RpcInterface drsuapi{QUuid(u"e3514235-4b06-11d1-ab04-00c04fc2dcd2"_s), 4, 0};
const EptHandle goesOn(20, 'h');

QByteArray entries(int count)
{
    return RpcBytes::page(goesOn, QByteArrayList(count, RpcBytes::tcpTower(drsuapi, 50000)), 0);
}

/// Leads the dialogue with a server that has these answers, until it is over or the server has no more.
Reply outcomeOf(EndpointMapperDialogue& dialogue, const QByteArrayList& answers, qsizetype pieceSize = 65536)
{
    static_cast<void>(dialogue.opening());
    for (const QByteArray& answer : answers) {
        for (const QByteArray& piece : Hostile::pieces(answer, pieceSize)) {
            const StreamStep step = dialogue.feed(piece);
            if (step.reply)
                return *step.reply;
        }
    }
    return dialogue.interrupted();
}

void TestEndpointMapperDialogue::listsSambaInAnyPieces()
{
    for (const qsizetype size : {1, 2, 3, 24, 1460, 65536}) {
        EndpointMapperDialogue dialogue;
        const Reply reply =
            outcomeOf(dialogue, {Captured::rpcBindAck(), Captured::mapperEntries(), Captured::mapperEnd()}, size);
        QCOMPARE(dialogue.endpoints().size(), 53);
        QCOMPARE(reply, (Reply{ServiceState::Verified, Reason::Answered, evidenceOf(dialogue.endpoints(), true)}));
    }
}

void TestEndpointMapperDialogue::asksOnWithTheServersHandle()
{
    EndpointMapperDialogue dialogue;
    QCOMPARE(dialogue.opening(), buildRpcBind(endpointMapperInterface(), 1));
    const StreamStep bound = dialogue.feed(Captured::rpcBindAck());
    QCOMPARE(bound.say, buildRpcRequest(eptLookup, buildEptLookup(nullEptHandle()), 2));
    const StreamStep next = dialogue.feed(RpcBytes::response(2, entries(2)));
    QCOMPARE(next.say, buildRpcRequest(eptLookup, buildEptLookup(goesOn), 3));
}

void TestEndpointMapperDialogue::endings_data()
{
    QTest::addColumn<QByteArrayList>("answers"); // behind the bind's
    QTest::addColumn<ServiceState>("service");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("complete");
    const QByteArrayList one{RpcBytes::tcpTower(drsuapi, 50000)};
    const QByteArrayList pipe{RpcBytes::tower(drsuapi, {RpcBytes::floor("\x0f", "\\pipe\\x")})};
    const auto whole = [](const QByteArray& results) { return RpcBytes::response(2, results); };
    const QByteArray begun = whole(entries(3));
    const auto row = [](const char* name, const QByteArrayList& answers, ServiceState service, Reason reason, int count,
                         bool complete) { QTest::newRow(name) << answers << service << reason << count << complete; };
    const auto verified = ServiceState::Verified;
    row("handle taken back", {whole(RpcBytes::page(nullEptHandle(), one, 0))}, verified, Reason::Answered, 1, true);
    row("end told with the last entries", {whole(RpcBytes::page(nullEptHandle(), one, eptEndOfList))}, verified,
        Reason::Answered, 1, true);
    row("nothing registered", {Captured::mapperEnd().replace(12, 1, "\x02")}, verified, Reason::NoEndpoints, 0, true);
    row("nothing on TCP", {whole(RpcBytes::page(nullEptHandle(), pipe, 0))}, verified, Reason::NoEndpoints, 1, true);
    row("page of nothing that goes on", {whole(RpcBytes::page(goesOn, {}, 0))}, verified, Reason::NoEndpoints, 0,
        false);
    row("access denied", {RpcBytes::fault(2, 5)}, verified, Reason::MapperRefused, 0, false);
    row("refusal in the status", {whole(RpcBytes::page(nullEptHandle(), {}, 0x16c9a0cd))}, verified,
        Reason::MapperRefused, 0, false);
    row("denied later on", {begun, RpcBytes::fault(3, 5)}, verified, Reason::Answered, 3, false);
    row("nonsense later on", {begun, RpcBytes::response(3, "nonsense")}, verified, Reason::Answered, 3, false);
    row("silence later on", {begun}, verified, Reason::Answered, 3, false);
    row("another protocol later on", {begun, "HTTP/1.1 400"}, verified, Reason::Answered, 3, false);
    row("silence", {}, ServiceState::Silent, Reason::NoApplicationData, 0, false);
    row("half a page", {begun.first(100)}, ServiceState::Silent, Reason::NoApplicationData, 0, false);
    const auto mismatch = ServiceState::Mismatch;
    row("nonsense", {whole("nonsense")}, mismatch, Reason::OtherProtocol, 0, false);
    row("answer to another call", {RpcBytes::response(7, entries(1))}, mismatch, Reason::OtherProtocol, 0, false);
    row("second bind_ack", {RpcBytes::packet(RpcPacketType::BindAck, 2, "x")}, mismatch, Reason::OtherProtocol, 0,
        false);
    row("fault without a status", {RpcBytes::packet(RpcPacketType::Fault, 2, {})}, mismatch, Reason::OtherProtocol, 0,
        false);
    row("fragments without end",
        {RpcBytes::response(2, {}, RpcBytes::first), RpcBytes::response(2, {}, 0).repeated(5000)}, mismatch,
        Reason::TooMuchData, 0, false);
}

void TestEndpointMapperDialogue::endings()
{
    QFETCH(QByteArrayList, answers);
    QFETCH(ServiceState, service);
    QFETCH(Reason, reason);
    QFETCH(int, count);
    QFETCH(bool, complete);
    EndpointMapperDialogue dialogue;
    const Reply reply = outcomeOf(dialogue, QByteArrayList{Captured::rpcBindAck()} + answers);
    QCOMPARE(reply.service, service);
    QCOMPARE(reply.reason, reason);
    QCOMPARE(dialogue.endpoints().size(), count);
    QCOMPARE(reply.evidence.value(u"endpointCount"_s).toInt(), count);
    QCOMPARE(reply.evidence.value(u"complete"_s).toBool(), complete);
    QCOMPARE(reply.evidence.contains(u"fault"_s), reason == Reason::MapperRefused);
}

void TestEndpointMapperDialogue::endlessPages()
{
    EndpointMapperDialogue dialogue;
    StreamStep step = dialogue.feed(Captured::rpcBindAck());
    for (quint32 call = 2; !step.reply; ++call) {
        QVERIFY(call < 100);
        step = dialogue.feed(RpcBytes::response(call, entries(200)));
    }
    QCOMPARE(step.reply->reason, Reason::Answered);
    QCOMPARE(step.reply->evidence.value(u"complete"_s).toBool(), false);
    QVERIFY(dialogue.endpoints().size() <= longestEvidenceList + 200);
}

void TestEndpointMapperDialogue::endlessPagesOfOneEntry()
{
    EndpointMapperDialogue dialogue;
    StreamStep step = dialogue.feed(Captured::rpcBindAck());
    for (quint32 call = 2; !step.reply; ++call) {
        QVERIFY(call < 1000);
        // Nothing that can be read, and so nothing that would ever be enough.
        step = dialogue.feed(RpcBytes::response(call, RpcBytes::page(goesOn, {"nonsense"}, 0)));
    }
    QCOMPARE(step.reply->reason, Reason::NoEndpoints);
    QCOMPARE(step.reply->evidence.value(u"complete"_s).toBool(), false);
}

void TestEndpointMapperDialogue::cutShort()
{
    const QByteArray whole = RpcBytes::joined({Captured::rpcBindAck(), RpcBytes::response(2, entries(2))});
    for (const QByteArray& cut : Hostile::truncations(whole)) {
        EndpointMapperDialogue dialogue;
        const Reply reply = outcomeOf(dialogue, {cut}, 1);
        QCOMPARE(reply.service, ServiceState::Silent);
        QCOMPARE(reply.evidence.contains(u"bindResult"_s), cut.size() >= Captured::rpcBindAck().size());
    }
}

void TestEndpointMapperDialogue::mutations()
{
    const QByteArray page = RpcBytes::response(2, entries(2));
    for (const QByteArray& changed : Hostile::mutations(page)) {
        EndpointMapperDialogue dialogue;
        const Reply reply = outcomeOf(dialogue, {Captured::rpcBindAck(), changed});
        QVERIFY(reply.service != ServiceState::NotAsked);
        QVERIFY(dialogue.endpoints().size() <= 2);
    }
}

} // namespace EndpointMapperDialogueTests

int tst_endpointmapperdialogue(int argc, char* argv[])
{
    return PortCheck::runTest<EndpointMapperDialogueTests::TestEndpointMapperDialogue>(argc, argv);
}

#include "tst_endpointmapperdialogue.moc"
