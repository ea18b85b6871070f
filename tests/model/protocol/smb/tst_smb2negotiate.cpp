// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/smb/smb2header.h"
#include "model/protocol/smb/smb2negotiate.h"
#include "model/support/bytereader.h"
#include "tests/data/windowsserviceanswers.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace Smb2NegotiateTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestSmb2Negotiate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestIsWhatTheDocumentSays();
    void requestContextsLieWhereItSays();
    void readsWhatSambaAnswered();
    void statusStandsAlone();
    void refuses_data();
    void refuses();
    void truncations();
    void mutationsAreReadOrRefused();
    void beginnings();
};

const QUuid client(u"00112233-4455-6677-8899-aabbccddeeff"_s);
const QByteArray salt(32, 's');
constexpr qsizetype transport = 4;
constexpr qsizetype header = 64;

QByteArray sambaMessage()
{
    return Captured::smb2Negotiation().mid(transport);
}

QByteArray with(QByteArray message, qsizetype place, const QByteArray& bytes)
{
    return message.replace(place, bytes.size(), bytes);
}

void TestSmb2Negotiate::requestIsWhatTheDocumentSays()
{
    const QByteArray request = buildSmb2Negotiate(client, salt);
    ByteReader reader(request);
    QCOMPARE(qsizetype(reader.u32be()), request.size() - transport);
    QCOMPARE(reader.bytes(4).toByteArray(), QByteArray("\xfeSMB"));
    QCOMPARE(reader.u16le(), quint16(64));
    reader.seek(transport + header);
    QCOMPARE(reader.u16le(), quint16(36));
    QCOMPARE(reader.u16le(), quint16(5)); // dialects
    QCOMPARE(reader.u16le(), quint16(1)); // signing enabled
    reader.skip(6);
    QCOMPARE(reader.bytes(16).toByteArray().toHex(), QByteArray("33221100554477668899aabbccddeeff"));
    reader.skip(8);
    QCOMPARE(reader.bytes(10).toByteArray().toHex(), QByteArray("02021002000302031103"));
    QVERIFY(!request.contains("\xffSMB"));
}

void TestSmb2Negotiate::requestContextsLieWhereItSays()
{
    const QByteArray request = buildSmb2Negotiate(client, salt).mid(transport);
    ByteReader reader(request);
    reader.seek(header + 28);
    const qsizetype offset = reader.u32le();
    const quint16 count = reader.u16le();
    QCOMPARE(offset % 8, 0);
    reader.seek(offset);
    QList<quint16> types;
    for (int context = 0; context < count; ++context) {
        reader.align(8);
        types.append(reader.u16le());
        const quint16 size = reader.u16le();
        reader.skip(4);
        const QByteArray data = reader.bytes(size).toByteArray();
        QVERIFY(types.last() != 1 || data.endsWith(salt));
    }
    QVERIFY(!reader.failed() && reader.atEnd());
    QCOMPARE(types, (QList<quint16>{1, 2}));
}

void TestSmb2Negotiate::readsWhatSambaAnswered()
{
    const auto read = readSmb2Negotiation(sambaMessage());
    QVERIFY(read);
    QCOMPARE(read->status, 0U);
    QCOMPARE(read->dialect, quint16(0x0311));
    QVERIFY(read->signingEnabled && read->signingRequired);
    QCOMPARE(read->serverGuid, QUuid(u"00316364-0000-0000-0000-000000000000"_s));
    QCOMPARE(read->capabilities, 0x0fU);
    QCOMPARE(read->longestRead, 8U * 1024 * 1024);
    QCOMPARE(read->serverTime.toString(Qt::ISODateWithMs), u"2026-11-22T12:00:58.418Z"_s);
    QVERIFY(!read->serverStartTime.isValid());
}

void TestSmb2Negotiate::statusStandsAlone()
{
    // STATUS_NOT_SUPPORTED with the error response of 2.2.2, which has nothing that is read.
    const QByteArray refused = with(sambaMessage().first(header), 8, QByteArray::fromHex("bb0000c0"));
    const auto read = readSmb2Negotiation(refused);
    QVERIFY(read);
    QCOMPARE(read->status, 0xc00000bbU);
    QVERIFY(read->serverGuid.isNull());
}

void TestSmb2Negotiate::refuses_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray good = sambaMessage();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("our own request") << buildSmb2Negotiate(client, salt).mid(transport);
    QTest::newRow("SMB 1") << with(good, 0, "\xff");
    QTest::newRow("encrypted") << with(good, 0, "\xfd");
    QTest::newRow("not from a server") << with(good, 16, QByteArray(1, '\0'));
    QTest::newRow("header of another size") << with(good, 4, "\x3f");
    QTest::newRow("answer to another command") << with(good, 12, "\x01");
    QTest::newRow("body of another size") << with(good, header, "\x40");
    QTest::newRow("dialect that wasn't offered") << with(good, header + 4, "\xff\x02");
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes;
}

void TestSmb2Negotiate::refuses()
{
    QFETCH(QByteArray, message);
    QVERIFY(!readSmb2Negotiation(message));
}

void TestSmb2Negotiate::truncations()
{
    constexpr qsizetype fixedPart = header + 64; // behind it are a security token and contexts, which aren't read
    for (const QByteArray& cut : Hostile::truncations(sambaMessage()))
        QCOMPARE(readSmb2Negotiation(cut).has_value(), cut.size() >= fixedPart);
}

void TestSmb2Negotiate::mutationsAreReadOrRefused()
{
    for (const QByteArray& changed : Hostile::mutations(sambaMessage())) {
        const auto read = readSmb2Negotiation(changed);
        QVERIFY(!read || read->status != 0 || (read->dialect >= 0x0202 && read->dialect <= 0x0311));
    }
}

void TestSmb2Negotiate::beginnings()
{
    for (const QByteArray& beginning :
        {QByteArray(), QByteArray("\xfe"), QByteArray("\xfeSM"), QByteArray("\xfeSMB..")}) {
        QVERIFY(beginsAsSmb2(beginning));
        QCOMPARE(beginsAsSmb1(beginning), beginning.isEmpty());
    }
    QVERIFY(beginsAsSmb1("\xffSMBr"));
    QVERIFY(!beginsAsSmb2("SMB") && !beginsAsSmb1("SMB"));
}

} // namespace Smb2NegotiateTests

int tst_smb2negotiate(int argc, char* argv[])
{
    return PortCheck::runTest<Smb2NegotiateTests::TestSmb2Negotiate>(argc, argv);
}

#include "tst_smb2negotiate.moc"
