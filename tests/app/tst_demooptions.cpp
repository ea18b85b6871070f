// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/headlessrun.h"
#include "model/catalogue/tablereader.h"
#include "model/demo/demo.h"
#include "model/run/socketprobefactory.h"
#include "model/words/checktext.h"
#include "tests/support/fakediscovery.h"
#include "tests/support/fakeresolver.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"

#include <QBuffer>

namespace DemoOptionsTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

Result<Options> parse(const QStringList& more)
{
    return parseCommandLine(QStringList{u"gp-portcheck"_s, u"--lang=en"_s} + more);
}

class TestDemoOptions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutIt()
    {
        const Result<Options> options = parse({});
        QVERIFY(options.ok());
        QVERIFY(!options->demo);
    }

    void window()
    {
        const Result<Options> options = parse({u"--demo"_s});
        QVERIFY2(options.ok(), options ? "" : qPrintable(options.error()));
        QCOMPARE(options->mode, Options::Mode::Window);
        QCOMPARE(options->demo, DemoFault::LdapUdpDropped);
    }

    void check()
    {
        const Result<Options> options = parse({u"--demo"_s, u"--check"_s, u"--demo-fault=clock-off"_s, u"--json=-"_s});
        QVERIFY2(options.ok(), options ? "" : qPrintable(options.error()));
        QCOMPARE(options->mode, Options::Mode::Check);
        QCOMPARE(options->demo, DemoFault::ClockOff);
        QCOMPARE(options->request.table, groupPolicyTable());
        QCOMPARE(options->reports.size(), 1);
    }

    void badRequests_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        QTest::newRow("no such fault") << QStringList{u"--demo"_s, u"--demo-fault=fire"_s} << u"rpc-range-cut"_s;
        QTest::newRow("fault alone") << QStringList{u"--demo-fault=clock-off"_s} << u"--demo-fault goes with --demo"_s;
        for (const QString& strange : {u"--target=DNS Server=192.0.2.1"_s, u"--domain=lab.example"_s, u"--plan"_s,
                 u"--stand-in"_s, u"--timeout=1000"_s, u"--no-extra-looks"_s})
            QTest::addRow("%s", qPrintable(strange))
                << QStringList{u"--demo"_s, u"--check"_s, strange} << u"does not go with --demo"_s;
        QTest::newRow("reports in the window") << QStringList{u"--demo"_s, u"--json=-"_s} << u"goes with --check"_s;
    }

    void badRequests()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, names);
        const Result<Options> options = parse(arguments);
        QVERIFY(!options.ok());
        QVERIFY2(options.error().contains(names), qPrintable(options.error()));
    }

    /// --demo --check, as the program does it.
    void checksTheStandIn()
    {
        Options options = parse({u"--demo"_s, u"--check"_s, u"--demo-fault=ldap-udp-dropped"_s}).value();
        QBuffer outputBytes;
        QBuffer progressBytes;
        outputBytes.open(QIODevice::WriteOnly);
        progressBytes.open(QIODevice::WriteOnly);
        QTextStream output(&outputBytes);
        QTextStream progress(&progressBytes);
        SocketProbeFactory sockets;
        FakeResolver resolver;
        Demo demo(sockets, resolver);
        QVERIFY(startDemo(demo, options, progress));
        QVERIFY(progressBytes.data().contains("Demo: LDAP over UDP is dropped."));
        QVERIFY(progressBytes.data().contains("127.0.0.1"));
        CheckRunner runner(demo.probes(), demo.names());
        FakeDiscovery discovery;
        HeadlessRun run(options, runner, discovery, Streams{output, progress, outputBytes});
        std::optional<ExitStatus> status;
        connect(&run, &HeadlessRun::done, this, [&](ExitStatus with) { status = with; });
        run.start();
        QVERIFY(comesTrue([&] { return status.has_value(); }));
        QCOMPARE(*status, ExitStatus::Failed);
        QVERIFY(outputBytes.data().contains("stand-in.invalid"));
        // Its one fault and the stand-in are told once, and the fault's name is in the headline besides.
        QCOMPARE(outputBytes.data().count("Active Directory itself was not tested"), 1);
        QCOMPARE(outputBytes.data().count("\nFail: "), 1);
        QCOMPARE(outputBytes.data().count("Finding a domain controller uses UDP 389"), 1);
        QCOMPARE(outputBytes.data().count("did not answer on 389/UDP"), 2);
        // Progress tells what was seen; what it comes to is judged at the end.
        for (const Outcome outcome : allOutcomes())
            QVERIFY(!QString::fromUtf8(progressBytes.data()).contains(u": %1\n"_s.arg(outcomeText(outcome))));
    }

    void saysThatItCannot()
    {
        Options options = parse({u"--demo"_s, u"--check"_s}).value();
        options.request.table = {}; // nothing to listen on
        SocketProbeFactory sockets;
        FakeResolver resolver;
        Demo demo(sockets, resolver);
        QString said;
        QTextStream progress(&said);
        QVERIFY(!startDemo(demo, options, progress));
        QVERIFY(said.contains(u"could not start"_s));
    }
};

} // namespace DemoOptionsTests

int tst_demooptions(int argc, char* argv[])
{
    return PortCheck::runTest<DemoOptionsTests::TestDemoOptions, QCoreApplication>(argc, argv);
}

#include "tst_demooptions.moc"
