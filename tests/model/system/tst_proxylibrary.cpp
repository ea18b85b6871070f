// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/proxylibrary.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace ProxyLibraryTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestProxyLibrary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void maps_data()
    {
        QTest::addColumn<QByteArray>("maps");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* name, const QByteArray& file, const QString& proxy) {
            const QByteArray before = "7f00-7f10 r--p 00000000 fe:00 12 /usr/lib/libc.so.6\n7f20-7f30 rw-p 0 00:00 0\n";
            QTest::newRow(name) << before + "7f40-7f50 r-xp 00000000 fe:00 34       " + file + '\n' << proxy;
        };
        row("proxychains4", "/usr/lib/x86_64-linux-gnu/libproxychains.so.4", u"proxychains"_s);
        row("proxychains-ng", "/usr/lib/libproxychains4.so", u"proxychains"_s);
        row("torsocks", "/usr/lib/x86_64-linux-gnu/torsocks/libtorsocks.so.0.0.0", u"torsocks"_s);
        row("tsocks", "/usr/lib/x86_64-linux-gnu/libtsocks.so.1.8", u"tsocks"_s);
        row("a folder of that name", "/opt/libproxychains.so/libx.so", {});
        row("something that begins so", "/usr/lib/mytsocks.so", {});
        row("no library", "/home/me/libtsocks.txt", {});
        row("no file", {}, {});
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("no text") << QByteArray(5000, '\0') << QString();
        QTest::newRow("slashes") << QByteArray(5000, '/') << QString();
    }
    void maps()
    {
        QFETCH(const QByteArray, maps);
        QTEST(proxyLibraryIn(maps), "name");
    }

    void ofThisProgram() { QCOMPARE(proxyUnderTheProgram(), QString()); }
};

} // namespace ProxyLibraryTests

int tst_proxylibrary(int argc, char* argv[])
{
    return PortCheck::runTest<ProxyLibraryTests::TestProxyLibrary>(argc, argv);
}

#include "tst_proxylibrary.moc"
