// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/smb/spnego.h"
#include "tests/data/identityanswers.h"
#include "tests/model/protocol/smb/smbbytes.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace SpnegoTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestSpnego : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstTokenIsWhatTheStandardSays();
    void messages_data();
    void messages();
    void refuses_data();
    void refuses();
    void truncations();
    void mutations();
};

QByteArray sambaToken()
{
    constexpr qsizetype tokenAt = 4 + 64 + 8; // behind the transport, the header, and the answer's fixed part
    return Captured::smb2SessionChallenge().sliced(tokenAt);
}

void TestSpnego::firstTokenIsWhatTheStandardSays()
{
    QCOMPARE(buildSpnegoNtlm("abcd").toHex(),
        QByteArray("6024"
                   "06062b0601050502" // SPNEGO
                   "a01a3018"
                   "a00e300c060a2b06010401823702020a" // NTLM
                   "a206040461626364"));
}

void TestSpnego::messages_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("message");
    const QByteArray samba = sambaToken();
    QTest::newRow("Samba") << samba << samba.sliced(samba.indexOf("NTLMSSP"));
    QTest::newRow("nothing else in it") << SmbBytes::negTokenResp("abcd") << QByteArray("abcd");
    QTest::newRow("no wrapper") << QByteArray("NTLMSSP...") << QByteArray("NTLMSSP...");
    QTest::newRow("state before it, list's code behind it")
        << QByteArray::fromHex("a1143012a0030a0101a20404026162a3050403636465") << QByteArray("ab");
}

void TestSpnego::messages()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, message);
    const auto read = spnegoMessage(token);
    QVERIFY(read);
    QCOMPARE(read->toByteArray(), message);
}

void TestSpnego::refuses_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("our own token") << buildSpnegoNtlm("abcd");
    QTest::newRow("no message") << QByteArray::fromHex("a1073005a0030a0102");
    QTest::newRow("message of another type") << QByteArray::fromHex("a1083006a20402026162");
    QTest::newRow("absurd length") << QByteArray::fromHex("a184ffffffff3081");
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes;
}

void TestSpnego::refuses()
{
    QFETCH(QByteArray, token);
    QVERIFY(!spnegoMessage(token));
}

void TestSpnego::truncations()
{
    for (const QByteArray& cut : Hostile::truncations(sambaToken()))
        QVERIFY(!spnegoMessage(cut));
}

void TestSpnego::mutations()
{
    for (const QByteArray& changed : Hostile::mutations(sambaToken())) {
        const auto read = spnegoMessage(changed);
        QVERIFY(!read || read->size() <= changed.size());
    }
}

} // namespace SpnegoTests

int tst_spnego(int argc, char* argv[])
{
    return PortCheck::runTest<SpnegoTests::TestSpnego>(argc, argv);
}

#include "tst_spnego.moc"
