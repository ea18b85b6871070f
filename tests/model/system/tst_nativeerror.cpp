// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/nativeerror.h"

#include "tests/support/runtest.h"

#include <QTest>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>
#endif

namespace NativeErrorTests {

using namespace PortCheck;

class TestNativeError final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meaning_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<NativeError>("meaning");
        QTest::addRow("none") << 0 << NativeError::None;
        QTest::addRow("unassigned") << 99'999 << NativeError::Other;
        QTest::addRow("negative") << -1 << NativeError::Other;
#ifdef Q_OS_WIN
        QTest::addRow("WSAEACCES") << WSAEACCES << NativeError::AccessDenied;
        QTest::addRow("WSAEADDRINUSE") << WSAEADDRINUSE << NativeError::AddressInUse;
        QTest::addRow("WSAEADDRNOTAVAIL") << WSAEADDRNOTAVAIL << NativeError::AddressNotAvailable;
        QTest::addRow("WSAENETDOWN") << WSAENETDOWN << NativeError::NetworkDown;
        QTest::addRow("WSAENETUNREACH") << WSAENETUNREACH << NativeError::NetworkUnreachable;
        QTest::addRow("WSAEHOSTUNREACH") << WSAEHOSTUNREACH << NativeError::HostUnreachable;
        QTest::addRow("WSAEHOSTDOWN") << WSAEHOSTDOWN << NativeError::HostUnreachable;
        QTest::addRow("WSAENETRESET") << WSAENETRESET << NativeError::HostUnreachable;
        QTest::addRow("WSAENOBUFS") << WSAENOBUFS << NativeError::NoResources;
        QTest::addRow("WSAEMFILE") << WSAEMFILE << NativeError::NoResources;
        QTest::addRow("WSAECONNREFUSED") << WSAECONNREFUSED << NativeError::Refused;
        QTest::addRow("WSAECONNRESET") << WSAECONNRESET << NativeError::Reset;
        QTest::addRow("WSAECONNABORTED") << WSAECONNABORTED << NativeError::Reset;
        QTest::addRow("WSAETIMEDOUT") << WSAETIMEDOUT << NativeError::TimedOut;
        QTest::addRow("WSAEWOULDBLOCK") << WSAEWOULDBLOCK << NativeError::NothingYet;
#else
        // A local firewall's OUTPUT rule gives EPERM; EACCES is what Linux makes of ICMPv6 "prohibited".
        QTest::addRow("EPERM") << EPERM << NativeError::AccessDenied;
        QTest::addRow("EACCES") << EACCES << NativeError::Prohibited;
        QTest::addRow("EADDRINUSE") << EADDRINUSE << NativeError::AddressInUse;
        QTest::addRow("EADDRNOTAVAIL") << EADDRNOTAVAIL << NativeError::AddressNotAvailable;
        QTest::addRow("ENETDOWN") << ENETDOWN << NativeError::NetworkDown;
        QTest::addRow("ENETUNREACH") << ENETUNREACH << NativeError::NetworkUnreachable;
        QTest::addRow("EHOSTUNREACH") << EHOSTUNREACH << NativeError::HostUnreachable;
        QTest::addRow("EHOSTDOWN") << EHOSTDOWN << NativeError::HostUnreachable;
        QTest::addRow("ENOPROTOOPT") << ENOPROTOOPT << NativeError::HostUnreachable;
        QTest::addRow("EOPNOTSUPP") << EOPNOTSUPP << NativeError::HostUnreachable;
        QTest::addRow("EPROTO") << EPROTO << NativeError::HostUnreachable;
        QTest::addRow("ENOBUFS") << ENOBUFS << NativeError::NoResources;
        QTest::addRow("EMFILE") << EMFILE << NativeError::NoResources;
        QTest::addRow("ENFILE") << ENFILE << NativeError::NoResources;
        QTest::addRow("ENOMEM") << ENOMEM << NativeError::NoResources;
        QTest::addRow("EINVAL") << EINVAL << NativeError::Invalid;
        QTest::addRow("ECONNREFUSED") << ECONNREFUSED << NativeError::Refused;
        QTest::addRow("ECONNRESET") << ECONNRESET << NativeError::Reset;
        QTest::addRow("EPIPE") << EPIPE << NativeError::Reset;
        QTest::addRow("ETIMEDOUT") << ETIMEDOUT << NativeError::TimedOut;
        QTest::addRow("EAGAIN") << EAGAIN << NativeError::NothingYet;
        QTest::addRow("EINPROGRESS") << EINPROGRESS << NativeError::NothingYet;
        // Left by calls that have nothing to do with the failure: these must say nothing.
        QTest::addRow("EINTR") << EINTR << NativeError::Other;
        QTest::addRow("ENOENT") << ENOENT << NativeError::Other;
#endif
#ifdef Q_OS_LINUX
        // The numbers that people quote from reports (asm-generic/errno.h).
        QTest::addRow("111") << 111 << NativeError::Refused;
        QTest::addRow("113") << 113 << NativeError::HostUnreachable;
        QTest::addRow("101") << 101 << NativeError::NetworkUnreachable;
        QTest::addRow("110") << 110 << NativeError::TimedOut;
        QTest::addRow("104") << 104 << NativeError::Reset;
        QTest::addRow("1") << 1 << NativeError::AccessDenied;
        QTest::addRow("13") << 13 << NativeError::Prohibited;
#endif
    }

    void meaning()
    {
        QFETCH(int, code);
        QTEST(nativeErrorOf(code), "meaning");
    }

    void lastCodeIsCleared()
    {
#ifdef Q_OS_WIN
        WSASetLastError(WSAECONNREFUSED);
#else
        errno = ECONNREFUSED;
#endif
        QCOMPARE(nativeErrorOf(lastNativeCode()), NativeError::Refused);
        clearNativeCode();
        QCOMPARE(lastNativeCode(), 0);
    }
};

} // namespace NativeErrorTests

int tst_nativeerror(int argc, char* argv[])
{
    return PortCheck::runTest<NativeErrorTests::TestNativeError, QCoreApplication>(argc, argv);
}

#include "tst_nativeerror.moc"
