// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/savedrun.h"

#include "model/catalogue/service.h"
#include "model/report/reportwriter.h"
#include "tests/model/report/samplerun.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace SavedRunTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// A results file with one check, whose members a case can change.
QByteArray report(const QByteArray& checkMembers)
{
    return R"({"format": "gp-portcheck-results", "version": 1, "startedAt": "2026-11-28T14:00:00.000Z",
        "source": {"host": "srv1"}, "checks": [{"target": "dc1", "address": "10.0.0.2", "port": 389, "protocol": "TCP",
        "role": "Domain controllers", "outcome": "pass", "reason": "answered")"
        + checkMembers + "}]}";
}

class TestSavedRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheProgramWrites();
    void readsOlderAndNewerMembers();
    void takesWhatTellsCertificatesAndMachines();
    void takesTheBlockedPartsOfARange();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aCutFileIsNoFile();
    void hostileBytesDoNoHarm();
    void readsFromAFile();
};

void TestSavedRun::readsWhatTheProgramWrites()
{
    const RunSnapshot run = sampleRun();
    const Result<SavedRun> read = readResults(jsonReport(run));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error()));
    QCOMPARE(*read, savedRunOf(run));
    QVERIFY(!read->checks.isEmpty());
}

void TestSavedRun::readsOlderAndNewerMembers()
{
    const Result<SavedRun> read = readResults(report(R"(, "port": "1024-65535", "reason": "of-tomorrow", "new": [1])"));
    QVERIFY(read.ok());
    QCOMPARE(read->sourceHost, u"srv1"_s);
    QCOMPARE(read->startedAt, QDateTime(QDate(2026, 11, 28), QTime(14, 0), Qt::UTC));
    QCOMPARE(read->checks.constFirst().port, u"1024-65535"_s);
    QCOMPARE(read->checks.constFirst().reason, u"of-tomorrow"_s);
}

void TestSavedRun::takesWhatTellsCertificatesAndMachines()
{
    const Result<SavedRun> read = readResults(report(R"(, "evidence": {"dnsHostName": "DC1.lab.example",
        "certificateSubject": "dc1", "certificateNotAfter": "2027", "rpcInterfaces": ["netlogon"]})"));
    QVERIFY(read.ok());
    const SavedCheck& check = read->checks.constFirst();
    QCOMPARE(check.machine, u"dc1.lab.example"_s);
    QCOMPARE(check.certificate, u"dc1, , "_s);
    QCOMPARE(check.certificateUntil, u"2027"_s);
    QCOMPARE(check.interfaces, QStringList{u"netlogon"_s});
}

void TestSavedRun::takesTheBlockedPartsOfARange()
{
    const auto blockedIn = [](const QByteArray& parts) {
        const Result<SavedRun> read = readResults(report(R"(, "port": "1024-65535", "serviceName": ")"
            + serviceName(Service::TcpRange).toUtf8() + R"(", "evidence": {"rangeMap": [)" + parts + "]}"));
        return read.ok() ? read->checks.constFirst().blocked : QList<PortRange>{{1, 1}};
    };
    const QByteArray open = R"({"from": 1024, "to": 19999, "refused": 9})";
    const QByteArray silent = R"({"from": 20000, "to": 29999, "silent": 9})";
    const QByteArray rejected = R"({"from": 30000, "to": 30009, "rejected": 9})";
    const QByteArray free = R"({"from": 30010, "to": 49999, "refused": 9})";
    const QByteArray apart = R"({"from": 50000, "to": 65535, "silent": 2})";
    const auto all = [&](const QByteArray& third) -> QByteArray {
        return open + "," + silent + "," + third + "," + free + "," + apart;
    };
    QCOMPARE(blockedIn(all(rejected)), (QList<PortRange>{{20000, 30009}, {50000, 65535}}));
    QCOMPARE(blockedIn(open), QList<PortRange>()); // the rest is not known
    QCOMPARE(blockedIn(all(R"({"from": 30000, "to": 30009})")), QList<PortRange>());
    // What no program writes.
    QCOMPARE(blockedIn(apart + "," + silent + R"(, 7, {"from": 60000, "to": 70000, "silent": 1})"), QList<PortRange>());
}

void TestSavedRun::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << QByteArray() << u"no whole JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"no results file"_s;
    QTest::newRow("another program's") << QByteArray(R"({"format": "nmap"})") << u"no results file"_s;
    QTest::newRow("a newer one") << report({}).replace("\"version\": 1", "\"version\": 2") << u"version"_s;
    QTest::newRow("no checks") << report({}).replace("\"checks\"", "\"cheques\"") << u"checks"_s;
    QTest::newRow("a check that is a number") << report({}).replace("[{", "[7, {") << u"Check 1: "_s;
    QTest::newRow("an unknown outcome") << report(R"(, "outcome": "great")") << u"great"_s;
    QTest::newRow("an unknown protocol") << report(R"(, "protocol": "SCTP")") << u"SCTP"_s;
    QTest::newRow("no target") << report(R"(, "target": "")") << u"no target"_s;
}

void TestSavedRun::saysWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, part);
    const Result<SavedRun> read = readResults(bytes);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().contains(part), qPrintable(read.error()));
    QVERIFY(!read.error().contains(u'\n'));
}

void TestSavedRun::aCutFileIsNoFile()
{
    for (const QByteArray& cut : Hostile::truncations(jsonReport(sampleRun()).trimmed()))
        QVERIFY(!readResults(cut).ok());
}

void TestSavedRun::hostileBytesDoNoHarm()
{
    int refused = 0;
    for (const QByteArray& bytes : Hostile::mutations(report({}))) {
        const Result<SavedRun> read = readResults(bytes);
        refused += read.ok() ? 0 : 1;
        if (read.ok() && !read->checks.isEmpty())
            QVERIFY(!read->checks.constFirst().host.contains(u'\n'));
    }
    QVERIFY(refused > 0);
}

void TestSavedRun::readsFromAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"then.json"_s);
    QVERIFY(readResultsFile(path).error().contains(u"then.json"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(report({}));
    file.close();
    const Result<SavedRun> read = readResultsFile(path);
    QVERIFY(read.ok());
    QCOMPARE(read->file, path);
    QVERIFY(!readResultsFile(folder.path()).ok()); // a folder
}

} // namespace SavedRunTests

int tst_savedrun(int argc, char* argv[])
{
    return PortCheck::runTest<SavedRunTests::TestSavedRun>(argc, argv);
}

#include "tst_savedrun.moc"
