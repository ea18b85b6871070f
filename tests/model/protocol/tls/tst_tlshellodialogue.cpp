// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/foreignreply.h"
#include "model/protocol/tls/tlshellodialogue.h"
#include "tests/data/controlleranswers.h"
#include "tests/data/tlsanswers.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace TlsHelloDialogueTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestTlsHelloDialogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognisesTlsInAnyPieces_data();
    void recognisesTlsInAnyPieces();
    void namesOldVersions_data();
    void namesOldVersions();
    void onlyTheFirstRecordCounts();
    void mismatches_data();
    void mismatches();
    void oneByteIsEnoughToTellApart();
    void cutShort();
    void endlessRecordIsBounded();
    void mutations();
};

const QByteArray name("dc1.lab.example");
const TlsRandomness randomness{QByteArray(32, 'r'), QByteArray(32, 'i'), QByteArray(32, 'k')};

std::optional<Reply> replyTo(const QByteArray& bytes)
{
    return TlsHelloDialogue(name, randomness).feed(bytes).reply;
}

QByteArray with(QByteArray bytes, qsizetype place, const QByteArray& changed)
{
    return bytes.replace(place, changed.size(), changed);
}

Reply failed(const QString& key, const QString& value)
{
    return {ServiceState::Failed, Reason::TlsFailed, {{key, value}}};
}

void TestTlsHelloDialogue::recognisesTlsInAnyPieces_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("TLS 1.3") << Captured::tlsServerHello13() << u"tlsVersion"_s << u"TLS 1.3"_s;
    QTest::newRow("HelloRetryRequest") << Captured::tlsHelloRetryRequest() << u"tlsVersion"_s << u"TLS 1.3"_s;
    QTest::newRow("TLS 1.2") << Captured::tlsServerHello12() << u"tlsVersion"_s << u"TLS 1.2"_s;
    QTest::newRow("alert") << Captured::tlsHandshakeFailure() << u"tlsAlert"_s << u"handshake_failure (40)"_s;
    QTest::newRow("alert of SSL 3.0") << QByteArray::fromHex("15030000020246") << u"tlsAlert"_s
                                      << u"protocol_version (70)"_s;
    QTest::newRow("warning") << QByteArray::fromHex("15030300020170") << u"tlsAlert"_s << u"unrecognized_name (112)"_s;
    QTest::newRow("alert without a name") << QByteArray::fromHex("150303000202ff") << u"tlsAlert"_s << u"alert 255"_s;
}

void TestTlsHelloDialogue::recognisesTlsInAnyPieces()
{
    QFETCH(QByteArray, whole);
    QFETCH(QString, key);
    QFETCH(QString, value);
    for (qsizetype size = 1; size <= whole.size(); ++size) {
        TlsHelloDialogue dialogue(name, randomness);
        QCOMPARE(dialogue.opening(), buildTlsClientHello(name, randomness));
        const QList<QByteArray> pieces = Hostile::pieces(whole, size);
        for (const QByteArray& piece : pieces.first(pieces.size() - 1)) {
            const StreamStep step = dialogue.feed(piece);
            QVERIFY(!step.reply && step.say.isEmpty());
        }
        QCOMPARE(dialogue.feed(pieces.last()).reply, failed(key, value));
    }
}

void TestTlsHelloDialogue::namesOldVersions_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("text");
    QTest::newRow("SSL 3.0") << QByteArray::fromHex("0300") << u"SSL 3.0"_s;
    QTest::newRow("TLS 1.0") << QByteArray::fromHex("0301") << u"TLS 1.0"_s;
    QTest::newRow("TLS 1.1") << QByteArray::fromHex("0302") << u"TLS 1.1"_s;
}

void TestTlsHelloDialogue::namesOldVersions()
{
    QFETCH(QByteArray, version);
    QFETCH(QString, text);
    const QByteArray record = with(with(Captured::tlsServerHello12(), 1, version), 9, version);
    QCOMPARE(replyTo(record), failed(u"tlsVersion"_s, text));
}

