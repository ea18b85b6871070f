// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/classify.h"

#include "tests/support/runtest.h"

#include <QMetaEnum>
#include <QTest>

#include <optional>

namespace ClassifyTests {

using namespace PortCheck;

using Error = QAbstractSocket::SocketError;

constexpr SocketFinding refused{State::Closed, Reason::Refused};
constexpr SocketFinding silent{State::Filtered, Reason::NoAnswer};
constexpr SocketFinding hostUnreachable{State::Unreachable, Reason::HostUnreachable};
constexpr SocketFinding networkUnreachable{State::Unreachable, Reason::NetworkUnreachable};
constexpr SocketFinding prohibited{State::Unreachable, Reason::Prohibited};
constexpr SocketFinding blocked{State::Local, Reason::BlockedLocally};
constexpr SocketFinding noPort{State::Local, Reason::NoLocalPort};
constexpr SocketFinding localError{State::Local, Reason::LocalError};
constexpr SocketFinding noResources{State::Local, Reason::OutOfResources};

/// What the system's number says; nothing where Qt's word has to do.
std::optional<SocketFinding> expected(NativeError native)
{
    switch (native) {
    case NativeError::None:
    case NativeError::NothingYet:
    case NativeError::Other:
        return std::nullopt;
    case NativeError::AccessDenied:
        return blocked;
    case NativeError::AddressInUse:
    case NativeError::AddressNotAvailable:
        return noPort;
    case NativeError::NetworkDown:
    case NativeError::Invalid:
        return localError;
    case NativeError::NoResources:
        return noResources;
    case NativeError::NetworkUnreachable:
        return networkUnreachable;
    case NativeError::HostUnreachable:
        return hostUnreachable;
    case NativeError::Prohibited:
        return prohibited;
    case NativeError::Refused:
    case NativeError::Reset:
        return refused;
    case NativeError::TimedOut:
        return silent;
    }
    return std::nullopt;
}

/// What Qt's word says where the system left no number, or one that means nothing.
SocketFinding expected(Error error)
{
    switch (error) {
    case Error::ConnectionRefusedError:
    case Error::RemoteHostClosedError:
        return refused;
    case Error::SocketTimeoutError:
        return silent;
    case Error::NetworkError:
        return hostUnreachable;
    case Error::SocketAccessError:
        return blocked;
    case Error::AddressInUseError:
    case Error::SocketAddressNotAvailableError:
        return noPort;
    case Error::SocketResourceError:
        return noResources;
    case Error::HostNotFoundError:
    case Error::DatagramTooLargeError:
    case Error::UnsupportedSocketOperationError:
    case Error::UnfinishedSocketOperationError:
    case Error::ProxyAuthenticationRequiredError:
    case Error::SslHandshakeFailedError:
    case Error::ProxyConnectionRefusedError:
    case Error::ProxyConnectionClosedError:
    case Error::ProxyConnectionTimeoutError:
    case Error::ProxyNotFoundError:
    case Error::ProxyProtocolError:
    case Error::OperationError:
    case Error::SslInternalError:
    case Error::SslInvalidUserDataError:
    case Error::TemporaryError:
    case Error::UnknownSocketError:
        return localError;
    }
    return localError;
}

QList<Error> allErrors()
{
    const QMetaEnum meta = QMetaEnum::fromType<Error>();
    QList<Error> errors;
    for (int i = 0; i < meta.keyCount(); ++i)
        errors.append(static_cast<Error>(meta.value(i)));
    return errors;
}

class TestClassify final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorWithEveryNumber_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<NativeError>("native");
        const QMetaEnum meta = QMetaEnum::fromType<Error>();
        for (const Error error : allErrors()) {
            for (int native = int(NativeError::None); native <= int(NativeError::Other); ++native)
                QTest::addRow("%s, %d", meta.valueToKey(error), native) << error << NativeError(native);
        }
    }

    void everyErrorWithEveryNumber()
    {
        QFETCH(Error, error);
        QFETCH(NativeError, native);
        const SocketFinding byQt = expected(error);
        // "Refused" is sure, where the system doesn't say that nothing could be sent; else the system's number decides
        // where it means something.
        const bool qtIsSure = error == Error::ConnectionRefusedError && native != NativeError::Invalid;
        QVERIFY(classifySocketError(error, native) == (qtIsSure ? byQt : expected(native).value_or(byQt)));
        QCOMPARE(isEvidenceOf(byQt, native), expected(native) == byQt);
    }

    /// What keeps this computer from beginning is its own word, whatever the number means later on.
    void notSent()
    {
        for (int native = int(NativeError::None); native <= int(NativeError::Other); ++native) {
            const auto found = classifyNotSent(NativeError(native));
            if (NativeError(native) == NativeError::Prohibited)
                QVERIFY(found == blocked);
            else if (NativeError(native) == NativeError::HostUnreachable)
                QVERIFY(found == (SocketFinding{State::Local, Reason::OwnRouteRefuses}));
            else
                QVERIFY(!found);
        }
    }

    void icmp_data()
    {
        QTest::addColumn<bool>("isIcmp6");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("code");
        QTest::addColumn<std::optional<SocketFinding>>("finding");
        const auto row = [](bool isIcmp6, int type, int code, const std::optional<SocketFinding>& finding) {
            QTest::addRow("%s %d/%d", isIcmp6 ? "ICMPv6" : "ICMP", type, code) << isIcmp6 << type << code << finding;
        };
        for (const int code : {0, 6, 11})
            row(false, 3, code, networkUnreachable);
        for (const int code : {1, 2, 5, 7, 8, 12, 14, 15, 16, 255})
            row(false, 3, code, hostUnreachable);
        for (const int code : {9, 10, 13})
            row(false, 3, code, prohibited);
        row(false, 3, 3, refused);
        row(false, 3, 4, std::nullopt);
        row(false, 11, 0, hostUnreachable);
        row(false, 12, 3, hostUnreachable);
        row(false, 255, 255, hostUnreachable);
        row(false, 1, 4, hostUnreachable); // ICMPv6's "refused"
        for (const int code : {0, 2})
            row(true, 1, code, networkUnreachable);
        for (const int code : {3, 7, 8, 13, 255})
            row(true, 1, code, hostUnreachable);
        for (const int code : {1, 5, 6})
            row(true, 1, code, prohibited);
        row(true, 1, 4, refused);
        row(true, 2, 0, std::nullopt);
        row(true, 2, 4, std::nullopt);
        row(true, 3, 3, hostUnreachable); // ICMP's "refused"
        row(true, 4, 1, hostUnreachable);
    }
    void icmp()
    {
        QFETCH(bool, isIcmp6);
        QFETCH(int, type);
        QFETCH(int, code);
        IcmpError error;
        error.isIcmp6 = isIcmp6;
        error.type = type;
        error.code = code;
        QFETCH(std::optional<SocketFinding>, finding);
        QVERIFY(classifyIcmpError(error) == finding);
    }

    void neverSaysOpen()
    {
        for (const Error error : allErrors()) {
            const SocketFinding finding = classifySocketError(error, NativeError::None);
            QVERIFY(finding.state != State::Open);
            QVERIFY(finding.state != State::NotRun);
            QVERIFY(finding.reason != Reason::None);
        }
    }
};

} // namespace ClassifyTests

int tst_classify(int argc, char* argv[])
{
    return PortCheck::runTest<ClassifyTests::TestClassify, QCoreApplication>(argc, argv);
}

#include "tst_classify.moc"
