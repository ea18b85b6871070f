// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// A headless run that looks for its targets first (--discover).
#include "tests/app/headlessbench.h"
#include "tests/support/runtest.h"

#include <QTemporaryDir>
#include <QTest>

namespace HeadlessDiscoveryTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// A run that has no targets but \a given, with a report.
void prepare(HeadlessBench& bench, const QTemporaryDir& folder, const QList<Target>& given = {})
{
    bench.factory.answer = allIsWell;
    bench.options.discover = true;
    bench.options.request.domain = u"lab.example"_s;
    bench.options.request.targets = given;
    bench.options.reports = {{ReportFormat::Json, folder.filePath(u"a.json"_s)}};
}

class TestHeadlessDiscovery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsTheRoles();
    void addsToWhatIsGiven();
    void asksTheServersThatAreGiven();
    void nothingFound();
    void aRoleIsStillEmpty();
    void interrupted();
};

void TestHeadlessDiscovery::fillsTheRoles()
{
    const QTemporaryDir folder;
    HeadlessBench bench;
    prepare(bench, folder);
    bench.start();
    QCOMPARE(bench.discovery.started, 1);
    QCOMPARE(bench.discovery.domain, u"lab.example"_s);
    QVERIFY(bench.discovery.dnsServers.isEmpty());
    QVERIFY(!bench.runner.isRunning());
    bench.discovery.find({{u"10.0.0.1"_s, u"10.0.0.3"_s}, {u"10.0.0.3"_s}, {u"10.0.0.2"_s}, {}});
    QTRY_COMPARE(bench.done, 1);
    QCOMPARE(bench.status, ExitStatus::Passed);
    QCOMPARE(bench.runner.checks().size(), 2 * 9 + 1);
    QVERIFY(bench.told().contains(u"Domain controllers = 10.0.0.3"_s));
    QVERIFY(bench.told().contains(u"DNS Server = 10.0.0.2"_s));
    QVERIFY(QFile::exists(folder.filePath(u"a.json"_s)));
}

void TestHeadlessDiscovery::addsToWhatIsGiven()
{
    const QTemporaryDir folder;
    HeadlessBench bench;
    prepare(bench, folder, {{u"Domain controllers"_s, u"10.0.0.1"_s}, {u"DNS Server"_s, u"10.0.0.2"_s}});
    bench.start();
    bench.discovery.find({{u"10.0.0.1"_s, u"10.0.0.3"_s}, {}, {}, {}});
    QTRY_COMPARE(bench.done, 1);
    QCOMPARE(bench.runner.checks().size(), 2 * 9 + 1);
    QVERIFY(!bench.told().contains(u"= 10.0.0.1"_s)); // it was known
}

void TestHeadlessDiscovery::asksTheServersThatAreGiven()
{
    const QTemporaryDir folder;
    HeadlessBench bench;
    prepare(bench, folder,
        {{u"Domain controllers"_s, u"10.0.0.1"_s}, {u"DNS Server"_s, u"10.0.0.2"_s}, {u"DNS Server"_s, u"10.0.0.3"_s}});
    bench.start();
    QCOMPARE(bench.discovery.dnsServers, (QStringList{u"10.0.0.2"_s, u"10.0.0.3"_s}));
}

void TestHeadlessDiscovery::nothingFound()
{
    const QTemporaryDir folder;
    HeadlessBench bench;
    prepare(bench, folder);
    bench.start();
    bench.discovery.find({{}, {}, {}, u"There is no domain lab.example."_s});
    QCOMPARE(bench.done, 1);
    QCOMPARE(bench.status, ExitStatus::BadRequest);
    QVERIFY(bench.told().endsWith(u"There is no domain lab.example.\n"_s));
    QVERIFY(bench.printed().isEmpty());
    QVERIFY(!QFile::exists(folder.filePath(u"a.json"_s)));
    QVERIFY(bench.factory.requests.isEmpty());
}

void TestHeadlessDiscovery::aRoleIsStillEmpty()
{
    const QTemporaryDir folder;
    HeadlessBench bench;
    prepare(bench, folder);
    bench.start();
    bench.discovery.find({{u"10.0.0.1"_s}, {}, {}, {}});
    QCOMPARE(bench.done, 1);
    QCOMPARE(bench.status, ExitStatus::BadRequest);
    QVERIFY(bench.told().contains(u"DNS Server"_s));
    QVERIFY(bench.printed().isEmpty());
    QVERIFY(!QFile::exists(folder.filePath(u"a.json"_s)));
    QVERIFY(bench.factory.requests.isEmpty());
}

void TestHeadlessDiscovery::interrupted()
{
    const QTemporaryDir folder;
    HeadlessBench bench;
    prepare(bench, folder);
    bench.start();
    bench.run->interrupt();
    QCOMPARE(bench.done, 1);
    QCOMPARE(bench.status, ExitStatus::Interrupted);
    QCOMPARE(bench.discovery.cancelled, 1);
    QVERIFY(!QFile::exists(folder.filePath(u"a.json"_s))); // nothing was begun
}

} // namespace HeadlessDiscoveryTests

int tst_headlessdiscovery(int argc, char* argv[])
{
    return PortCheck::runTest<HeadlessDiscoveryTests::TestHeadlessDiscovery, QCoreApplication>(argc, argv);
}

#include "tst_headlessdiscovery.moc"
