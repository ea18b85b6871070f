// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/programinfo.h"

#include <QCoreApplication>
#include <QSslSocket>
#include <QSysInfo>
#include <QTest>

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
}

QTEST_GUILESS_MAIN(TestProgramInfo)
#include "tst_programinfo.moc"
