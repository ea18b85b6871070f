// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/rounds/watcher.h"

#include "model/catalogue/tablereader.h"
#include "model/run/checkrunner.h"
#include "tests/support/fakeprobes.h"
#include "tests/support/fakeresolver.h"
#include "tests/support/runtest.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace WatcherTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWatcher final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_factory = std::make_unique<FakeProbeFactory>();
        m_factory->answer = [](const ProbeRequest&) { return verifiedResult(); };
        m_runner = std::make_unique<CheckRunner>(*m_factory, m_resolver);
        m_watcher = std::make_unique<Watcher>(*m_runner);
    }
    void cleanup()
    {
        m_watcher.reset();
        m_runner.reset();
    }

    void asksAgainAndTellsWhatChanged()
    {
        run();
        QSignalSpy changed(m_watcher.get(), &Watcher::changed);
        QVERIFY(m_watcher->start({1s}));
        QVERIFY(!m_watcher->start({1s})); // it does already
        QTRY_VERIFY(m_watcher->log().rounds >= 1);
        QCOMPARE(changed.size(), 0);
        fail(445);
        QTRY_COMPARE(changed.size(), 1);
        const auto changes = changed.first().first().value<QList<WatchChange>>();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.constFirst().to, Outcome::Fail);
        const WatchTimeline& timeline = m_watcher->log().timelines.at(changes.constFirst().timeline);
        QCOMPARE(timeline.port, u"445"_s);
        QVERIFY(timeline.goodMs > 0); // from the run on
        m_watcher->stop();
        QVERIFY(!m_watcher->isWatching());
        const int rounds = m_watcher->log().rounds;
        QVERIFY(m_watcher->log().endedAt >= m_watcher->log().startedAt);
        QVERIFY(rounds >= 2);
    }

    void failedOnesStayWatchedOnceTheyAreMended()
    {
        QVERIFY(!m_watcher->start({1s})); // nothing is there
        fail(445);
        run();
        m_factory->requests.clear();
        QVERIFY(m_watcher->start({1s, WatchScope::Failed}));
        QCOMPARE(m_watcher->watched(), 1);
        m_factory->answer = [](const ProbeRequest&) { return verifiedResult(); };
        QTRY_VERIFY(m_watcher->log().rounds >= 2);
        for (const ProbeRequest& request : std::as_const(m_factory->requests))
            QCOMPARE(request.port, quint16(445));
        QVERIFY(!m_watcher->log().timelines.isEmpty());
        m_watcher->stop();
        QVERIFY(!m_watcher->start({1s, WatchScope::Failed})); // none fails any more
    }

    void neverTwoRoundsAtOnce()
    {
        run();
        QSignalSpy late(m_watcher.get(), &Watcher::late);
        m_factory->answer = [](const ProbeRequest&) { return std::nullopt; }; // until the test ends them
        QVERIFY(m_watcher->start({1s, WatchScope::Selected, {m_runner->checks().constFirst().id}}));
        QTRY_VERIFY(m_runner->isRunning());
        const Check asked = m_runner->checks().constFirst().check;
        bool isOver = false;
        QTimer::singleShot(1200ms, this, [&isOver] { isOver = true; });
        QTRY_VERIFY(isOver);
        QCOMPARE(m_watcher->log().rounds, 0); // still in its first
        QVERIFY(m_factory->end(asked.address, asked.port, asked.protocol, verifiedResult()));
        QTRY_COMPARE(m_watcher->log().rounds, 1);
        QCOMPARE(m_watcher->log().lateRounds, 1);
        QCOMPARE(late.size(), 1);
        QTRY_VERIFY(m_runner->isRunning()); // the next begins
        m_runner->stop();
        QVERIFY(!m_watcher->isWatching()); // whoever stops a round stops the watch
    }

    void byHandLeavesATrace()
    {
        run();
        fail(445);
        QList<int> ids;
        for (const CheckRecord& record : m_runner->checks()) {
            if (record.check.port == 445)
                ids.append(record.id);
        }
        QSignalSpy changed(m_watcher.get(), &Watcher::changed);
        m_runner->recheck(ids);
        QTRY_COMPARE(changed.size(), 1);
        const auto changes = changed.first().first().value<QList<WatchChange>>();
        const WatchTimeline& timeline = m_watcher->log().timelines.at(changes.constFirst().timeline);
        QCOMPARE(timeline.spans.size(), 2);
        QCOMPARE(timeline.spans.at(0).outcome, Outcome::Pass);
        QCOMPARE(timeline.spans.at(1).outcome, Outcome::Fail);
        QCOMPARE(timeline.goodMs, 0); // nobody watched in between
        QCOMPARE(m_watcher->log().rounds, 0);
    }

    void anotherRunEndsIt()
    {
        run();
        QSignalSpy ended(m_watcher.get(), &Watcher::ended);
        QVERIFY(m_watcher->start({1s}));
        run();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<WatchEnd>(), WatchEnd::Replaced);
    }

    void aNameThatMovesIsToldAndGoesOn()
    {
        const QString name = u"dc1.lab.example"_s;
        m_resolver.table[name] = {QHostAddress(u"10.0.0.7"_s)};
        run(name, name);
        QSignalSpy moved(m_watcher.get(), &Watcher::nameMoved);
        QSignalSpy changed(m_watcher.get(), &Watcher::changed);
        QVERIFY(m_watcher->start({1s}));
        const qsizetype timelines = m_watcher->log().timelines.size();
        m_resolver.table[name] = {QHostAddress(u"10.0.0.9"_s)};
        QTRY_COMPARE(moved.size(), 1); // once, though it is in two roles
        QCOMPARE(moved.first().first().toString(), u"dc1.lab.example: 10.0.0.7 -> 10.0.0.9"_s);
        QCOMPARE(m_watcher->log().notes.size(), 1);
        QVERIFY(m_watcher->log().notes.constFirst().isOfName);
        QCOMPARE(m_watcher->log().timelines.size(), timelines); // they go on under the name
        for (const WatchTimeline& timeline : m_watcher->log().timelines) {
            QCOMPARE(timeline.address, u"10.0.0.9"_s);
            QCOMPARE(timeline.answers, 2);
        }
        QCOMPARE(changed.size(), 0); // all is well there, too

        m_resolver.table.remove(name);
        QTRY_COMPARE(moved.size(), 2);
        QTRY_COMPARE(changed.size(), 1);
        auto changes = changed.takeFirst().first().value<QList<WatchChange>>();
        QVERIFY(!changes.isEmpty());
        for (const WatchChange& change : std::as_const(changes))
            QCOMPARE(change.to, Outcome::Fail);
        m_resolver.table[name] = {QHostAddress(u"10.0.0.9"_s)};
        QTRY_COMPARE(changed.size(), 1);
        changes = changed.takeFirst().first().value<QList<WatchChange>>();
        QVERIFY(!changes.isEmpty());
        for (const WatchChange& change : std::as_const(changes)) {
            if (!m_watcher->log().timelines.at(change.timeline).port.contains(u'-')) // no mapper names ports
                QVERIFY(change.turned() && change.to == Outcome::Pass);
        }
        QCOMPARE(m_watcher->log().timelines.size(), timelines); // no rows that are not there any more
        for (const WatchTimeline& timeline : m_watcher->log().timelines)
            QVERIFY(!timeline.isBad());
    }

    void aRoundThatIsBrokenOffKeepsWhatWasKnown()
    {
        run();
        const QList<CheckRecord> before = m_runner->checks();
        m_factory->answer = [](const ProbeRequest&) { return std::nullopt; };
        QVERIFY(m_watcher->start({1s}));
        const auto isAsked = [this] {
            const QList<FakeProbe*> probes = m_factory->underWay();
            return std::any_of(probes.cbegin(), probes.cend(), [](const FakeProbe* probe) {
                return probe->request().port == 445 && probe->request().address == QHostAddress(u"10.0.0.1"_s);
            });
        };
        QTRY_VERIFY(isAsked());
        QVERIFY(m_factory->end(u"10.0.0.1"_s, 445, Transport::Tcp, silentResult()));
        m_watcher->stop();
        QVERIFY(!m_runner->isRunning());
        QVERIFY(!m_runner->snapshot().cancelled); // nothing of it is left to do
        const QList<CheckRecord> after = m_runner->checks();
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            const bool isNew = after.at(i).check.address == u"10.0.0.1"_s && after.at(i).check.port == 445;
            QCOMPARE(outcomeOf(after.at(i)), isNew ? Outcome::Fail : outcomeOf(before.at(i)));
            QCOMPARE(after.at(i).seen == before.at(i).seen, !isNew);
        }
        for (const WatchTimeline& timeline : m_watcher->log().timelines)
            QCOMPARE(timeline.answers, timeline.isBad() ? 2 : 1); // an old answer is none of this round
    }

    void notesArePinnedToNow()
    {
        run();
        const qint64 before = m_watcher->now();
        m_watcher->pin(u"rule changed"_s);
        QCOMPARE(m_watcher->log().notes.size(), 1);
        QVERIFY(m_watcher->log().notes.constFirst().at >= before);
    }

private:
    void run(const QString& controller = u"10.0.0.1"_s, const QString& dnsServer = u"10.0.0.2"_s)
    {
        RunRequest request;
        request.table = groupPolicyTable();
        request.targets = {{u"Domain controllers"_s, controller}, {u"DNS Server"_s, dnsServer}};
        request.extraLooks = false;
        m_runner->start(request);
        QTRY_VERIFY(!m_runner->isRunning());
    }
    void fail(quint16 port)
    {
        m_factory->answer = [port](const ProbeRequest& request) {
            return request.port == port ? silentResult() : verifiedResult();
        };
    }

    std::unique_ptr<FakeProbeFactory> m_factory;
    FakeResolver m_resolver;
    std::unique_ptr<CheckRunner> m_runner;
    std::unique_ptr<Watcher> m_watcher;
};

} // namespace WatcherTests

int tst_watcher(int argc, char* argv[])
{
    return PortCheck::runTest<WatcherTests::TestWatcher, QCoreApplication>(argc, argv);
}

#include "tst_watcher.moc"
