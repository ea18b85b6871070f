// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/programinfo.h"

#include "tests/support/runtest.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSslSocket>
#include <QSysInfo>
#include <QTest>

namespace ProgramInfoTests {

using namespace PortCheck;

class TestProgramInfo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatRuns();
};

void TestProgramInfo::tellsWhatRuns()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
    const ProgramInfo info = thisProgram();
    QCOMPARE(info.version, QStringLiteral("1.2.3"));
    QCOMPARE(info.qt, QLatin1String(qVersion()));
    QVERIFY(info.system.contains(QSysInfo::kernelVersion()));
    QVERIFY(info.tls.contains(QSslSocket::activeBackend()));
    QVERIFY(info.tls.contains(QSslSocket::sslLibraryVersionString())); // that it runs with
    static const QRegularExpression compiler(QStringLiteral(R"(^\w+ \d+\S*$)"));
    QVERIFY2(compiler.match(info.compiler).hasMatch(), qPrintable(info.compiler));
}

} // namespace ProgramInfoTests

int tst_programinfo(int argc, char* argv[])
{
    return PortCheck::runTest<ProgramInfoTests::TestProgramInfo, QCoreApplication>(argc, argv);
}

#include "tst_programinfo.moc"