void TestTlsHelloDialogue::onlyTheFirstRecordCounts()
{
    const QByteArray more(100'000, 'x');
    QCOMPARE(replyTo(Captured::tlsServerHello13() + more), failed(u"tlsVersion"_s, u"TLS 1.3"_s));
    QCOMPARE(replyTo(Captured::tlsHandshakeFailure() + more), failed(u"tlsAlert"_s, u"handshake_failure (40)"_s));
}

void TestTlsHelloDialogue::mismatches_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const Hostile::Sample& sample : Hostile::foreignAnswers()) {
        if (sample.bytes.front() != '\x15') // the alerts among them are what TLS says
            QTest::newRow(sample.name) << sample.bytes;
    }
    QTest::newRow("LDAP") << Captured::rootDseOverTcp();
    QTest::newRow("echo") << buildTlsClientHello(name, randomness);
    QTest::newRow("record of another type") << QByteArray::fromHex("1703030002");
    QTest::newRow("record of no TLS") << QByteArray::fromHex("1602");
    QTest::newRow("record of a TLS to come") << QByteArray::fromHex("160305");
    QTest::newRow("empty record") << QByteArray::fromHex("1603030000");
    QTest::newRow("record too long") << QByteArray::fromHex("1603034001");
    QTest::newRow("record of absurd length") << QByteArray::fromHex("160303ffff");
    QTest::newRow("alert too short") << QByteArray::fromHex("1503030001");
    QTest::newRow("alert too long") << QByteArray::fromHex("150303000300");
    QTest::newRow("alert of no level") << QByteArray::fromHex("15030300020328");
    QTest::newRow("hello of absurd length") << with(Captured::tlsServerHello13(), 6, "\xff\xff\xff");
    QTest::newRow("another message") << with(Captured::tlsServerHello13(), 5, "\x0b");
}

void TestTlsHelloDialogue::mismatches()
{
    QFETCH(QByteArray, bytes);
    const auto reply = replyTo(bytes);
    QVERIFY(reply);
    QCOMPARE(*reply, foreignReply(Reason::OtherProtocol, bytes));
}

void TestTlsHelloDialogue::oneByteIsEnoughToTellApart()
{
    for (int first = 0; first <= 0xff; ++first) {
        const bool possible = first == 21 || first == 22; // alert, handshake
        QCOMPARE(replyTo(QByteArray(1, char(first))).has_value(), !possible);
    }
}

void TestTlsHelloDialogue::cutShort()
{
    for (const QByteArray& whole : {Captured::tlsServerHello13(), Captured::tlsServerHello12(),
             Captured::tlsHelloRetryRequest(), Captured::tlsHandshakeFailure()}) {
        for (const QByteArray& cut : Hostile::truncations(whole)) {
            TlsHelloDialogue dialogue(name, randomness);
            QVERIFY(!dialogue.feed(cut).reply);
            const Evidence evidence = cut.isEmpty() ? Evidence() : Evidence{{u"answerIncomplete"_s, true}};
            QCOMPARE(dialogue.interrupted(), (Reply{ServiceState::Silent, Reason::NoApplicationData, evidence}));
        }
    }
}

void TestTlsHelloDialogue::endlessRecordIsBounded()
{
    constexpr int longestRecord = 5 + 16 * 1024;
    TlsHelloDialogue dialogue(name, randomness);
    QVERIFY(!dialogue.feed(QByteArray::fromHex("160303400002003ffc0303")).reply);
    int fed = 11;
    while (!dialogue.feed(QByteArray(1, 'x')).reply)
        QVERIFY(++fed < longestRecord);
    QCOMPARE(fed + 1, longestRecord);
}

void TestTlsHelloDialogue::mutations()
{
    for (const QByteArray& whole : {Captured::tlsServerHello13(), Captured::tlsHandshakeFailure()}) {
        for (const QByteArray& changed : Hostile::mutations(whole)) {
            TlsHelloDialogue dialogue(name, randomness);
            const auto reply = dialogue.feed(changed).reply;
            const ServiceState service = reply ? reply->service : dialogue.interrupted().service;
            QVERIFY(service != ServiceState::Verified && service != ServiceState::NotAsked);
        }
    }
}

} // namespace TlsHelloDialogueTests

int tst_tlshellodialogue(int argc, char* argv[])
{
    return PortCheck::runTest<TlsHelloDialogueTests::TestTlsHelloDialogue>(argc, argv);
}

#include "tst_tlshellodialogue.moc"
