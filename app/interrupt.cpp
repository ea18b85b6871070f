// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/interrupt.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <mutex>
#include <utility>
#include <windows.h>
#else
#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace PortCheck {

#ifdef Q_OS_WIN

namespace {

std::mutex listening; // so that nobody is told who is being destroyed
Interrupt* listener = nullptr;

/// Whether anybody was there to be told.
bool tell()
{
    const std::scoped_lock lock(listening);
    Interrupt* const told = std::exchange(listener, nullptr);
    if (told != nullptr)
        QMetaObject::invokeMethod(told, &Interrupt::requested, Qt::QueuedConnection);
    return told != nullptr;
}

/// Called in a thread of its own.
BOOL WINAPI onConsoleEvent(DWORD event)
{
    const bool told = tell();
    if (event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT)
        return told; // the second time: the system's own handler ends the program
    // The console's window is closed, or the session ends: the program lives for as long as this doesn't return, some
    // seconds at most. It writes what was found, and ends by itself.
    Sleep(INFINITE);
    return TRUE;
}

LRESULT CALLBACK onSessionMessage(HWND window, UINT message, WPARAM ends, LPARAM why)
{
    if (message == WM_ENDSESSION && ends != 0 && tell())
        Sleep(INFINITE); // as above
    return DefWindowProcW(window, message, ends, why);
}

/// A window that nobody sees, in a thread of its own: who uses Windows' windows is told of the session's end by one,
/// and not as consoles are (Microsoft, "HandlerRoutine callback function", Remarks). Ends with WM_QUIT.
DWORD WINAPI watchSession(void* /*nothing*/)
{
    WNDCLASSW kind{};
    kind.lpfnWndProc = onSessionMessage;
    kind.hInstance = GetModuleHandleW(nullptr);
    kind.lpszClassName = L"GP PortCheck session";
    RegisterClassW(&kind); // again, if there was one before: it is still there
    const HWND window = CreateWindowExW(
        0, kind.lpszClassName, L"", WS_OVERLAPPED, 0, 0, 0, 0, nullptr, nullptr, kind.hInstance, nullptr);
    MSG message{};
    while (window != nullptr && GetMessageW(&message, nullptr, 0, 0) > 0)
        DispatchMessageW(&message);
    if (window != nullptr)
        DestroyWindow(window);
    return 0;
}

DWORD sessionThread = 0;
HANDLE sessionHandle = nullptr; ///< while it is open, Windows gives that number to no other thread

} // namespace

Interrupt::Interrupt(QObject* parent)
    : QObject(parent)
{
    {
        const std::scoped_lock lock(listening);
        listener = this;
    }
    // For good: whoever removes a handler waits for the one that is running, and that waits for the program's end.
    [[maybe_unused]] static const BOOL handles = SetConsoleCtrlHandler(onConsoleEvent, TRUE);
    // Never waited for: at the session's end it ends with the program.
    sessionHandle = CreateThread(nullptr, 0, watchSession, nullptr, 0, &sessionThread);
}

Interrupt::~Interrupt()
{
    {
        const std::scoped_lock lock(listening);
        listener = nullptr;
    }
    // Ctrl-C now is the system's own handler's, which ends the program.
    if (sessionHandle == nullptr)
        return;
    PostThreadMessageW(sessionThread, WM_QUIT, 0, 0); // if it isn't that far yet, it stays, and has nobody to tell
    CloseHandle(sessionHandle);
}

#else

namespace {

/// Ctrl-C, the request to end, and the terminal's end.
constexpr std::array signalNumbers{SIGINT, SIGTERM, SIGHUP};
bool hangsOn = false; ///< the terminal's end is no matter to a program that was started by nohup

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

void handleSignals(void (*handler)(int))
{
    for (const int number : signalNumbers) {
        if (number != SIGHUP || !hangsOn)
            std::signal(number, handler);
    }
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
    struct sigaction before { };
    hangsOn = ::sigaction(SIGHUP, nullptr, &before) == 0 && before.sa_handler == SIG_IGN;
    handleSignals(onSignal);
}

Interrupt::~Interrupt()
{
    handleSignals(SIG_DFL);
    ::close(wakeSockets[0]);
    ::close(wakeSockets[1]);
}

#endif

} // namespace PortCheck
