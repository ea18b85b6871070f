// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/arguments.h"

// The only place that knows how each system passes arguments.
#ifdef Q_OS_WIN
#include <memory>
#include <windows.h>

#include <shellapi.h>
#endif

namespace PortCheck {

#ifdef Q_OS_WIN

QStringList programArguments(int argc, const char* const argv[])
{
    // argv was converted to the system's code page, which before Windows 10 1903 can't hold every name.
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    int count = 0;
    const std::unique_ptr<LPWSTR, decltype(&LocalFree)> words(
        CommandLineToArgvW(GetCommandLineW(), &count), &LocalFree);
    QStringList arguments;
    for (int i = 0; i < count; ++i)
        arguments.append(QString::fromWCharArray(words.get()[i]));
    return arguments;
}

#else

QStringList programArguments(int argc, const char* const argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

#endif

} // namespace PortCheck
