// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/looktext.h"

#include <QTest>

#include <array>

using namespace PortCheck;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{LookKind::Control, LookKind::AskMapper, LookKind::Again, LookKind::SourcePorts};

LookRecord lookOf(LookKind kind, State state)
{
    LookRecord look;
    look.kind = kind;
    look.record.phase = Phase::Done;
    look.record.check.target = u"dc%1"_s; // no place-holder
    look.record.check.address = u"10.0.0.1"_s;
    look.record.check.port = controlPort;
    look.record.seen.state = state;
    return look;
}

} // namespace

class TestLookText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsWords()
    {
        QSet<QString> texts;
        for (const LookKind kind : kinds) {
            LookRecord look = lookOf(kind, State::Closed);
            if (kind == LookKind::SourcePorts)
                look.record.verdict.explanation = u"Of its own"_s;
            const QString text = lookText(look);
            QVERIFY2(!text.isEmpty(), token(kind).data());
            QVERIFY2(kind == LookKind::SourcePorts || text.contains(u"dc%1 (10.0.0.1)"_s), qPrintable(text));
            texts.insert(text);
        }
        QCOMPARE(texts.size(), qsizetype(kinds.size()));
    }

    void itsVerdictGoesFirst()
    {
        for (const LookKind kind : kinds) {
            LookRecord look = lookOf(kind, State::Open);
            look.record.verdict.explanation = u"What it means"_s;
            QCOMPARE(lookText(look), u"What it means"_s);
        }
    }

    void nothingBeforeItsEnd()
    {
        for (const LookKind kind : kinds) {
            LookRecord look = lookOf(kind, State::NotRun);
            look.record.phase = Phase::Running;
            QCOMPARE(lookText(look), QString());
        }
    }

    void stopped()
    {
        QSet<QString> texts;
        for (const LookKind kind : kinds)
            texts.insert(lookText(lookOf(kind, State::Cancelled)));
        QCOMPARE(texts.size(), 2); // the control has words of its own: it is stopped where it is needless
        QVERIFY(!texts.contains(QString()));
    }

    void tokensAreDistinct()
    {
        QSet<QString> tokens;
        for (const LookKind kind : kinds)
            tokens.insert(token(kind));
        QCOMPARE(tokens, (QSet<QString>{u"control"_s, u"ask-mapper"_s, u"again"_s, u"source-ports"_s}));
    }
};

QTEST_APPLESS_MAIN(TestLookText)
#include "tst_looktext.moc"
