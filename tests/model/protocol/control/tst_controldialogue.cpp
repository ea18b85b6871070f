// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/control/controldialogue.h"

#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace ControlDialogueTests {

using namespace PortCheck;

const QByteArray challenge("00112233445566778899aabbccddeeff");
const QByteArray token("a token of the tests");
const ControlRequest request{{1024, 1025, 1026}};

ControlDialogue dialogue()
{
    return {token, request};
}

class TestControlDialogue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksOnceItIsChallenged_data()
    {
        QTest::addColumn<int>("piece");
        QTest::addRow("at once") << 1000;
        QTest::addRow("byte by byte") << 1;
    }

    void asksOnceItIsChallenged()
    {
        QFETCH(int, piece);
        QCOMPARE(ControlDialogue::opening(), "GPPC-STAND-IN 1\n");
        ControlDialogue asking = dialogue();
        QByteArray said;
        for (const QByteArray& bytes : Hostile::pieces(encodeControlChallenge(challenge), piece))
            said += asking.feed(bytes).say;
        QCOMPARE(said, encodeControlRequest(request, challenge, token));
        std::optional<ControlAnswer> answer;
        for (const QByteArray& bytes : Hostile::pieces("opened 1024,1026 taken 1025\n", piece))
            answer = asking.feed(bytes).answer;
        QCOMPARE(answer, (ControlAnswer{ControlRefusal::None, {1024, 1026}, {1025}}));
    }

    void refusedAtOnce()
    {
        ControlDialogue asking = dialogue();
        const auto step = asking.feed("refused no-token\n");
        QVERIFY(step.answer);
        QCOMPARE(step.answer->refusal, ControlRefusal::NoToken);
    }

    void anAnswerBeforeTheQuestionIsForeign()
    {
        ControlDialogue asking = dialogue();
        QVERIFY(asking.feed("opened 1024 taken -\n").foreign);
    }

    void aSecondChallengeIsForeign()
    {
        ControlDialogue asking = dialogue();
        (void)asking.feed(encodeControlChallenge(challenge));
        QVERIFY(asking.feed(encodeControlChallenge(challenge)).foreign);
    }

    void othersAreForeign()
    {
        for (const Hostile::Sample& sample : Hostile::foreignAnswers()) {
            ControlDialogue asking = dialogue();
            const auto step = asking.feed(QByteArray(sample.bytes + '\n'));
            QVERIFY2(step.foreign && step.say.isEmpty() && !step.answer, sample.name);
        }
    }

    void anEndlessLineIsForeign()
    {
        ControlDialogue asking = dialogue();
        QVERIFY(!asking.feed(QByteArray(longestControlAnswer - 1, 'x')).foreign);
        QVERIFY(asking.feed(QByteArray(100, 'x')).foreign);
    }
};

} // namespace ControlDialogueTests

int tst_controldialogue(int argc, char* argv[])
{
    return PortCheck::runTest<ControlDialogueTests::TestControlDialogue>(argc, argv);
}

#include "tst_controldialogue.moc"
