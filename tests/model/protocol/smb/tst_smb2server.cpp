// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/smb/smb2server.h"

#include "model/protocol/smb/smb2sessionsetup.h"
#include "model/protocol/smb/spnego.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace Smb2ServerTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr qsizetype prefixSize = 4;

QByteArray withoutPrefix(const QByteArray& bytes)
{
    return bytes.sliced(prefixSize);
}

QByteArray negotiateRequest()
{
    return withoutPrefix(buildSmb2Negotiate(QUuid::createUuid(), QByteArray(32, 's')));
}

Smb2Negotiation negotiation(quint16 dialect)
{
    Smb2Negotiation told;
    told.dialect = dialect;
    told.serverGuid = QUuid(u"4e8f8e12-42bd-4c75-a3ff-37bb43340029"_s);
    told.serverTime = QDateTime(QDate(2026, 3, 1), QTime(10, 15, 7, 89), Qt::UTC);
    return told;
}

class TestSmb2Server final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRequests()
    {
        const auto first = Smb2Request::decoded(negotiateRequest());
        QVERIFY(first && first->command == Smb2Request::negotiate);
        QCOMPARE(first->dialects, (QList<quint16>{0x0202, 0x0210, 0x0300, 0x0302, 0x0311}));
        const auto second = Smb2Request::decoded(withoutPrefix(buildSmb2SessionSetup(0x0311)));
        QVERIFY(second && second->command == Smb2Request::sessionSetup);
        QCOMPARE(second->messageId, quint64(1));
        const auto message = spnegoFirstMessage(second->token);
        QVERIFY(message && isNtlmNegotiate(*message));
    }

    void readsNothingElse()
    {
        for (const QByteArray& request : {negotiateRequest(), withoutPrefix(buildSmb2SessionSetup(0x0311))}) {
            for (qsizetype size = 0; size < 64; ++size)
                QVERIFY(!Smb2Request::decoded(request.first(size)));
            for (const QByteArray& cut : Hostile::truncations(request))
                (void)Smb2Request::decoded(cut);
            for (const QByteArray& changed : Hostile::mutations(request)) {
                const auto read = Smb2Request::decoded(changed);
                QVERIFY(!read || (read->dialects.size() <= 64 && read->token.size() <= changed.size()));
            }
        }
        for (const Hostile::Sample& sample : Hostile::foreignAnswers())
            QVERIFY2(!Smb2Request::decoded(sample.bytes), sample.name);
        for (const QByteArray& changed : Hostile::mutations(buildSpnegoNtlm(buildNtlmNegotiate())))
            (void)spnegoFirstMessage(changed);
    }

    void choosesTheHighest()
    {
        QCOMPARE(chosenSmb2Dialect({0x0202, 0x0302, 0x0210}), quint16(0x0302));
        QCOMPARE(chosenSmb2Dialect({0x0311, 0x0202}), quint16(0x0311));
        QCOMPARE(chosenSmb2Dialect({0x0500}), std::nullopt);
        QCOMPARE(chosenSmb2Dialect({}), std::nullopt);
    }

    void knowsSmb1sWayToAsk()
    {
        const QByteArray head = QByteArray("\xff", 1) + "SMB\x72" + QByteArray(27, '\0');
        const QByteArray nt("\x02NT LM 0.12\0", 12);
        const QByteArray wildcard("\x02SMB 2.???\0", 11);
        const QByteArray first("\x02SMB 2.002\0", 11);
        QCOMPARE(smb2DialectsOfSmb1(QByteArray(head + nt + first + wildcard)), (QList<quint16>{0x02ff, 0x0202}));
        QCOMPARE(smb2DialectsOfSmb1(QByteArray(head + nt)), QList<quint16>());
        QCOMPARE(smb2DialectsOfSmb1(wildcard), QList<quint16>());
        QCOMPARE(smb2DialectsOfSmb1("\xffSMB"), QList<quint16>());
    }

    void negotiates_data()
    {
        QTest::addColumn<quint16>("dialect");
        for (const quint16 dialect : {quint16(0x0202), quint16(0x0302), quint16(0x0311)})
            QTest::addRow("%x", dialect) << dialect;
    }

    void negotiates()
    {
        QFETCH(quint16, dialect);
        const Smb2Negotiation told = negotiation(dialect);
        const auto request = Smb2Request::decoded(negotiateRequest());
        const QByteArray bytes = buildSmb2NegotiateAnswer(*request, told, QByteArray(32, 's'));
        const auto heard = readSmb2Negotiation(withoutPrefix(bytes));
        QVERIFY(heard);
        QCOMPARE(heard->dialect, dialect);
        QCOMPARE(heard->serverGuid, told.serverGuid);
        QCOMPARE(heard->serverTime, told.serverTime);
        QVERIFY(!heard->serverStartTime.isValid());
        QVERIFY(heard->signingEnabled && !heard->signingRequired);
    }

    void challenges()
    {
        NtlmChallenge told;
        told.computer = u"stand-in.invalid"_s;
        told.standIn = StandInMark{"0123456789abcdef", u"2001:db8::1"_s, 3311};
        const QByteArray message = buildNtlmChallenge(told, "12345678");
        auto request = Smb2Request::decoded(withoutPrefix(buildSmb2SessionSetup(0x0311)));
        for (const QByteArray& token : {request->token, buildNtlmNegotiate()}) { // wrapped, and bare
            request->token = token;
            const auto heard = readSmb2SessionAnswer(withoutPrefix(buildSmb2Challenge(*request, message)));
            QVERIFY(heard);
            QCOMPARE(heard->status, smb2MoreProcessing);
            QVERIFY(heard->challenge);
            QCOMPARE(heard->challenge->computer, told.computer);
            QCOMPARE(heard->challenge->standIn, told.standIn);
        }
    }

    void refuses()
    {
        const auto request = Smb2Request::decoded(withoutPrefix(buildSmb2SessionSetup(0x0311)));
        const auto heard = readSmb2SessionAnswer(withoutPrefix(buildSmb2Error(*request, smb2LogonFailure)));
        QVERIFY(heard);
        QCOMPARE(heard->status, smb2LogonFailure);
    }
};

} // namespace Smb2ServerTests

int tst_smb2server(int argc, char* argv[])
{
    return PortCheck::runTest<Smb2ServerTests::TestSmb2Server>(argc, argv);
}

#include "tst_smb2server.moc"
