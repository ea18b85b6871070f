// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/programinfo.h"

#include "model/system/tlsbackend.h"

#include <QCoreApplication>
#include <QSslSocket>
#include <QSysInfo>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString tlsBackend()
{
    chooseTlsBackend();
    if (!QSslSocket::supportsSsl())
        return {};
    return QSslSocket::activeBackend() + u" ("_s + QSslSocket::sslLibraryVersionString() + u')';
}

} // namespace

ProgramInfo thisProgram()
{
    const QString kernel = QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion();
    return {QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
        QSysInfo::prettyProductName() + u", "_s + kernel + u", "_s + QSysInfo::currentCpuArchitecture(), tlsBackend()};
}

} // namespace PortCheck
