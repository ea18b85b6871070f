// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/comparerun.h"
#include "model/causes/diagnosis.h"
#include "model/report/reportwriter.h"
#include "tests/model/report/samplerun.h"
#include "tests/support/otherlanguage.h"
#include "tests/support/runtest.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace CompareRunTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestCompareRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void statuses_data();
    void statuses();
    void theOthersAreShown();
    void filesOfAnotherLanguage();
    void saysThatAPlanIsNoResults();
    void writesItsReports();
    void leavesStandardOutputToAReport();
    void needsTwoFiles();
    void doesNothingElse_data();
    void doesNothingElse();

private:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    ExitStatus run(const QStringList& arguments)
    {
        const Result<Options> options = parseCommandLine(QStringList{u"gp-portcheck"_s, u"--compare"_s} + arguments);
        if (!options)
            return ExitStatus::BadRequest;
        m_output.clear();
        m_progress.clear();
        m_bytes = {};
        QBuffer reports(&m_bytes);
        reports.open(QIODevice::WriteOnly);
        QTextStream output(&m_output);
        QTextStream progress(&m_progress);
        return runComparison(*options, {output, progress, reports});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_output;
    QString m_progress;
    QByteArray m_bytes;
};

/// Files of which each has its difference from a: b is of another computer, c reaches what both don't, one is cut …
void TestCompareRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    RunSnapshot run = sampleRun();
    run.source.host = u"site-a"_s;
    QVERIFY(!write(u"a.json"_s, jsonReport(run)).isEmpty());
    QVERIFY(!write(u"cut.json"_s, jsonReport(run).chopped(3)).isEmpty());
    RunSnapshot later = run;
    later.startedAt = later.startedAt.addSecs(60);
    later.checks[1].verdict.outcome = Outcome::Pass;
    later.checks[1].seen.state = State::Open;
    QVERIFY(!write(u"later.json"_s, jsonReport(later)).isEmpty());
    run.source.host = u"site-b"_s;
    QVERIFY(!write(u"b.json"_s, jsonReport(run)).isEmpty());
    RunSnapshot part = run; // not all that the others asked
    part.source.host = u"site-d"_s;
    part.checks.removeFirst();
    QVERIFY(!write(u"part.json"_s, jsonReport(part)).isEmpty());
    part.checks.clear();
    QVERIFY(!write(u"empty.json"_s, jsonReport(part)).isEmpty());
    QVERIFY(!write(u"our.plan"_s, "# GP PortCheck plan, version 1\n# end of plan\n").isEmpty());
    run.source.host = u"site-c"_s;
    run.checks[1].verdict.outcome = Outcome::Pass;
    run.checks[1].seen.state = State::Open;
    QVERIFY(!write(u"c.json"_s, jsonReport(run)).isEmpty());
}

void TestCompareRun::statuses_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<ExitStatus>("status");
    QTest::newRow("the same from both") << QStringList{u"a.json"_s, u"b.json"_s} << ExitStatus::Passed;
    QTest::newRow("another") << QStringList{u"a.json"_s, u"c.json"_s} << ExitStatus::Failed;
    QTest::newRow("three") << QStringList{u"a.json"_s, u"b.json"_s, u"c.json"_s} << ExitStatus::Failed;
    QTest::newRow("one is missing") << QStringList{u"a.json"_s, u"b.json"_s, u"x.json"_s} << ExitStatus::Inconclusive;
    QTest::newRow("another, one is cut") << QStringList{u"a.json"_s, u"cut.json"_s, u"c.json"_s} << ExitStatus::Failed;
    QTest::newRow("one asked less") << QStringList{u"a.json"_s, u"part.json"_s} << ExitStatus::Inconclusive;
    QTest::newRow("one asked nothing") << QStringList{u"a.json"_s, u"empty.json"_s} << ExitStatus::Inconclusive;
    QTest::newRow("two runs of one computer") << QStringList{u"a.json"_s, u"later.json"_s} << ExitStatus::Inconclusive;
    QTest::newRow("one can be read") << QStringList{u"a.json"_s, u"cut.json"_s} << ExitStatus::BadRequest;
    QTest::newRow("the same file twice") << QStringList{u"a.json"_s, u"a.json"_s} << ExitStatus::BadRequest;
}

void TestCompareRun::statuses()
{
    QFETCH(QStringList, files);
    for (QString& file : files)
        file = m_folder->filePath(file);
    QTEST(run(files), "status");
}

