// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/standardstreams.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace PortCheck {

#ifdef Q_OS_WIN

void secureStandardStreams()
{
    // A handle that is closed already: its number may become that of something else. None at all is what a program
    // with windows has at all times.
    for (const DWORD which : {STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE}) {
        DWORD flags = 0;
        if (GetHandleInformation(GetStdHandle(which), &flags) == 0)
            SetStdHandle(which, nullptr);
    }
}

bool isWithoutStandardOutput()
{
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    if (output != nullptr && output != INVALID_HANDLE_VALUE && GetFileType(output) != FILE_TYPE_UNKNOWN)
        return false;
    // A program with windows is given none by a console; it can take it. A scheduled task, say, has none at all.
    const HANDLE errors = GetStdHandle(STD_ERROR_HANDLE);
    const bool hasConsole = AttachConsole(ATTACH_PARENT_PROCESS) != 0
        || GetLastError() == ERROR_ACCESS_DENIED; // that is: it was taken before
    SetStdHandle(STD_ERROR_HANDLE, errors); // which may lead to a file, and was replaced
    return !hasConsole;
}

#else

namespace {

bool isOutputMissing = false; // set once, before anything else runs

} // namespace

void secureStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) != -1 || errno != EBADF)
            continue;
        isOutputMissing = isOutputMissing || stream == STDOUT_FILENO;
        // The lowest free number is given out first, which is this one: those below are taken.
        const int access = stream == STDIN_FILENO ? O_RDONLY : O_WRONLY;
        if (::open("/dev/null", access) == -1)
            (void)::open("/", O_RDONLY); // takes nothing, but holds the number
    }
    std::signal(SIGPIPE, SIG_IGN);
}

bool isWithoutStandardOutput()
{
    return isOutputMissing;
}

#endif

} // namespace PortCheck
