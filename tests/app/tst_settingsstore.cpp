// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/settingsstore.h"

#include "tests/support/runtest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace SettingsStoreTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestSettingsStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void besideTheProgramWhereThereIsAFile();
    void elseWhereTheSystemKeepsThem();
    void aFolderOfThatNameIsNoFile();
};

void TestSettingsStore::besideTheProgramWhereThereIsAFile()
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"mit Leerzeichen und Ümläuten"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/gp-portcheck.ini"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    openSettings(folder)->setValue(u"language"_s, u"de"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("language=de"));
    QCOMPARE(openSettings(folder)->value(u"language"_s).toString(), u"de"_s);
    for (const QString& kept : {walkthroughFile(*openSettings(folder)), historyFolder(*openSettings(folder))})
        QCOMPARE(QFileInfo(kept).absolutePath(), QFileInfo(folder).absoluteFilePath());
}

void TestSettingsStore::elseWhereTheSystemKeepsThem()
{
    const QTemporaryDir folder;
    const std::unique_ptr<QSettings> settings = openSettings(folder.path());
    QCOMPARE(settings->fileName(), QSettings().fileName());
    QVERIFY(!QFileInfo::exists(folder.filePath(u"gp-portcheck.ini"_s)));
    QVERIFY(QFileInfo(walkthroughFile(*settings)).isAbsolute());
    QVERIFY(!walkthroughFile(*settings).startsWith(folder.path()));
    QCOMPARE(QFileInfo(historyFolder(*settings)).absolutePath(), QFileInfo(walkthroughFile(*settings)).absolutePath());
    QCOMPARE(QFileInfo(watchFile(*settings)).absolutePath(), QFileInfo(walkthroughFile(*settings)).absolutePath());
    QVERIFY(watchFile(*settings) != walkthroughFile(*settings));
}

void TestSettingsStore::aFolderOfThatNameIsNoFile()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"gp-portcheck.ini"_s));
    QCOMPARE(openSettings(folder.path())->fileName(), QSettings().fileName());
}

} // namespace SettingsStoreTests

int tst_settingsstore(int argc, char* argv[])
{
    return PortCheck::runTest<SettingsStoreTests::TestSettingsStore, QCoreApplication>(argc, argv);
}

#include "tst_settingsstore.moc"
