// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/control/controlmessage.h"

#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace ControlMessageTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QByteArray challenge("00112233445566778899aabbccddeeff");
const QByteArray token("a token of the tests");

QByteArray lineOf(const QByteArray& bytes)
{
    return bytes.endsWith('\n') ? bytes.chopped(1) : QByteArray("no line");
}

QList<quint16> range(int from, int to)
{
    QList<quint16> ports;
    for (int port = from; port <= to; ++port)
        ports.append(quint16(port));
    return ports;
}

class TestControlMessage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void challenges()
    {
        QCOMPARE(encodeControlChallenge(challenge), "challenge 00112233445566778899aabbccddeeff\n");
        QCOMPARE(decodeControlChallenge(lineOf(encodeControlChallenge(challenge))), challenge);
        for (const QByteArray& text :
            {QByteArray(), QByteArray("challenge "), QByteArray("challenge " + challenge + '0'),
                QByteArray("challenge " + challenge.toUpper()), QByteArray("Challenge " + challenge)})
            QVERIFY(!decodeControlChallenge(text));
    }

    /// The MAC is what the openssl command makes of the same: printf '…' | openssl dgst -sha256 -hmac '…'
    void theMacIsOfTheStandard()
    {
        QCOMPARE(encodeControlRequest({range(1024, 1535)}, challenge, token),
            "listen 1024-1535 41fe5c47973deed2f0d6e73b113bdecea5b6f2ad1126bafadea8d3f18ddf4d72\n");
        QCOMPARE(encodeControlRequest({}, challenge, token),
            "release eeaa5293ffe85e517230d8345a8318141c0cec512c5e10b58c688fab2c5728a3\n");
    }

    void requests_data()
    {
        QTest::addColumn<QList<quint16>>("ports");
        QTest::addRow("release") << QList<quint16>();
        QTest::addRow("one port") << QList<quint16>{1};
        QTest::addRow("a run") << range(1024, 1535);
        QTest::addRow("spread") << QList<quint16>{1024, 1100, 1101, 65535};
        QList<quint16> longest; // no two are neighbours, and all have five digits
        for (int i = 0; i < mostControlPorts; ++i)
            longest.append(quint16(65535 - 2 * (mostControlPorts - 1 - i)));
        QTest::addRow("the longest line") << longest;
    }

    void requests()
    {
        QFETCH(QList<quint16>, ports);
        const QByteArray line = lineOf(encodeControlRequest({ports}, challenge, token));
        QVERIFY(line.size() < longestControlRequest);
        const auto read = decodeControlRequest(line, challenge, token);
        QVERIFY(read);
        QCOMPARE(read->request, ControlRequest{ports});
        QVERIFY(read->genuine);
        const QByteArray otherChallenge = "1" + challenge.sliced(1);
        QVERIFY(!decodeControlRequest(line, otherChallenge, token)->genuine);
        QVERIFY(!decodeControlRequest(line, challenge, "another token")->genuine);
        QVERIFY(!decodeControlRequest(line, challenge, {})->genuine);
    }

    void nobodyWithoutATokenIsGenuine()
    {
        const QByteArray line = lineOf(encodeControlRequest({{1024}}, challenge, {}));
        QVERIFY(!decodeControlRequest(line, challenge, {})->genuine);
    }

    void badRequests_data()
    {
        QTest::addColumn<QByteArray>("words");
        for (const char* words : {"", "listen", "listen ", "listen 0-5", "listen 5-4", "listen 1-65536", "listen 1-2-3",
                 "listen -5", "listen 5-", "listen  5", "Release", "release 5", "listen -", "listen 2,1", "listen 1,",
                 "listen ,1", "listen 1-513", "listen 1-512,514", "listen 1-65535", "drop 1-2"})
            QTest::addRow("%s", words) << QByteArray(words);
    }

    void badRequests()
    {
        QFETCH(QByteArray, words);
        QVERIFY(!decodeControlRequest(QByteArray(words + ' ' + QByteArray(64, 'a')), challenge, token));
    }

    void changedRequestsAreNotGenuine()
    {
        const QByteArray line = lineOf(encodeControlRequest({{1024, 1025, 2000}}, challenge, token));
        for (const QByteArray& text : Hostile::truncations(line) + Hostile::mutations(line)) {
            const auto read = decodeControlRequest(text, challenge, token);
            QVERIFY2(!read || !read->genuine || text == line, text.constData());
        }
        const QByteArray endless = "listen " + QByteArray(longestControlRequest, '1') + ' ' + QByteArray(64, 'a');
        QVERIFY(!decodeControlRequest(endless, challenge, token));
    }

    void answers_data()
    {
        QTest::addColumn<QList<quint16>>("opened");
        QTest::addColumn<QList<quint16>>("taken");
        QTest::addColumn<QByteArray>("line");
        const QList<quint16> none;
        QTest::addRow("none") << none << none << QByteArray("opened - taken -");
        QTest::addRow("one") << QList<quint16>{1024} << none << QByteArray("opened 1024 taken -");
        QTest::addRow("with a gap") << range(1024, 1026) + QList<quint16>{1028} << QList<quint16>{1027}
                                    << QByteArray("opened 1024-1026,1028 taken 1027");
        QTest::addRow("the last") << range(65534, 65535) << none << QByteArray("opened 65534-65535 taken -");
    }

    void answers()
    {
        QFETCH(QList<quint16>, opened);
        QFETCH(QList<quint16>, taken);
        QFETCH(QByteArray, line);
        const ControlAnswer answer{ControlRefusal::None, opened, taken};
        QCOMPARE(encodeControlAnswer({{1024}}, answer), line + '\n');
        QCOMPARE(decodeControlAnswer(line), answer);
    }

    void anAnswerHasABound()
    {
        QList<quint16> scattered;
        for (int port = 10001; port < 65535; port += 2)
            scattered.append(quint16(port));
        const QByteArray line = lineOf(encodeControlAnswer({{1024}}, {ControlRefusal::None, scattered, scattered}));
        QVERIFY(line.size() < longestControlAnswer);
        const auto read = decodeControlAnswer(line);
        QVERIFY(read);
        QCOMPARE(read->opened, scattered.first(mostControlPorts));
    }

    void refusals()
    {
        for (const ControlRefusal refusal : {ControlRefusal::NoToken, ControlRefusal::WrongToken,
                 ControlRefusal::TooManyWrong, ControlRefusal::NotUnderstood}) {
            const auto read = decodeControlAnswer(lineOf(encodeControlAnswer({}, {refusal, {}, {}})));
            QVERIFY(read);
            QCOMPARE(read->refusal, refusal);
        }
        QCOMPARE(encodeControlAnswer({}, {}), "released\n");
        QCOMPARE(decodeControlAnswer("released"), ControlAnswer());
    }

    void badAnswers_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : {"", "opened", "opened - taken", "opened  taken -", "opened 1-0 taken -",
                 "opened 5,4 taken -", "opened 5,5 taken -", "opened 1-5,3 taken -", "opened 0 taken -",
                 "opened 1-65535 taken -", "opened 1-513 taken -", "refused because", "taken - opened -"})
            QTest::addRow("%s", line) << QByteArray(line);
    }

    void badAnswers()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!decodeControlAnswer(line));
    }

    void hostileAnswers()
    {
        const QByteArray line("opened 1024-1026,1028 taken 1027");
        for (const QByteArray& text : Hostile::truncations(line) + Hostile::mutations(line)) {
            if (const auto read = decodeControlAnswer(text))
                QVERIFY(read->opened.size() <= mostControlPorts && read->taken.size() <= mostControlPorts);
        }
    }
};

} // namespace ControlMessageTests

int tst_controlmessage(int argc, char* argv[])
{
    return PortCheck::runTest<ControlMessageTests::TestControlMessage>(argc, argv);
}

#include "tst_controlmessage.moc"
