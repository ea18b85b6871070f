// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// A device shuts this computer out in mid-run: which hosts show it, and which are silent by themselves.
#include "model/causes/diagnosis.h"
#include "model/causes/findings.h"
#include "model/causes/runshutout.h"

#include "tests/support/networkscenes.h"
#include "tests/support/recordsof.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>

namespace RunShutOutTests {

using namespace PortCheck;
using namespace PortCheck::NetworkScenes;
using namespace Qt::StringLiterals;

/// A question that was asked in one second and ended in another.
CheckRecord during(CheckRecord record, int asked, int ended)
{
    record.startedAt = noon.addSecs(asked);
    record.finishedAt = noon.addSecs(ended);
    return record;
}

CheckRecord answers(int asked, int ended)
{
    return during(otherAnswer, asked, ended);
}

CheckRecord isMissing(int asked, int ended)
{
    return during(silent, asked, ended);
}

CheckRecord refuses(int asked, int ended)
{
    return during(kerberosRefused, asked, ended);
}

struct Host {
    QString address;
    QList<CheckRecord> checks;
    QList<FollowUpRecord> followUps{};

    [[nodiscard]] HostRecords records() const { return recordsOf(checks, followUps); }
};

FollowUpRecord againAt(int asked, int ended, State state = State::Filtered)
{
    FollowUpRecord again = followUpOf(FollowUpKind::Again, state);
    again.record = during(again.record, asked, ended);
    return again;
}

/// One that answered until second 2, and whose port did not open again at 6.
Host stopped(const QString& address = u"10.0.0.1"_s)
{
    return {address, {answers(0, 2), isMissing(3, 5)}, {againAt(6, 7)}};
}

struct Run {
    QList<Host> hosts;

    /// By address: reason and owner of each check.
    [[nodiscard]] QStringList judged()
    {
        RunShutOut shutOut;
        for (const Host& host : std::as_const(hosts))
            shutOut.learn(host.address, host.records(), HostFacts(host.records()));
        QStringList said;
        all.clear();
        int id = 0;
        for (Host& host : hosts) {
            for (CheckRecord& check : host.checks) {
                check.id = ++id;
                check.check.target = check.check.address = host.address;
            }
            HostRecords records = host.records();
            records.shutOut = shutOut.at(host.address);
            const HostFacts facts(records);
            for (CheckRecord& check : host.checks) {
                check.verdict = diagnose(check, facts);
                said.append(host.address + u' ' + token(check.verdict.reason));
            }
            all += host.checks;
        }
        said.sort();
        return said;
    }

    QList<CheckRecord> all{};
};

class TestRunShutOut final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void takesItBack();
    void suspects();
};

void TestRunShutOut::tells_data()
{
    QTest::addColumn<QList<Host>>("hosts");
    QTest::addColumn<QStringList>("reasons");
    const QString a = u"10.0.0.1"_s;
    const QString b = u"10.0.0.2"_s;
    const QString c = u"10.0.0.3"_s;
    const QStringList stops{a + u" answered"_s, a + u" blocked-mid-run"_s};
    const QStringList blocked{b + u" blocked-mid-run"_s};
    const QStringList down{b + u" host-silent"_s};
    QTest::newRow("alone") << QList<Host>{stopped()} << stops;
    QTest::newRow("another was asked afterwards") << QList<Host>{stopped(), {b, {isMissing(3, 5)}}} << stops + blocked;
    QTest::newRow("another was asked while the last answer was on its way")
        << QList<Host>{stopped(), {b, {isMissing(1, 5)}}} << stops + blocked;
    QTest::newRow("another was asked before as well")
        << QList<Host>{{a, {answers(2, 3), isMissing(3, 5)}, {againAt(6, 7)}}, {b, {isMissing(1, 5), isMissing(4, 6)}}}
        << stops + down + down;
    QTest::newRow("another had refused before") << QList<Host>{stopped(), {b, {refuses(0, 1), isMissing(3, 5)}}}
                                                << stops + blocked + QStringList{b + u" refused"_s};
    QTest::newRow("another had refused and been silent before")
        << QList<Host>{{a, {answers(2, 3), isMissing(3, 5)}, {againAt(6, 7)}}, {b, {refuses(0, 1), isMissing(1, 5)}}}
        << stops + QStringList{b + u" refused"_s, b + u" no-answer"_s};
    QTest::newRow("a third one had answered all before") << QList<Host>{stopped(), {b, {isMissing(3, 5)}},
        {c, {answers(0, 1)}}} << stops + blocked + QStringList{c + u" answered"_s};
    QTest::newRow("a third one goes on answering") << QList<Host>{stopped(), {b, {isMissing(5, 6)}},
        {c, {answers(4, 5)}}} << stops + down + QStringList{c + u" answered"_s};
    QTest::newRow("a third one goes on refusing") << QList<Host>{stopped(), {b, {isMissing(5, 6)}},
        {c, {refuses(4, 5)}}} << stops + down + QStringList{c + u" refused"_s};
    QTest::newRow("the port opens again") << QList<Host>{{a, stopped().checks, {againAt(6, 7, State::Open)}},
        {b, {isMissing(3, 5)}}} << QStringList{a + u" answered"_s, a + u" no-answer"_s} + down;
    QTest::newRow("the other one is asked over IPv6")
        << QList<Host>{stopped(), {u"fd00::2"_s, {isMissing(3, 5)}}} << stops + QStringList{u"fd00::2 host-silent"_s};
    QTest::newRow("over IPv6 it goes on") << QList<Host>{stopped(), {b, {isMissing(3, 5)}},
        {u"fd00::2"_s, {answers(6, 7)}}} << stops + blocked + QStringList{u"fd00::2 answered"_s};
    QTest::newRow("both over IPv6") << QList<Host>{stopped(u"fd00::1"_s), {u"fd00::2"_s, {isMissing(3, 5)}}}
                                    << QStringList{u"fd00::1 answered"_s, u"fd00::1 blocked-mid-run"_s,
                                           u"fd00::2 blocked-mid-run"_s};
}

