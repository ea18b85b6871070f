// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/tls/tlsalert.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace TlsAlertTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestTlsAlert : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<int>("description");
        QTest::addColumn<QString>("text");
        QTest::newRow("first") << 0 << u"close_notify (0)"_s;
        QTest::newRow("no cipher in common") << 40 << u"handshake_failure (40)"_s;
        QTest::newRow("no version in common") << 70 << u"protocol_version (70)"_s;
        QTest::newRow("no such name") << 112 << u"unrecognized_name (112)"_s;
        QTest::newRow("last with a name") << 120 << u"no_application_protocol (120)"_s;
        QTest::newRow("between names") << 41 << u"alert 41"_s;
        QTest::newRow("last") << 255 << u"alert 255"_s;
    }

    void texts()
    {
        QFETCH(int, description);
        QTEST(tlsAlertText(quint8(description)), "text");
    }
};

} // namespace TlsAlertTests

int tst_tlsalert(int argc, char* argv[])
{
    return PortCheck::runTest<TlsAlertTests::TestTlsAlert>(argc, argv);
}

#include "tst_tlsalert.moc"
