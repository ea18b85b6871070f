// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/systemproxy.h"

#include "tests/support/patience.h"
#include "tests/support/runtest.h"

#include <QCoreApplication>
#include <QTest>

#include <optional>

namespace SystemProxyTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

class TestSystemProxy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWindowsKeeps_data()
    {
        QTest::addColumn<QString>("servers");
        QTest::addColumn<QString>("bypass");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("proxy");
        const QString host = u"dc1.lab.example"_s;
        QTest::addRow("none") << QString() << QString() << host << QString();
        QTest::addRow("for all") << u"proxy.example:8080"_s << QString() << host << u"proxy.example:8080"_s;
        QTest::addRow("one each") << u"http=a:80;https=b:443;ftp=c:21"_s << QString() << host << u"b:443"_s;
        QTest::addRow("with blanks") << u"http=a:80 HTTPS=b:443"_s << QString() << host << u"b:443"_s;
        QTest::addRow("none for https") << u"http=a:80;ftp=c:21"_s << QString() << host << QString();
        QTest::addRow("excepted by its domain") << u"p:1"_s << u"<local>;*.LAB.example"_s << host << QString();
        QTest::addRow("another domain") << u"p:1"_s << u"*.other.example"_s << host << u"p:1"_s;
        QTest::addRow("local") << u"p:1"_s << u"<local>"_s << u"dc1"_s << QString();
        QTest::addRow("not local") << u"p:1"_s << u"<local>"_s << host << u"p:1"_s;
        QTest::addRow("an address isn't local") << u"p:1"_s << u"<local>"_s << u"fd00::1"_s << u"p:1"_s;
        QTest::addRow("excepted by its address") << u"p:1"_s << u"10.*"_s << u"10.0.0.1"_s << QString();
        QTest::addRow("a point is a point") << u"p:1"_s << u"10.*"_s << u"100.0.0.1"_s << u"p:1"_s;
    }
    void readsWhatWindowsKeeps()
    {
        QFETCH(QString, servers);
        QFETCH(QString, bypass);
        QFETCH(QString, host);
        QTEST(windowsProxyFor(servers, bypass, host), "proxy");
    }

    void thisSystemCanBeAsked()
    {
        QObject context;
        std::optional<SystemProxy> said;
        askSystemProxy(u"dc1.lab.example"_s, &context, [&said](const SystemProxy& proxy) { said = proxy; });
        QVERIFY(!said); // later, never within the call
        QVERIFY(comesTrue([&said] { return said.has_value(); }));
    }
};

} // namespace SystemProxyTests

int tst_systemproxy(int argc, char* argv[])
{
    return PortCheck::runTest<SystemProxyTests::TestSystemProxy, QCoreApplication>(argc, argv);
}

#include "tst_systemproxy.moc"
