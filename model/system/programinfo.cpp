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

/// As it calls itself: "GCC 12.2.0", and Debian's for Windows "GCC 12-posix".
QString compiler()
{
#if defined(__clang__)
    return QStringLiteral("Clang %1.%2.%3").arg(__clang_major__).arg(__clang_minor__).arg(__clang_patchlevel__);
#elif defined(__GNUC__)
    return u"GCC "_s + QLatin1String(__VERSION__);
#elif defined(_MSC_FULL_VER)
    return QStringLiteral("MSVC %1").arg(_MSC_FULL_VER);
#else
    return {};
#endif
}

} // namespace

ProgramInfo thisProgram()
{
    const QString kernel = QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion();
    return {QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
        QSysInfo::prettyProductName() + u", "_s + kernel + u", "_s + QSysInfo::currentCpuArchitecture(), tlsBackend(),
        compiler()};
}

} // namespace PortCheck