void TestRunShutOut::tells()
{
    QFETCH(QList<Host>, hosts);
    QFETCH(QStringList, reasons);
    reasons.sort();
    const bool isOfTheRun = reasons.filter(u"blocked-mid-run"_s).size() > 1;
    const auto lessByAddress = [](const Host& one, const Host& other) { return one.address < other.address; };
    std::sort(hosts.begin(), hosts.end(), lessByAddress);
    do { // in whatever order they are judged
        Run run{hosts};
        QCOMPARE(run.judged(), reasons);
        const QList<Finding> found = findings(run.all);
        const auto blocks = std::count_if(
            found.begin(), found.end(), [](const Finding& finding) { return finding.reason == Reason::BlockedMidRun; });
        QCOMPARE(blocks, isOfTheRun || !reasons.filter(u"blocked-mid-run"_s).isEmpty() ? 1 : 0);
        for (const Finding& finding : found) {
            if (finding.reason == Reason::BlockedMidRun)
                QCOMPARE(finding.hosts.size(), isOfTheRun ? 2 : 1);
        }
    } while (std::next_permutation(hosts.begin(), hosts.end(), lessByAddress));
}

// While a run goes on, what was believed can turn out to be another thing.
void TestRunShutOut::takesItBack()
{
    const auto learn = [](RunShutOut& shutOut, const Host& host) {
        return shutOut.learn(host.address, host.records(), HostFacts(host.records()));
    };
    RunShutOut shutOut;
    const Host other{u"10.0.0.2"_s, {isMissing(3, 5)}};
    const QStringList none;
    QCOMPARE(learn(shutOut, other), none);
    QCOMPARE(learn(shutOut, stopped()), QStringList{other.address});
    QCOMPARE(shutOut.at(other.address), (ShutOut{noon.addSecs(2), noon}));
    QCOMPARE(shutOut.at(stopped().address), shutOut.at(other.address));
    QCOMPARE(learn(shutOut, stopped()), none);
    const Host third{u"10.0.0.3"_s, {isMissing(3, 5)}};
    QCOMPARE(learn(shutOut, third), none);
    QVERIFY(shutOut.at(third.address));
    const QStringList both = learn(shutOut, {other.address, {isMissing(3, 5), answers(6, 8)}});
    QCOMPARE(QSet<QString>(both.begin(), both.end()), (QSet<QString>{third.address, stopped().address}));
    QVERIFY(!shutOut.at(other.address));
    QVERIFY(!shutOut.at(stopped().address));
}

// Where nobody is known to have stopped, somebody can be asked.
void TestRunShutOut::suspects()
{
    const auto suspectsAmong = [](const QList<Host>& hosts) {
        RunShutOut shutOut;
        for (const Host& host : hosts)
            shutOut.learn(host.address, host.records(), HostFacts(host.records()));
        return shutOut.suspects();
    };
    const Host well{u"10.0.0.1"_s, {answers(0, 1), answers(2, 3)}};
    const Host earlier{u"10.0.0.3"_s, {answers(0, 1)}};
    const Host silentLater{u"10.0.0.2"_s, {isMissing(3, 5)}};
    const QStringList nobody;
    QCOMPARE(suspectsAmong({well, silentLater}), QStringList{well.address});
    QCOMPARE(suspectsAmong({silentLater, earlier, well}), QStringList{well.address});
    QCOMPARE(suspectsAmong({well, {u"10.0.0.2"_s, {isMissing(1, 5)}}}), nobody); // silent by itself
    QCOMPARE(suspectsAmong({well, {u"10.0.0.2"_s, {refuses(1, 2), isMissing(3, 5)}}}), nobody);
    QCOMPARE(suspectsAmong({well, {u"fd00::2"_s, {isMissing(3, 5)}}}), nobody); // another kind
    QCOMPARE(suspectsAmong({silentLater}), nobody);
    QCOMPARE(suspectsAmong({stopped(), silentLater}), nobody); // it is known
    // Once it was asked: it answers still, or stopped.
    QCOMPARE(suspectsAmong({{well.address, well.checks, {againAt(6, 7, State::Open)}}, silentLater}), nobody);
    Run run{{{well.address, well.checks, {againAt(6, 7)}}, silentLater}};
    QCOMPARE(
        run.judged(), (QStringList{u"10.0.0.1 answered"_s, u"10.0.0.1 answered"_s, u"10.0.0.2 blocked-mid-run"_s}));
}

} // namespace RunShutOutTests

int tst_runshutout(int argc, char* argv[])
{
    return PortCheck::runTest<RunShutOutTests::TestRunShutOut, QCoreApplication>(argc, argv);
}

#include "tst_runshutout.moc"
