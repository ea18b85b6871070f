// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/tls/tlshello.h"
#include "model/support/bytereader.h"
#include "tests/data/tlsanswers.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QMap>
#include <QTest>

namespace TlsHelloTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestTlsHello : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestIsWhatTheDocumentsSay();
    void requestNamesTheServer_data();
    void requestNamesTheServer();
    void requestOffersVersionsAndAKey();
    void readsWhatServersAnswered_data();
    void readsWhatServersAnswered();
    void olderVersions_data();
    void olderVersions();
    void moreMessagesMayFollow();
    void refuses_data();
    void refuses();
    void truncations();
    void mutationsAreReadOrRefused();
};

constexpr qsizetype recordHeader = 5;
constexpr qsizetype versionAt = 4; // of a ServerHello, behind its type and length
constexpr qsizetype sessionIdAt = versionAt + 2 + 32;
constexpr qsizetype cipherAt = sessionIdAt + 1 + 32;

const TlsRandomness randomness{QByteArray(32, 'r'), QByteArray(32, 'i'), QByteArray(32, 'k')};

QByteArray hello13()
{
    return Captured::tlsServerHello13().mid(recordHeader);
}

QByteArray hello12()
{
    return Captured::tlsServerHello12().mid(recordHeader);
}

QByteArray with(QByteArray message, qsizetype place, const QByteArray& bytes)
{
    return message.replace(place, bytes.size(), bytes);
}

/// A ServerHello's message around \a body.
QByteArray message(const QByteArray& body)
{
    return QByteArray::fromHex("020000") + char(body.size()) + body;
}

/// The extensions of a ClientHello in its record; empty where the lengths of what is before and in them don't add up.
QMap<quint16, QByteArray> extensionsOf(const QByteArray& record)
{
    ByteReader reader(record);
    const auto lengthFits = [&reader] {
        const qsizetype length = reader.u16be();
        return length == reader.left();
    };
    reader.skip(3);
    if (!lengthFits())
        return {};
    reader.skip(2); // type, the length's first byte
    if (!lengthFits())
        return {};
    reader.skip(2 + 32); // version, random
    reader.skip(reader.u8()); // session ID
    reader.skip(reader.u16be()); // cipher suites
    reader.skip(reader.u8()); // compression
    if (!lengthFits())
        return {};
    QMap<quint16, QByteArray> extensions;
    while (!reader.atEnd() && !reader.failed()) {
        const quint16 type = reader.u16be();
        if (extensions.contains(type)) // RFC 8446 4.2: there must not be two
            reader.fail();
        extensions.insert(type, reader.bytes(reader.u16be()).toByteArray());
    }
    return reader.failed() ? QMap<quint16, QByteArray>() : extensions;
}

void TestTlsHello::requestIsWhatTheDocumentsSay()
{
    const QByteArray request = buildTlsClientHello("dc1.lab.example", randomness);
    ByteReader reader(request);
    QCOMPARE(reader.bytes(3).toByteArray().toHex(), QByteArray("160301")); // handshake, TLS 1.0 which no server minds
    QCOMPARE(qsizetype(reader.u16be()), request.size() - recordHeader);
    QCOMPARE(qsizetype(reader.u32be()), 0x01000000 + request.size() - recordHeader - 4);
    QCOMPARE(reader.u16be(), quint16(0x0303));
    QCOMPARE(reader.bytes(32).toByteArray(), randomness.random);
    QCOMPARE(reader.u8(), quint8(32));
    QCOMPARE(reader.bytes(32).toByteArray(), randomness.sessionId);
    const QByteArray suites = reader.bytes(reader.u16be()).toByteArray();
    QCOMPARE(suites.size() % 2, 0);
    QVERIFY(suites.startsWith(QByteArray::fromHex("130113021303"))); // TLS 1.3
    QVERIFY(suites.contains(QByteArray::fromHex("c02bc02f"))); // TLS 1.2
    QCOMPARE(reader.bytes(2).toByteArray().toHex(), QByteArray("0100")); // no compression
    QVERIFY(!reader.failed());
}

void TestTlsHello::requestNamesTheServer_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("extension"); // empty for none
    QTest::newRow("name") << QByteArray("dc1") << QByteArray::fromHex("0006000003") + "dc1";
    QTest::newRow("longest name") << QByteArray(253, 'n') << QByteArray::fromHex("01000000fd") + QByteArray(253, 'n');
    QTest::newRow("too long") << QByteArray(254, 'n') << QByteArray();
    QTest::newRow("none") << QByteArray() << QByteArray();
}

void TestTlsHello::requestNamesTheServer()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, extension);
    const auto extensions = extensionsOf(buildTlsClientHello(name, randomness));
    QVERIFY(!extensions.isEmpty());
    QCOMPARE(extensions.contains(0), !extension.isEmpty());
    QCOMPARE(extensions.value(0), extension);
}

void TestTlsHello::requestOffersVersionsAndAKey()
{
    const auto extensions = extensionsOf(buildTlsClientHello("dc1.lab.example", randomness));
    QCOMPARE(extensions.value(43).toHex(), QByteArray("0403040303"));
    QCOMPARE(extensions.value(51), QByteArray::fromHex("0024001d0020") + randomness.keyShare);
    QCOMPARE(extensions.value(10).toHex(), QByteArray("0008001d001700180019"));
    QCOMPARE(extensions.value(11).toHex(), QByteArray("0100"));
    const QByteArray list = extensions.value(13);
    ByteReader signatures(list);
    const qsizetype size = signatures.u16be();
    QCOMPARE(size, signatures.left());
    QVERIFY(size > 0 && size % 2 == 0);
}

