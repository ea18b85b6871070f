// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/headlesswatch.h"

#include "model/watch/watchfile.h"
#include "tests/app/headlessbench.h"
#include "tests/support/runtest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace HeadlessWatchTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Answers well, but for one port from some moment on.
struct Firewall {
    bool drops = false;

    FakeProbeFactory::Answer answer()
    {
        return [this](const ProbeRequest& order) -> std::optional<ProbeResult> {
            return drops && order.port == 445 ? silentResult() : allIsWell(order);
        };
    }
};

class TestHeadlessWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineForEachChange()
    {
        Firewall firewall;
        HeadlessBench bench;
        bench.options.watch = WatchOrder{1s};
        bench.factory.answer = firewall.answer();
        bench.start();
        QTRY_VERIFY(bench.told().contains(u"Watching "_s));
        QVERIFY(bench.printed().contains(u"445 "_s)); // the first run's summary
        firewall.drops = true;
        QTRY_VERIFY(bench.printed().contains(u"Pass -> Fail"_s));
        firewall.drops = false;
        QTRY_VERIFY(bench.printed().contains(u"Fail -> Pass"_s));
        QCOMPARE(bench.done, 0);
        bench.run->interrupt();
        QCOMPARE(bench.done, 1);
        QCOMPARE(bench.status, ExitStatus::Passed); // as it was last
        static const QRegularExpression line(
            u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d  445/TCP 10.0.0.1: Pass -> Fail, .*445/TCP$"_s,
            QRegularExpression::MultilineOption);
        QVERIFY2(line.match(bench.printed()).hasMatch(), qPrintable(bench.printed()));
        QVERIFY(bench.printed().contains(u"445/TCP 10.0.0.1: broken 1 time"_s));
        QCOMPARE(bench.printed().count(u" -> "_s), 2); // nothing else changed
    }

    void aHostThatGoesDownIsOneLine()
    {
        bool isDown = false;
        HeadlessBench bench;
        bench.options.watch = WatchOrder{1s};
        bench.factory.answer = [&isDown](const ProbeRequest& order) -> std::optional<ProbeResult> {
            return isDown && order.address == QHostAddress(u"10.0.0.1"_s) ? silentResult() : allIsWell(order);
        };
        bench.start();
        QTRY_VERIFY(bench.told().contains(u"Watching "_s));
        isDown = true;
        QTRY_VERIFY(bench.printed().contains(u"Pass -> Fail"_s));
        QCOMPARE(bench.printed().count(u"Pass -> Fail"_s), 1);
        static const QRegularExpression line(
            u"^[0-9: -]{19}  (\\d+/(TCP|UDP), ){4}\\d+/(TCP|UDP) and \\d+ more 10.0.0.1: Pass -> Fail, 10.0.0.1 "_s,
            QRegularExpression::MultilineOption);
        QVERIFY2(line.match(bench.printed()).hasMatch(), qPrintable(bench.printed()));
        QTRY_VERIFY(bench.factory.underWay().isEmpty()); // between rounds: not of a part of one
        isDown = false;
        QTRY_VERIFY(bench.printed().contains(u"Fail -> Pass"_s));
        QCOMPARE(bench.printed().count(u"Fail -> Pass"_s), 1);
        QVERIFY2(bench.printed().contains(u" more 10.0.0.1: Fail -> Pass\n"_s), qPrintable(bench.printed()));
        bench.run->interrupt();
    }

    /// Whatever it comes to on each, and though it names the port.
    void aCauseOnSeveralPortsIsOneLine()
    {
        bool losesPackets = false;
        HeadlessBench bench;
        bench.options.watch = WatchOrder{1s};
        bench.factory.answer = [&losesPackets](const ProbeRequest& order) -> std::optional<ProbeResult> {
            if (!losesPackets || order.address != QHostAddress(u"10.0.0.1"_s))
                return allIsWell(order);
            if (order.port == 88)
                return silentResult();
            std::optional<ProbeResult> late = allIsWell(order);
            if (late && (order.port == 445 || order.port == 3268))
                late->attempts = 2;
            return late;
        };
        bench.start();
        QTRY_VERIFY(bench.told().contains(u"Watching "_s));
        losesPackets = true;
        QTRY_VERIFY(bench.printed().contains(u" loses packets"_s));
        losesPackets = false;
        QCOMPARE(bench.printed().count(u" loses packets"_s), 1);
        static const QRegularExpression states(u"^[0-9: -]{19}  (?=.*Pass -> Warning)(?=.*Pass -> Inconclusive)"
                                               "[^;]* 10\\.0\\.0\\.1: Pass -> \\w+; [^;]*: Pass -> \\w+, the way"_s,
            QRegularExpression::MultilineOption);
        QVERIFY2(states.match(bench.printed()).hasMatch(), qPrintable(bench.printed()));
        for (const char* port : {"445/TCP", "3268/TCP", "88/TCP"})
            QCOMPARE(bench.printed().count(QLatin1String(port)), 2); // who, and in the cause
        QTRY_VERIFY(bench.printed().contains(u"-> Pass"_s));
        bench.run->interrupt();
    }

    void reportsHaveTheTimelines()
    {
        Firewall firewall;
        HeadlessBench bench;
        bench.options.watch = WatchOrder{1s};
        bench.options.reports = {{ReportFormat::Json, u"-"_s}};
        bench.factory.answer = firewall.answer();
        bench.start();
        QTRY_VERIFY(bench.told().contains(u"Watching "_s));
        firewall.drops = true;
        QTRY_VERIFY(bench.told().contains(u"Pass -> Fail"_s)); // the report has standard output for itself
        bench.run->interrupt();
        QCOMPARE(bench.status, ExitStatus::Failed);
        const QJsonObject report = QJsonDocument::fromJson(bench.printed().toUtf8()).object();
        QCOMPARE(report.value(u"cancelled"_s).toBool(true), false);
        const Result<WatchLog> log = readWatchField(report.value(u"watch"_s).toObject());
        QVERIFY(log);
        QCOMPARE(log->everySeconds, 1);
        QVERIFY(log->rounds >= 1);
        QCOMPARE(log->changes.size(), 1);
        QCOMPARE(log->timelines.size(), report.value(u"checks"_s).toArray().size());
    }

    void anInterruptInTheFirstRunIsOne()
    {
        HeadlessBench bench;
        bench.options.watch = WatchOrder{1s};
        bench.start(); // nothing answers
        QTRY_VERIFY(!bench.factory.requests.isEmpty());
        bench.run->interrupt();
        QCOMPARE(bench.done, 1);
        QCOMPARE(bench.status, ExitStatus::Interrupted);
    }

    void anInterruptInARoundLeavesTheStateBefore()
    {
        HeadlessBench bench;
        bench.options.watch = WatchOrder{1s};
        bench.factory.answer = allIsWell;
        bench.start();
        QTRY_VERIFY(bench.told().contains(u"Watching "_s));
        bench.factory.answer = [](const ProbeRequest&) { return std::nullopt; };
        QTRY_VERIFY(bench.runner.isRunning());
        const QString before = bench.printed();
        bench.run->interrupt();
        QCOMPARE(bench.done, 1);
        QCOMPARE(bench.status, ExitStatus::Passed);
        QVERIFY(!bench.runner.isRunning());
        // What the first run told is not said again.
        QCOMPARE(bench.printed(), before + u"The watch ended before its first round was over: all is as above.\n"_s);
    }
};

} // namespace HeadlessWatchTests

int tst_headlesswatch(int argc, char* argv[])
{
    return PortCheck::runTest<HeadlessWatchTests::TestHeadlessWatch, QCoreApplication>(argc, argv);
}

#include "tst_headlesswatch.moc"
