// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/savefile.h"

#include "tests/support/runtest.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace SaveFileTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TestSaveFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesANewFile();
    void replacesAnOldFile();
    void savesInPieces();
    void whatIsGivenUpLeavesTheOldFile();
    void keepsPermissions();
    void leavesTheNullDevice();
    void failsWithAReason_data();
    void failsWithAReason();
    void sweepsWhatKilledProgramsLeft_data();
    void sweepsWhatKilledProgramsLeft();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSaveFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestSaveFile::savesANewFile()
{
    const QString path = m_dir->filePath(u"results ü.json"_s);
    const Result<QString> saved = saveFile(path, "content");
    QVERIFY(saved);
    QCOMPARE(*saved, path);
    QCOMPARE(contentOf(path), "content");
}

void TestSaveFile::replacesAnOldFile()
{
    const QString path = m_dir->filePath(u"old.json"_s);
    QVERIFY(saveFile(path, "the old and longer content"));
    QVERIFY(saveFile(path, "new"));
    QCOMPARE(contentOf(path), "new");
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"old.json"_s});
}

void TestSaveFile::savesInPieces()
{
    const QString path = m_dir->filePath(u"large.json"_s);
    QVERIFY(saveFile(path, [](QIODevice& file) {
        for (int i = 0; i < 100'000; ++i) {
            if (file.write("piece\n") != 6)
                return false;
        }
        return true;
    }));
    QCOMPARE(contentOf(path), QByteArray("piece\n").repeated(100'000));
}

void TestSaveFile::whatIsGivenUpLeavesTheOldFile()
{
    const QString path = m_dir->filePath(u"old.json"_s);
    QVERIFY(saveFile(path, "old"));
    QVERIFY(!saveFile(path, [](QIODevice& file) { return file.write(QByteArray(100'000, 'x')) < 0; }));
    QCOMPARE(contentOf(path), "old");
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"old.json"_s});
}

void TestSaveFile::keepsPermissions()
{
    const QString path = m_dir->filePath(u"old.json"_s);
    QVERIFY(saveFile(path, "old"));
    const QFile::Permissions before = QFile::permissions(path);
    const QFile::Permissions readable = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(path, readable));
    const QFile::Permissions set = QFile::permissions(path);
    QVERIFY(saveFile(path, "new"));
    QCOMPARE(QFile::permissions(path), set);
    QVERIFY(QFile::setPermissions(path, before));
}

void TestSaveFile::leavesTheNullDevice()
{
#ifdef Q_OS_WIN // elsewhere it is a file that could be lost; tests/faults makes one of its own
    QVERIFY(saveFile(u"NUL"_s, "content"));
    QVERIFY(!QDir().entryList(QDir::Files).contains(u"NUL"_s));
#endif
}

void TestSaveFile::failsWithAReason_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("folder that does not exist") << u"missing/results.json"_s;
    QTest::addRow("folder in the file's place") << u"folder"_s;
    QTest::addRow("file in the folder's place") << u"file/results.json"_s;
    QTest::addRow("no name") << QString();
    QTest::addRow("longer than a name can be") << QString(300, u'x');
}

void TestSaveFile::failsWithAReason()
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

void TestSaveFile::sweepsWhatKilledProgramsLeft_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("age"); // seconds
    QTest::addColumn<bool>("stays");
    constexpr int hour = 3600;
    QTest::newRow("half a file") << u"kept.conf.aBcDeF"_s << QByteArray("half") << hour << false;
    QTest::newRow("being written") << u"kept.conf.aBcDeF"_s << QByteArray("half") << 0 << true;
    QTest::newRow("a person's copy") << u"kept.conf.backup"_s << QByteArray("all") << hour << true;
    QTest::newRow("another file's") << u"other.conf.aBcDeF"_s << QByteArray("half") << hour << true;
    QTest::newRow("a lock of nobody") << u"kept.conf.lock"_s << QByteArray() << 3 << false;
    QTest::newRow("a lock being made") << u"kept.conf.lock"_s << QByteArray() << 0 << true;
    QTest::newRow("a lock with an owner") << u"kept.conf.lock"_s << QByteArray("1\ninit\nhere\n") << hour << true;
    QTest::newRow("another file's lock") << u"other.conf.lock"_s << QByteArray() << hour << true;
}

void TestSaveFile::sweepsWhatKilledProgramsLeft()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const int, age);
    QFETCH(const bool, stays);
    QFile file(m_dir->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-age), QFileDevice::FileModificationTime));
    file.close();
    sweepLeftovers(m_dir->filePath(u"kept.conf"_s));
    QCOMPARE(QFileInfo::exists(file.fileName()), stays);
}

} // namespace SaveFileTests

int tst_savefile(int argc, char* argv[])
{
    return PortCheck::runTest<SaveFileTests::TestSaveFile, QCoreApplication>(argc, argv);
}

#include "tst_savefile.moc"