void TestTlsHello::readsWhatServersAnswered_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<quint16>("version");
    QTest::addColumn<quint16>("cipherSuite");
    QTest::newRow("TLS 1.3") << Captured::tlsServerHello13() << quint16(0x0304) << quint16(0x1301);
    QTest::newRow("HelloRetryRequest") << Captured::tlsHelloRetryRequest() << quint16(0x0304) << quint16(0x1301);
    QTest::newRow("TLS 1.2") << Captured::tlsServerHello12() << quint16(0x0303) << quint16(0xc02b);
}

void TestTlsHello::readsWhatServersAnswered()
{
    QFETCH(QByteArray, record);
    const auto read = readTlsServerHello(record.mid(recordHeader));
    QVERIFY(read);
    QTEST(read->version, "version");
    QTEST(read->cipherSuite, "cipherSuite");
}

void TestTlsHello::olderVersions_data()
{
    QTest::addColumn<quint8>("minor");
    QTest::newRow("SSL 3.0") << quint8(0);
    QTest::newRow("TLS 1.0") << quint8(1);
    QTest::newRow("TLS 1.1") << quint8(2);
}

void TestTlsHello::olderVersions()
{
    QFETCH(quint8, minor);
    // Without a session ID and without extensions, as old servers do it.
    const QByteArray body =
        QByteArray(1, 3) + char(minor) + QByteArray(32, 'r') + QByteArray(1, '\0') + QByteArray::fromHex("002f00");
    const auto read = readTlsServerHello(message(body));
    QVERIFY(read);
    QCOMPARE(read->version, quint16(0x0300 + minor));
    QCOMPARE(read->cipherSuite, quint16(0x002f));
}

void TestTlsHello::moreMessagesMayFollow()
{
    QVERIFY(readTlsServerHello(hello12().append(QByteArray::fromHex("0b000003000000"))));
}

void TestTlsHello::refuses_data()
{
    QTest::addColumn<QByteArray>("fragment");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("our own request") << buildTlsClientHello({}, randomness).mid(recordHeader);
    QTest::newRow("another message") << with(hello13(), 0, "\x0b");
    QTest::newRow("longer than it can be") << with(hello13(), 1, "\xff\xff\xff");
    QTest::newRow("one byte more than came") << with(hello13(), 3, "\x77");
    QTest::newRow("one byte less than its parts") << with(hello13(), 3, "\x75");
    QTest::newRow("version that no hello has") << with(hello13(), versionAt, "\x03\x04");
    QTest::newRow("version before SSL 3") << with(hello12(), versionAt, QByteArray::fromHex("0200"));
    QTest::newRow("TLS 1.3 in an old hello") << with(hello13(), versionAt, "\x03\x02");
    QTest::newRow("session ID of 33 bytes") << message(QByteArray::fromHex("0303") + QByteArray(32, 'r') + '\x21'
        + QByteArray(33, 'i') + QByteArray::fromHex("002f00"));
    QTest::newRow("session ID of 255 bytes") << with(hello12(), sessionIdAt, "\xff");
    QTest::newRow("cipher suite that wasn't offered") << with(hello12(), cipherAt, "\xc0\x73");
    QTest::newRow("no cipher suite but a signal") << with(hello12(), cipherAt, QByteArray::fromHex("00ff"));
    QTest::newRow("compression") << with(hello12(), cipherAt + 2, "\x01");
    QTest::newRow("extensions of another length") << with(hello12(), cipherAt + 3, QByteArray::fromHex("0012"));
    QTest::newRow("extension beyond the end") << with(hello12(), cipherAt + 5 + 2, "\xff\xff");
    QTest::newRow("version that wasn't offered") << with(hello13(), cipherAt + 5 + 4, "\x7f\x1c");
    QTest::newRow("TLS 1.2 by extension") << with(hello13(), cipherAt + 5 + 4, "\x03\x03");
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes;
}

void TestTlsHello::refuses()
{
    QFETCH(QByteArray, fragment);
    QVERIFY(!readTlsServerHello(fragment));
}

void TestTlsHello::truncations()
{
    for (const QByteArray& whole : {hello13(), hello12(), Captured::tlsHelloRetryRequest().mid(recordHeader)}) {
        for (const QByteArray& cut : Hostile::truncations(whole)) {
            QVERIFY(!readTlsServerHello(cut));
            // The same with a length that fits, so that the parts are cut and not the whole. Behind the compression
            // method a hello may end, but there only.
            if (cut.size() >= versionAt)
                QCOMPARE(readTlsServerHello(message(cut.mid(versionAt))).has_value(), cut.size() == cipherAt + 3);
        }
    }
}

void TestTlsHello::mutationsAreReadOrRefused()
{
    for (const QByteArray& whole : {hello13(), hello12()}) {
        for (const QByteArray& changed : Hostile::mutations(whole)) {
            const auto read = readTlsServerHello(changed);
            QVERIFY(!read || (read->version >= 0x0300 && read->version <= 0x0304));
        }
    }
}

} // namespace TlsHelloTests

int tst_tlshello(int argc, char* argv[])
{
    return PortCheck::runTest<TlsHelloTests::TestTlsHello>(argc, argv);
}

#include "tst_tlshello.moc"
