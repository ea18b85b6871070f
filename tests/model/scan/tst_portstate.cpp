// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/portstate.h"

#include "tests/support/runtest.h"

#include <QTest>

// The same name for a number on each system.
#ifdef Q_OS_WIN
#include <winsock2.h>
#define NATIVE_CODE(name) WSA##name
#else
#include <cerrno>
#define NATIVE_CODE(name) name
#endif

namespace PortStateTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using Progress = ConnectionState::Progress;

class TestPortState final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connection_data()
    {
        QTest::addColumn<Progress>("progress");
        QTest::addColumn<int>("error");
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("shortage");
        QTest::addRow("pending") << Progress::Pending << 0 << State::Filtered << false;
        QTest::addRow("connected") << Progress::Connected << 0 << State::Open << false;
        QTest::addRow("refused") << Progress::Failed << NATIVE_CODE(ECONNREFUSED) << State::Closed << false;
        QTest::addRow("connected, then reset") << Progress::Failed << NATIVE_CODE(ECONNRESET) << State::Open << false;
        QTest::addRow("the system gave up") << Progress::Failed << NATIVE_CODE(ETIMEDOUT) << State::Filtered << false;
        QTest::addRow("host unreachable")
            << Progress::Failed << NATIVE_CODE(EHOSTUNREACH) << State::Unreachable << false;
        QTest::addRow("network unreachable")
            << Progress::Failed << NATIVE_CODE(ENETUNREACH) << State::Unreachable << false;
        QTest::addRow("network down") << Progress::Failed << NATIVE_CODE(ENETDOWN) << State::Local << false;
        QTest::addRow("no local port") << Progress::Failed << NATIVE_CODE(EADDRNOTAVAIL) << State::Local << true;
        QTest::addRow("local port in use") << Progress::Failed << NATIVE_CODE(EADDRINUSE) << State::Local << true;
        QTest::addRow("no descriptor") << Progress::Failed << NATIVE_CODE(EMFILE) << State::Local << true;
        QTest::addRow("no memory") << Progress::Failed << NATIVE_CODE(ENOBUFS) << State::Local << true;
#ifdef Q_OS_WIN
        QTest::addRow("local firewall") << Progress::Failed << WSAEACCES << State::Local << false;
#else
        QTest::addRow("prohibited, over IPv6") << Progress::Failed << EACCES << State::Unreachable << false;
        QTest::addRow("local firewall") << Progress::Failed << EPERM << State::Local << false;
        QTest::addRow("no descriptor in the system") << Progress::Failed << ENFILE << State::Local << true;
#endif
        QTest::addRow("unknown") << Progress::Failed << 99'999 << State::Local << false;
    }

    void connection()
    {
        QFETCH(const Progress, progress);
        QFETCH(const int, error);
        QTEST(stateOf({progress, error}), "state");
        QTEST(isShortage(error), "shortage");
    }

    /// Destination unreachable (RFC 792, RFC 4443), by whom.
    void report_data()
    {
        QTest::addColumn<QString>("sender");
        QTest::addColumn<int>("code");
        QTest::addColumn<State>("state");
        constexpr int host = 1, port = 3, prohibited = 13;
        QTest::addRow("port, by the target") << "10.0.0.9" << port << State::Closed;
        QTest::addRow("port, by nobody knows whom") << "" << port << State::Closed;
        QTest::addRow("port, by a firewall") << "10.0.0.1" << port << State::Unreachable;
        QTest::addRow("port, by this computer") << "10.7.7.7" << port << State::Local;
        QTest::addRow("prohibited by a firewall") << "10.0.0.1" << prohibited << State::Unreachable;
        QTest::addRow("prohibited by this computer") << "10.7.7.7" << prohibited << State::Local;
        QTest::addRow("prohibited by the target") << "10.0.0.9" << prohibited << State::Unreachable;
        QTest::addRow("found nobody") << "10.7.7.7" << host << State::Unreachable;
    }
    void report()
    {
        QFETCH(const QString, sender);
        QFETCH(const int, code);
        const int native = code == 3 ? NATIVE_CODE(ECONNREFUSED) : NATIVE_CODE(EHOSTUNREACH);
        const IcmpError error{false, 3, code, QHostAddress(sender), native};
        QTEST(stateOfReport(error, QHostAddress(u"10.0.0.9"_s), QHostAddress(u"10.7.7.7"_s)), "state");
        // To this computer itself everything comes from itself.
        if (sender == "10.0.0.9"_L1)
            QTEST(stateOfReport(error, QHostAddress(sender), QHostAddress(sender)), "state");
    }

    void aLinkLocalTargetsOwnReport()
    {
        const IcmpError error{true, 1, 4, QHostAddress(u"fe80::9%2"_s), NATIVE_CODE(ECONNREFUSED)};
        QCOMPARE(stateOfReport(error, QHostAddress(u"fe80::9%lan"_s), QHostAddress(u"fe80::1%lan"_s)), State::Closed);
    }
};

} // namespace PortStateTests

int tst_portstate(int argc, char* argv[])
{
    return PortCheck::runTest<PortStateTests::TestPortState, QCoreApplication>(argc, argv);
}

#include "tst_portstate.moc"
