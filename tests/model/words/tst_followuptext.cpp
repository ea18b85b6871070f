// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/followuptext.h"

#include "tests/support/runtest.h"
#include "tests/support/statements.h"

#include <QTest>

#include <array>

namespace FollowUpTextTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr std::array kinds{FollowUpKind::Control, FollowUpKind::AskMapper, FollowUpKind::Again,
    FollowUpKind::SourcePorts, FollowUpKind::SmallSegments, FollowUpKind::FullSegments, FollowUpKind::PlainDns,
    FollowUpKind::DnsOverTcp, FollowUpKind::Identity, FollowUpKind::Patient, FollowUpKind::LocalPort,
    FollowUpKind::HostAddress, FollowUpKind::StandIn, FollowUpKind::OwnAddress, FollowUpKind::Hops};

FollowUpRecord followUpOf(FollowUpKind kind, State state)
{
    FollowUpRecord followUp;
    followUp.kind = kind;
    followUp.record.phase = Phase::Done;
    followUp.record.check.target = u"dc%1"_s; // no place-holder
    followUp.record.check.address = u"10.0.0.1"_s;
    followUp.record.check.port = controlPort;
    followUp.record.seen.state = state;
    return followUp;
}

class TestFollowUpText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsWords()
    {
        QSet<QString> texts;
        for (const FollowUpKind kind : kinds) {
            FollowUpRecord followUp = followUpOf(kind, State::Closed);
            if (kind == FollowUpKind::SourcePorts)
                followUp.record.verdict.explanation = {literally(u"Of its own"_s)};
            const QString text = followUpText(followUp);
            QVERIFY2(!text.isEmpty(), token(kind).data());
            QVERIFY2(kind == FollowUpKind::SourcePorts || text.contains(u"dc%1 (10.0.0.1)"_s), qPrintable(text));
            texts.insert(text);
        }
        QCOMPARE(texts.size(), qsizetype(kinds.size()));
    }

    void itsVerdictGoesFirst()
    {
        for (const FollowUpKind kind : kinds) {
            FollowUpRecord followUp = followUpOf(kind, State::Open);
            followUp.record.verdict.explanation = {literally(u"What it means"_s)};
            QCOMPARE(followUpText(followUp), u"What it means"_s);
        }
    }

    void nothingBeforeItsEnd()
    {
        for (const FollowUpKind kind : kinds) {
            FollowUpRecord followUp = followUpOf(kind, State::NotRun);
            followUp.record.phase = Phase::Running;
            QCOMPARE(followUpText(followUp), QString());
        }
    }

    void stopped()
    {
        QSet<QString> texts;
        for (const FollowUpKind kind : kinds)
            texts.insert(followUpText(followUpOf(kind, State::Cancelled)));
        QCOMPARE(texts.size(), 2); // the control has words of its own: it is stopped where it is needless
        QVERIFY(!texts.contains(QString()));
    }

    void tokensAreDistinct()
    {
        QSet<QString> tokens;
        for (const FollowUpKind kind : kinds)
            tokens.insert(token(kind));
        QCOMPARE(tokens,
            (QSet<QString>{u"control"_s, u"ask-mapper"_s, u"again"_s, u"source-ports"_s, u"local-port"_s,
                u"small-segments"_s, u"full-segments"_s, u"plain-dns"_s, u"dns-over-tcp"_s, u"identity"_s, u"patient"_s,
                u"host-address"_s, u"stand-in"_s, u"own-address"_s, u"hops"_s}));
    }
};

} // namespace FollowUpTextTests

int tst_followuptext(int argc, char* argv[])
{
    return PortCheck::runTest<FollowUpTextTests::TestFollowUpText>(argc, argv);
}

#include "tst_followuptext.moc"