void TestCompareRun::theOthersAreShown()
{
    (void)run({m_folder->filePath(u"a.json"_s), m_folder->filePath(u"cut.json"_s), m_folder->filePath(u"c.json"_s)});
    QCOMPARE(m_progress.count(u'\n'), 1);
    QVERIFY(m_progress.contains(u"cut.json"_s));
    QVERIFY2(m_output.contains(u"Only site-a does not reach 389/UDP at dc1.lab.example."_s), qPrintable(m_output));
}

// What they say is said in the language of who compares them.
void TestCompareRun::filesOfAnotherLanguage()
{
    RunSnapshot run = sampleRun();
    CheckRecord& failed = run.checks[1];
    failed.verdict = diagnose(failed, HostFacts({{&run.checks[0], &failed}, {}, {}}));
    const auto writeBoth = [this](RunSnapshot of) {
        of.source.host = u"site-a"_s;
        const QString one = write(u"x.json"_s, jsonReport(of));
        of.source.host = u"site-b"_s;
        of.checks[1].verdict.outcome = Outcome::Pass;
        of.checks[1].seen.state = State::Open;
        return QStringList{one, write(u"y.json"_s, jsonReport(of)), u"--json"_s, u"-"_s};
    };
    const QByteArray clause = "dc1.lab.example did not answer on 389/UDP";
    QStringList files = writeBoth(run);
    {
        const OtherLanguage other;
        QCOMPARE(this->run(files), ExitStatus::Failed);
        QVERIFY2(m_bytes.contains(QByteArray("⟨" + clause)), m_bytes.constData());
        files = writeBoth(run);
    }
    QCOMPARE(this->run(files), ExitStatus::Failed);
    QVERIFY2(m_bytes.contains(QByteArray(": " + clause)) && !m_bytes.contains("⟨"), m_bytes.constData());
}

void TestCompareRun::saysThatAPlanIsNoResults()
{
    QCOMPARE(run({m_folder->filePath(u"a.json"_s), m_folder->filePath(u"our.plan"_s)}), ExitStatus::BadRequest);
    QVERIFY2(m_progress.contains(u"our.plan: This is a plan"_s), qPrintable(m_progress));
}

void TestCompareRun::writesItsReports()
{
    const QString json = m_folder->filePath(u"out.json"_s);
    const QString csv = m_folder->filePath(u"out.csv"_s);
    (void)run({m_folder->filePath(u"a.json"_s), m_folder->filePath(u"c.json"_s), u"--json"_s, json, u"--csv"_s, csv});
    QFile written(json);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(written.readAll()).object().contains("findings"_L1));
    QFile lines(csv);
    QVERIFY(lines.open(QIODevice::ReadOnly));
    QVERIFY(lines.readAll().contains("\"389\",\"UDP\",\"true\",\"\",\"fail\",\"pass\""));
}

void TestCompareRun::leavesStandardOutputToAReport()
{
    (void)run({m_folder->filePath(u"a.json"_s), m_folder->filePath(u"c.json"_s), u"--json=-"_s});
    QVERIFY(m_output.isEmpty());
    QVERIFY(m_progress.contains(u"Only site-a"_s));
    QVERIFY(QJsonDocument::fromJson(m_bytes).isObject());
}

void TestCompareRun::needsTwoFiles()
{
    const Result<Options> none = parseCommandLine({u"gp-portcheck"_s, u"--compare"_s, u"a.json"_s});
    QVERIFY(!none.ok() && none.error().contains(u"two results files"_s));
    const Result<Options> window = parseCommandLine({u"gp-portcheck"_s, u"a.json"_s, u"b.json"_s});
    QVERIFY(window.ok());
    QCOMPARE(window->mode, Options::Mode::Window);
    QCOMPARE(window->results.size(), 2);
}

void TestCompareRun::doesNothingElse_data()
{
    QTest::addColumn<QString>("option");
    for (const QString& option : {u"--check"_s, u"--plan"_s, u"--target=DNS Server=x"_s, u"--html=x.html"_s,
             u"--baseline=x"_s, u"--lang=xx"_s, u"--stand-in"_s})
        QTest::newRow(qPrintable(option)) << option;
}

void TestCompareRun::doesNothingElse()
{
    QFETCH(const QString, option);
    QVERIFY(!parseCommandLine({u"gp-portcheck"_s, u"--compare"_s, u"a.json"_s, u"b.json"_s, option}).ok());
}

} // namespace CompareRunTests

int tst_comparerun(int argc, char* argv[])
{
    return PortCheck::runTest<CompareRunTests::TestCompareRun, QCoreApplication>(argc, argv);
}

#include "tst_comparerun.moc"
