// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/smb/smb2sessionsetup.h"
#include "model/protocol/smb/spnego.h"
#include "tests/data/identityanswers.h"
#include "tests/data/windowsserviceanswers.h"
#include "tests/model/protocol/ntlm/ntlmbytes.h"
#include "tests/model/protocol/smb/smbbytes.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace Smb2SessionSetupTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestSmb2SessionSetup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestIsWhatTheDocumentSays();
    void noChargeInTheFirstDialect();
    void readsWhatSambaAnswered();
    void readsWithAndWithoutWrapper();
    void statusStandsAlone();
    void withoutChallenge_data();
    void withoutChallenge();
    void refuses_data();
    void refuses();
    void truncations();
    void mutations();
};

constexpr qsizetype transport = 4;
constexpr qsizetype body = smb2HeaderSize;

QByteArray sambaMessage()
{
    return Captured::smb2SessionChallenge().sliced(transport);
}

QByteArray with(QByteArray message, qsizetype place, const QByteArray& bytes)
{
    return message.replace(place, bytes.size(), bytes);
}

void TestSmb2SessionSetup::requestIsWhatTheDocumentSays()
{
    const QByteArray request = buildSmb2SessionSetup(0x0311);
    ByteReader reader(request);
    QCOMPARE(qsizetype(reader.u32be()), request.size() - transport);
    QCOMPARE(reader.bytes(4).toByteArray(), QByteArray("\xfeSMB"));
    QCOMPARE(reader.u16le(), quint16(64));
    QCOMPARE(reader.u16le(), quint16(1)); // credit charge
    QCOMPARE(reader.u32le(), 0U); // status
    QCOMPARE(reader.u16le(), quint16(1)); // SESSION_SETUP
    QCOMPARE(reader.u16le(), quint16(1)); // credits
    QCOMPARE(reader.u64le(), quint64(0)); // flags, next command
    QCOMPARE(reader.u64le(), quint64(1)); // message
    QCOMPARE(reader.bytes(32).toByteArray(), QByteArray(32, '\0')); // process, tree, session, signature
    QCOMPARE(reader.u16le(), quint16(25));
    QCOMPARE(reader.u8(), quint8(0)); // flags
    QCOMPARE(reader.u8(), quint8(1)); // signing enabled
    QCOMPARE(reader.u64le(), quint64(0)); // capabilities, channel
    const quint16 offset = reader.u16le();
    const quint16 length = reader.u16le();
    QCOMPARE(reader.u64le(), quint64(0)); // earlier session
    QCOMPARE(reader.offset(), transport + offset);
    QCOMPARE(reader.left(), length);
    QCOMPARE(reader.rest().toByteArray(), buildSpnegoNtlm(buildNtlmNegotiate()));
}

void TestSmb2SessionSetup::noChargeInTheFirstDialect()
{
    const QByteArray request = buildSmb2SessionSetup(0x0202);
    QCOMPARE(request.sliced(transport + 6, 2), QByteArray(2, '\0'));
}

void TestSmb2SessionSetup::readsWhatSambaAnswered()
{
    const auto read = readSmb2SessionAnswer(sambaMessage());
    QVERIFY(read && read->challenge);
    QCOMPARE(read->status, smb2MoreProcessing);
    QCOMPARE(read->challenge->computer, u"dc1.lab.example"_s);
    QCOMPARE(read->challenge->time.toString(Qt::ISODateWithMs), u"2026-11-22T18:30:35.587Z"_s);
}

void TestSmb2SessionSetup::readsWithAndWithoutWrapper()
{
    for (const QByteArray& token : {NtlmBytes::windows(), SmbBytes::negTokenResp(NtlmBytes::windows())}) {
        const QByteArray answer = SmbBytes::sessionAnswer(smb2MoreProcessing, token);
        const auto read = readSmb2SessionAnswer(QByteArrayView(answer).sliced(transport));
        QVERIFY(read && read->challenge);
        QCOMPARE(read->challenge->forest, u"contoso.example"_s);
    }
}

void TestSmb2SessionSetup::statusStandsAlone()
{
    // STATUS_NOT_SUPPORTED: what a server says that takes no NTLM.
    const auto read = readSmb2SessionAnswer(with(sambaMessage().first(body), 8, QByteArray::fromHex("bb0000c0")));
    QVERIFY(read);
    QCOMPARE(read->status, 0xc00000bbU);
    QVERIFY(!read->challenge);
}

void TestSmb2SessionSetup::withoutChallenge_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray good = sambaMessage();
    QTest::newRow("nothing behind the header") << good.first(body);
    QTest::newRow("success, which nobody asked for") << with(good, 8, QByteArray(4, '\0'));
    QTest::newRow("body of another size") << with(good, body, "\x08");
    QTest::newRow("token within the header") << with(good, body + 4, QByteArray::fromHex("1000"));
    QTest::newRow("token behind the end") << with(good, body + 4, QByteArray::fromHex("ffff"));
    QTest::newRow("token of absurd length") << with(good, body + 6, QByteArray::fromHex("ffff"));
    QTest::newRow("token of no length") << with(good, body + 6, QByteArray::fromHex("0000"));
    QTest::newRow("token that is none") << with(good, body + 8, "\x60");
}

void TestSmb2SessionSetup::withoutChallenge()
{
    QFETCH(QByteArray, message);
    const auto read = readSmb2SessionAnswer(message);
    QVERIFY(read);
    QVERIFY(!read->challenge);
}

void TestSmb2SessionSetup::refuses_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray good = sambaMessage();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("our own request") << buildSmb2SessionSetup(0x0311).sliced(transport);
    QTest::newRow("answer to NEGOTIATE") << Captured::smb2Negotiation().sliced(transport);
    QTest::newRow("SMB 1") << with(good, 0, "\xff");
    QTest::newRow("encrypted") << with(good, 0, "\xfd");
    QTest::newRow("not from a server") << with(good, 16, QByteArray(1, '\0'));
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes;
}

void TestSmb2SessionSetup::refuses()
{
    QFETCH(QByteArray, message);
    QVERIFY(!readSmb2SessionAnswer(message));
}

void TestSmb2SessionSetup::truncations()
{
    for (const QByteArray& cut : Hostile::truncations(sambaMessage())) {
        const auto read = readSmb2SessionAnswer(cut);
        QCOMPARE(read.has_value(), cut.size() >= body);
        QVERIFY(!read || !read->challenge);
    }
}

void TestSmb2SessionSetup::mutations()
{
    for (const QByteArray& changed : Hostile::mutations(sambaMessage())) {
        const auto read = readSmb2SessionAnswer(changed);
        QVERIFY(!read || !read->challenge || read->status == smb2MoreProcessing);
    }
}

} // namespace Smb2SessionSetupTests

int tst_smb2sessionsetup(int argc, char* argv[])
{
    return PortCheck::runTest<Smb2SessionSetupTests::TestSmb2SessionSetup>(argc, argv);
}

#include "tst_smb2sessionsetup.moc"
