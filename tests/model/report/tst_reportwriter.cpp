// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/reportwriter.h"
#include "tests/model/report/samplerun.h"
#include "tests/support/runtest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace ReportWriterTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TestReportWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesRequestsOfEachScope();
    void savesANewFile();
    void replacesAnOldFile();
    void failsWithAReason_data();
    void failsWithAReason();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestReportWriter::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestReportWriter::writesRequestsOfEachScope()
{
    const RunSnapshot run = sampleRun();
    const QByteArray plan = rulesReport(run, RequestScope::WholePlan);
    QVERIFY(plan != rulesReport(run, RequestScope::FailedByNetwork));
    QVERIFY(plan.endsWith('\n'));
}

void TestReportWriter::savesANewFile()
{
    const QString path = m_dir->filePath(u"results ü.json"_s);
    const Result<QString> saved = saveFile(path, "content");
    QVERIFY(saved);
    QCOMPARE(*saved, path);
    QCOMPARE(contentOf(path), "content");
}

void TestReportWriter::replacesAnOldFile()
{
    const QString path = m_dir->filePath(u"old.json"_s);
    QVERIFY(saveFile(path, "the old and longer content"));
    QVERIFY(saveFile(path, "new"));
    QCOMPARE(contentOf(path), "new");
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"old.json"_s});
}

void TestReportWriter::failsWithAReason_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("folder that does not exist") << u"missing/results.json"_s;
    QTest::addRow("folder in the file's place") << u"folder"_s;
    QTest::addRow("file in the folder's place") << u"file/results.json"_s;
    QTest::addRow("no name") << QString();
}

void TestReportWriter::failsWithAReason()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_dir->path()).mkdir(u"folder"_s));
    QVERIFY(saveFile(m_dir->filePath(u"file"_s), "as it was"));

    const QString path = name.isEmpty() ? name : m_dir->filePath(name);
    const Result<QString> saved = saveFile(path, "content");

    QVERIFY(!saved);
    QVERIFY2(saved.error().startsWith(QDir::toNativeSeparators(path)), qPrintable(saved.error()));
    QVERIFY(saved.error().size() > path.size() + u" cannot be written: ."_s.size());
    QCOMPARE(contentOf(m_dir->filePath(u"file"_s)), "as it was");
    QCOMPARE(
        QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), (QStringList{u"file"_s, u"folder"_s}));
}

} // namespace ReportWriterTests

int tst_reportwriter(int argc, char* argv[])
{
    return PortCheck::runTest<ReportWriterTests::TestReportWriter, QCoreApplication>(argc, argv);
}

#include "tst_reportwriter.moc"
