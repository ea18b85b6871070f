// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/interrupt.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <utility>
#include <windows.h>
#else
#include <QSocketNotifier>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace PortCheck {

#ifdef Q_OS_WIN

namespace {

Interrupt* listener = nullptr; // set before the handler is installed, and cleared after it is removed

BOOL WINAPI onConsoleEvent(DWORD)
{
    Interrupt* const told = std::exchange(listener, nullptr);
    if (told == nullptr)
        return FALSE; // the second time: the system's own handler ends the program
    QMetaObject::invokeMethod(told, &Interrupt::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

Interrupt::Interrupt(QObject* parent)
    : QObject(parent)
{
    listener = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    listener = nullptr;
}

#else

namespace {

// A signal handler may do next to nothing, but it may write to a socket that the event loop watches.
int wakeSockets[2] = {-1, -1};

void onSignal(int number)
{
    const char byte = 1;
    const int error = errno; // of the interrupted code
    // The result is not needed: if the buffer is full, the event loop is being woken already.
    [[maybe_unused]] const ssize_t written = ::write(wakeSockets[0], &byte, 1);
    std::signal(number, SIG_DFL); // the second time ends the program
    errno = error;
}

} // namespace

Interrupt::Interrupt(QObject* parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, wakeSockets) != 0)
        return; // without it Ctrl-C ends the program as usual
    auto* notifier = new QSocketNotifier(wakeSockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(wakeSockets[1], &byte, 1) == 1)
            Q_EMIT requested();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    ::close(wakeSockets[0]);
    ::close(wakeSockets[1]);
}

#endif

} // namespace PortCheck
