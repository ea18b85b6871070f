// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/rpcserver.h"

#include "model/protocol/ntlm/ntlmchallenge.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace RpcServerTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const RpcInterface samr{QUuid(u"12345778-1234-abcd-ef00-0123456789ac"_s), 1, 0};

RpcMessage messageIn(const QByteArray& bytes)
{
    RpcAssembler assembler;
    assembler.add(bytes);
    return assembler.next().value_or(RpcMessage());
}

class TestRpcServer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsABind()
    {
        const auto bind = readRpcBind(messageIn(buildRpcBind(samr, 7)));
        QVERIFY(bind);
        QCOMPARE(bind->contexts.size(), 1);
        QCOMPARE(bind->contexts.at(0).wanted, samr);
        QVERIFY(bind->contexts.at(0).ndr);
        QVERIFY(!bind->ntlmMessage && !bind->otherAuthentication);
    }

    void answersABind()
    {
        const RpcMessage asked = messageIn(buildRpcBind(samr, 7));
        const auto bind = readRpcBind(asked);
        const RpcMessage answer = messageIn(buildRpcBindAck(asked, *bind, {samr}, 49152, {}));
        QCOMPARE(answer.type, quint8(RpcPacketType::BindAck));
        QCOMPARE(answer.callId, quint32(7));
        const auto heard = readRpcBindAck(answer.body);
        QVERIFY(heard && heard->accepted);
        const auto refused =
            readRpcBindAck(messageIn(buildRpcBindAck(asked, *bind, {endpointMapperInterface()}, 135, {})).body);
        QVERIFY(refused && !refused->accepted);
        QCOMPARE(refused->reason, u"abstract-syntax-not-supported"_s);
    }

    void refusesAnotherWayOfWriting()
    {
        QByteArray bytes = buildRpcBind(samr, 7);
        bytes[bytes.size() - 4] = 9; // the version of the transfer syntax
        const RpcMessage asked = messageIn(bytes);
        const auto bind = readRpcBind(asked);
        QVERIFY(bind && !bind->contexts.at(0).ndr);
        const auto heard = readRpcBindAck(messageIn(buildRpcBindAck(asked, *bind, {samr}, 1, {})).body);
        QVERIFY(heard && !heard->accepted);
        QCOMPARE(heard->reason, u"transfer-syntaxes-not-supported"_s);
    }

    void tellsNamesInAVerifier()
    {
        const RpcMessage asked = messageIn(buildRpcBind(samr, 7, buildNtlmNegotiate()));
        const auto bind = readRpcBind(asked);
        QVERIFY(bind && bind->ntlmMessage && isNtlmNegotiate(*bind->ntlmMessage));
        NtlmChallenge told;
        told.computer = u"stand-in.invalid"_s;
        for (const quint16 port : {quint16(1), quint16(12), quint16(135), quint16(1024), quint16(65535)}) {
            const QByteArray bytes = buildRpcBindAck(asked, *bind, {samr}, port, buildNtlmChallenge(told, "12345678"));
            const RpcMessage answer = messageIn(bytes);
            const auto challenge = readNtlmChallenge(readNtlmToken(answer.verifier));
            QVERIFY(challenge);
            QCOMPARE(challenge->computer, told.computer);
        }
    }

    void readsACall()
    {
        const auto call = readRpcCall(messageIn(buildRpcRequest(2, "arguments", 9)));
        QVERIFY(call);
        QCOMPARE(call->opnum, quint16(2));
        QCOMPARE(call->arguments, "arguments");
    }

    void answersACall()
    {
        const RpcMessage answer = messageIn(buildRpcResponse(9, 0, "results"));
        QCOMPARE(answer.type, quint8(RpcPacketType::Response));
        QCOMPARE(answer.callId, quint32(9));
        QCOMPARE(answer.body, "results");
        QCOMPARE(readRpcFault(messageIn(buildRpcFault(9, 0, rpcOperationOutOfRange)).body), rpcOperationOutOfRange);
        const auto nak = readRpcBindNak(messageIn(buildRpcBindNak(9, rpcNakAuthenticationUnknown)).body);
        QVERIFY(nak);
        QCOMPARE(nak->reason, u"authentication-type-not-recognized"_s);
    }

    void readsNothingElse()
    {
        const RpcMessage bind = messageIn(buildRpcBind(samr, 7));
        for (const QByteArray& cut : Hostile::truncations(bind.body))
            QVERIFY(!readRpcBind({bind.type, bind.callId, cut, {}}));
        for (const QByteArray& changed : Hostile::mutations(bind.body)) {
            if (const auto read = readRpcBind({bind.type, bind.callId, changed, {}}))
                QVERIFY(read->contexts.size() <= 8);
        }
        QVERIFY(!readRpcCall({0, 1, QByteArray(7, '\0'), {}}));
        QVERIFY(!readRpcCall({0, 1, QByteArray(9, '\0'), QByteArray(2, '\0')}));
    }
};

} // namespace RpcServerTests

int tst_rpcserver(int argc, char* argv[])
{
    return PortCheck::runTest<RpcServerTests::TestRpcServer>(argc, argv);
}

#include "tst_rpcserver.moc"
