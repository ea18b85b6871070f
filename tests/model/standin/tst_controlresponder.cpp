// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/controlresponder.h"

#include "model/protocol/control/controldialogue.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace ControlResponderTests {

using namespace PortCheck;

using Outcome = ControlResponder::Outcome;

const QByteArray challenge("00112233445566778899aabbccddeeff");
const QByteArray secret("a token of the tests");

class TestControlResponder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_served.clear(); }

    void servesWhoKnowsTheToken_data()
    {
        QTest::addColumn<int>("piece");
        QTest::addRow("at once") << 1000;
        QTest::addRow("byte by byte") << 1;
    }

    void servesWhoKnowsTheToken()
    {
        QFETCH(int, piece);
        ControlResponder responder = made(secret);
        ControlDialogue asking(secret, {{1024, 1030}});
        const QByteArray question = asking.feed(responder.opening().say).say;
        ControlResponder::Step last;
        for (const QByteArray& bytes : Hostile::pieces(question, piece))
            last = responder.feed(bytes);
        QCOMPARE(last.outcome, Outcome::Served);
        QCOMPARE(m_served, (QList<ControlRequest>{{{1024, 1030}}}));
        QCOMPARE(asking.feed(last.say).answer, (ControlAnswer{ControlRefusal::None, {1024}, {}}));
    }

    void refusesWhoDoesNot()
    {
        ControlResponder responder = made(secret);
        const auto step = responder.feed(encodeControlRequest({{1024, 1030}}, challenge, "another token"));
        QCOMPARE(step.outcome, Outcome::WrongToken);
        QCOMPARE(step.say, "refused wrong-token\n");
        QVERIFY(m_served.isEmpty());
    }

    void refusesAnAnswerToAnotherChallenge()
    {
        ControlResponder responder = made(secret);
        const QByteArray old("ffeeddccbbaa99887766554433221100");
        QCOMPARE(responder.feed(encodeControlRequest({{1024, 1030}}, old, secret)).outcome, Outcome::WrongToken);
        QVERIFY(m_served.isEmpty());
    }

    void refusesALockedAddressUnread()
    {
        ControlResponder responder = made(secret);
        const auto step = responder.feed(encodeControlRequest({{1024, 1030}}, challenge, secret), true);
        QCOMPARE(step.outcome, Outcome::Locked);
        QCOMPARE(step.say, "refused too-many-wrong\n");
        QVERIFY(m_served.isEmpty());
    }

    void withoutATokenNothingIsServed()
    {
        const auto step = made({}).opening();
        QCOMPARE(step.outcome, Outcome::NoToken);
        QCOMPARE(step.say, "refused no-token\n");
    }

    void hostile()
    {
        const QByteArray request = encodeControlRequest({{1024, 1030}}, challenge, secret);
        for (const QByteArray& changed : Hostile::mutations(request)) {
            ControlResponder responder = made(secret);
            if (responder.feed(changed).outcome == Outcome::Served)
                QVERIFY(changed.startsWith(request)); // only behind the line
        }
        ControlResponder responder = made(secret);
        QCOMPARE(responder.feed(QByteArray(longestControlRequest - 1, 'x')).outcome, Outcome::Open);
        QCOMPARE(responder.feed(QByteArray(1'000'000, 'x')).outcome, Outcome::NotUnderstood);
        QCOMPARE(made(secret).feed("\n").outcome, Outcome::NotUnderstood);
    }

private:
    ControlResponder made(const QByteArray& withToken)
    {
        return {withToken, challenge, [this](const ControlRequest& request) {
                    m_served.append(request);
                    return ControlAnswer{ControlRefusal::None, {1024}, {}};
                }};
    }

    QList<ControlRequest> m_served;
};

} // namespace ControlResponderTests

int tst_controlresponder(int argc, char* argv[])
{
    return PortCheck::runTest<ControlResponderTests::TestControlResponder>(argc, argv);
}

#include "tst_controlresponder.moc"
