// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/eptmapdialogue.h"
#include "tests/data/identityanswers.h"
#include "tests/data/windowsserviceanswers.h"
#include "tests/model/protocol/rpc/rpcbytes.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace EptMapDialogueTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestEptMapDialogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForTheInterface();
    void mapsSambaInAnyPieces();
    void endings_data();
    void endings();
    void refusalsTellWhy();
    void cutShort();
    void endlessData();
    void mutations();
};

const RpcInterface drsuapi{QUuid(u"e3514235-4b06-11d1-ab04-00c04fc2dcd2"_s), 4, 0};

/// Leads a dialogue with a server that has these answers, until it is over or the server has no more.
Reply outcomeOf(const QByteArrayList& answers, qsizetype pieceSize = 65536)
{
    EptMapDialogue dialogue(drsuapi);
    for (const QByteArray& answer : answers) {
        for (const QByteArray& piece : Hostile::pieces(answer, pieceSize)) {
            const StreamStep step = dialogue.feed(piece);
            if (step.reply)
                return *step.reply;
        }
    }
    return dialogue.interrupted();
}

void TestEptMapDialogue::asksForTheInterface()
{
    EptMapDialogue dialogue(drsuapi);
    QCOMPARE(dialogue.opening(), buildRpcBind(endpointMapperInterface(), 1));
    QCOMPARE(dialogue.feed(Captured::rpcBindAck()).say, buildRpcRequest(eptMap, buildEptMap(drsuapi), 2));
}

void TestEptMapDialogue::mapsSambaInAnyPieces()
{
    const Reply expected{ServiceState::Verified, Reason::Answered, {{u"mappedPorts"_s, QJsonArray{49153}}}};
    for (qsizetype size = 1; size <= Captured::eptMapped().size(); ++size)
        QCOMPARE(outcomeOf({Captured::rpcBindAck(), Captured::eptMapped()}, size), expected);
}

void TestEptMapDialogue::endings_data()
{
    QTest::addColumn<QByteArrayList>("answers");
    QTest::addColumn<ServiceState>("service");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char* name, const QByteArrayList& answers, ServiceState service, Reason reason) {
        QTest::newRow(name) << answers << service << reason;
    };
    const QByteArray bound = Captured::rpcBindAck();
    const auto mapped = [](const QByteArrayList& towers, quint32 status) {
        return RpcBytes::response(2, RpcBytes::mapping(towers, status));
    };
    const auto verified = ServiceState::Verified;
    const auto mismatch = ServiceState::Mismatch;
    row("not registered", {bound, Captured::eptNotMapped()}, verified, Reason::NoEndpoints);
    row("no tower", {bound, mapped({}, 0)}, verified, Reason::NoEndpoints);
    row("port 0", {bound, mapped({RpcBytes::tcpTower(drsuapi, 0)}, 0)}, verified, Reason::NoEndpoints);
    row("in fragments",
        {bound,
            RpcBytes::response(2, RpcBytes::mapping({RpcBytes::tcpTower(drsuapi, 5)}, 0).first(30), RpcBytes::first),
            RpcBytes::response(2, RpcBytes::mapping({RpcBytes::tcpTower(drsuapi, 5)}, 0).sliced(30), RpcBytes::last)},
        verified, Reason::Answered);
    row("access denied", {bound, RpcBytes::fault(2, 5)}, verified, Reason::MapperRefused);
    row("refusal in the status", {bound, mapped({}, 0x16c9a0cd)}, verified, Reason::MapperRefused);
    row("bind refused", {RpcBytes::bindNak(1, 4)}, verified, Reason::MapperRefused);
    row("bind denied", {RpcBytes::fault(1, 5)}, verified, Reason::MapperRefused);
    row("no mapper", {Captured::rpcBindRejected()}, mismatch, Reason::OtherProtocol);
    row("silence", {}, ServiceState::Silent, Reason::NoApplicationData);
    row("silence once bound", {bound}, ServiceState::Silent, Reason::NoApplicationData);
    row("nonsense", {bound, RpcBytes::response(2, "nonsense")}, mismatch, Reason::OtherProtocol);
    row("answer to another call", {bound, RpcBytes::response(3, RpcBytes::mapping({}, 0))}, mismatch,
        Reason::OtherProtocol);
    row("second bind_ack", {bound, RpcBytes::packet(RpcPacketType::BindAck, 2, "x")}, mismatch, Reason::OtherProtocol);
    row("fault without a status", {bound, RpcBytes::packet(RpcPacketType::Fault, 2, {})}, mismatch,
        Reason::OtherProtocol);
    row("answer before the question", {RpcBytes::response(1, RpcBytes::mapping({}, 0))}, mismatch,
        Reason::OtherProtocol);
    row("fragments without end",
        {bound, RpcBytes::response(2, {}, RpcBytes::first), RpcBytes::response(2, {}, 0).repeated(5000)}, mismatch,
        Reason::TooMuchData);
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        row(sample.name, {sample.bytes}, mismatch, Reason::OtherProtocol);
}

void TestEptMapDialogue::endings()
{
    QFETCH(QByteArrayList, answers);
    QFETCH(ServiceState, service);
    QFETCH(Reason, reason);
    const Reply reply = outcomeOf(answers);
    QCOMPARE(reply.service, service);
    QCOMPARE(reply.reason, reason);
}

void TestEptMapDialogue::refusalsTellWhy()
{
    const Reply reply = outcomeOf({Captured::rpcBindAck(), RpcBytes::fault(2, 5)});
    QCOMPARE(reply.evidence, (Evidence{{u"fault"_s, u"0x00000005"_s}, {u"faultName"_s, u"access-denied"_s}}));
}

void TestEptMapDialogue::cutShort()
{
    const QByteArray bound = Captured::rpcBindAck();
    const QByteArray whole = RpcBytes::joined({bound, Captured::eptMapped()});
    for (const QByteArray& cut : Hostile::truncations(whole)) {
        const Reply reply = outcomeOf({cut.first(std::min(cut.size(), bound.size())), cut.mid(bound.size())});
        QCOMPARE(reply.service, ServiceState::Silent);
        QCOMPARE(reply.evidence.contains(u"bindResult"_s), cut.size() >= bound.size());
    }
}

void TestEptMapDialogue::endlessData()
{
    EptMapDialogue dialogue(drsuapi);
    int fed = 0;
    while (!dialogue.feed(QByteArray(1, '\5')).reply)
        QVERIFY(++fed < 16);
}

void TestEptMapDialogue::mutations()
{
    for (const QByteArray& changed : Hostile::mutations(Captured::eptMapped())) {
        const Reply reply = outcomeOf({Captured::rpcBindAck(), changed});
        QVERIFY(reply.service != ServiceState::NotAsked);
        QVERIFY(reply.evidence.value(u"mappedPorts"_s).toArray().size() <= 1);
    }
}

} // namespace EptMapDialogueTests

int tst_eptmapdialogue(int argc, char* argv[])
{
    return PortCheck::runTest<EptMapDialogueTests::TestEptMapDialogue>(argc, argv);
}

#include "tst_eptmapdialogue.moc"
