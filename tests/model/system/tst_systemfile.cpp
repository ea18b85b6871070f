// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/systemfile.h"

#include "tests/support/runtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace SystemFileTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestSystemFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"told"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a line\r\nanother\n");
        file.close();
        QCOMPARE(systemFile(path, 100), "a line\r\nanother\n");
        QCOMPARE(systemFile(path, 6), "a line");
        QCOMPARE(systemFile(path, 0), QByteArray());
        QCOMPARE(systemFile(folder.filePath(u"missing"_s), 100), QByteArray());
        QCOMPARE(systemFile(folder.path(), 100), QByteArray());
    }

#ifdef Q_OS_LINUX
    /// The kernel's own say that they are empty, and come page by page.
    void readsTheKernels()
    {
        const QByteArray maps = systemFile(u"/proc/self/maps"_s, 1024 * 1024);
        QVERIFY(maps.size() > 4096);
        QVERIFY(maps.endsWith('\n'));
        QCOMPARE(systemFile(u"/proc/self/maps"_s, 5000).size(), 5000);
    }
#endif
};

} // namespace SystemFileTests

int tst_systemfile(int argc, char* argv[])
{
    return PortCheck::runTest<SystemFileTests::TestSystemFile>(argc, argv);
}

#include "tst_systemfile.moc"
