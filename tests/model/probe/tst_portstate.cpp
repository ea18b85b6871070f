// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/portstate.h"

#include <QTest>

#include <cerrno>

using namespace PortCheck;
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
        QTest::addRow("refused") << Progress::Failed << ECONNREFUSED << State::Closed << false;
        QTest::addRow("connected, then reset") << Progress::Failed << ECONNRESET << State::Open << false;
        QTest::addRow("the system gave up") << Progress::Failed << ETIMEDOUT << State::Filtered << false;
        QTest::addRow("host unreachable") << Progress::Failed << EHOSTUNREACH << State::Unreachable << false;
        QTest::addRow("network unreachable") << Progress::Failed << ENETUNREACH << State::Unreachable << false;
        QTest::addRow("prohibited, over IPv6") << Progress::Failed << EACCES << State::Unreachable << false;
        QTest::addRow("local firewall") << Progress::Failed << EPERM << State::Local << false;
        QTest::addRow("network down") << Progress::Failed << ENETDOWN << State::Local << false;
        QTest::addRow("no local port") << Progress::Failed << EADDRNOTAVAIL << State::Local << true;
        QTest::addRow("local port in use") << Progress::Failed << EADDRINUSE << State::Local << true;
        QTest::addRow("no descriptor") << Progress::Failed << EMFILE << State::Local << true;
        QTest::addRow("no descriptor in the system") << Progress::Failed << ENFILE << State::Local << true;
        QTest::addRow("no memory") << Progress::Failed << ENOBUFS << State::Local << true;
        QTest::addRow("unknown") << Progress::Failed << 99'999 << State::Local << false;
    }

    void connection()
    {
        QFETCH(const Progress, progress);
        QFETCH(const int, error);
        QTEST(stateOf({progress, error}), "state");
        QTEST(isShortage(error), "shortage");
    }
};

QTEST_GUILESS_MAIN(TestPortState)
#include "tst_portstate.moc"
