// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// sender.exe WHAT PROGRAM [ARGUMENT...]: starts a program, hands on what it says, and once it has said something lets
// WHAT happen to it; ends with its status, or with 99 where that takes longer than a minute.
//
//   ctrl-c       as Windows' console host tells it: in a thread of the program that begins at CtrlRoutine of kernelbase.
//   ctrl-break   Wine 8 sends Ctrl-C alone (its GenerateConsoleCtrlEvent() fails with 6 for Ctrl-Break), and ends all
//   close        programs of a console whose window is closed without a word.
//   end-session  WM_QUERYENDSESSION and WM_ENDSESSION to each of its windows
//   detached     nothing; it is started without a console and without standard handles, and says nothing
//   pipe         nothing; what it writes into the pipe gp-portcheck-test is handed on, and what it says is said as errors
#include <windows.h>

#include <cstdio>
#include <cwchar>
#include <string>

namespace {

constexpr DWORD patience = 60'000; // ms
constexpr DWORD lastWords = 2'000; // ms, after the program's end
constexpr UINT gaveUp = 99;

/// What stands behind the first two words of this program's own command line, as it was typed.
std::wstring programAndArguments()
{
    std::wstring line = GetCommandLineW();
    for (int word = 0; word < 2; ++word) {
        bool quoted = false;
        std::size_t end = 0;
        for (; end < line.size() && (quoted || line[end] != L' '); ++end)
            quoted = quoted != (line[end] == L'"');
        line.erase(0, line.find_first_not_of(L' ', end));
    }
    return line;
}

bool runRoutine(HANDLE process, DWORD event)
{
    const FARPROC routine = GetProcAddress(GetModuleHandleW(L"kernelbase.dll"), "CtrlRoutine");
    const auto begin = reinterpret_cast<LPTHREAD_START_ROUTINE>(reinterpret_cast<void*>(routine));
    auto* const argument = reinterpret_cast<void*>(ULONG_PTR(event));
    return routine != nullptr && CreateRemoteThread(process, nullptr, 0, begin, argument, 0, nullptr) != nullptr;
}

bool endSession(DWORD program)
{
    constexpr UINT answerTime = 5'000; // ms; who ends in it answers nothing
    bool found = false;
    for (HWND window = nullptr; (window = FindWindowExW(nullptr, window, nullptr, nullptr)) != nullptr;) {
        DWORD owner = 0;
        GetWindowThreadProcessId(window, &owner);
        if (owner != program)
            continue;
        found = true;
        for (const UINT message : {WM_QUERYENDSESSION, WM_ENDSESSION}) {
            DWORD_PTR answer = 0;
            SendMessageTimeoutW(
                window, message, WPARAM(TRUE), LPARAM(ENDSESSION_LOGOFF), SMTO_ABORTIFHUNG, answerTime, &answer);
        }
    }
    return found;
}

bool happens(const std::wstring& what, const PROCESS_INFORMATION& program)
{
    if (what == L"ctrl-c")
        return runRoutine(program.hProcess, CTRL_C_EVENT);
    if (what == L"ctrl-break")
        return runRoutine(program.hProcess, CTRL_BREAK_EVENT);
    if (what == L"close")
        return runRoutine(program.hProcess, CTRL_CLOSE_EVENT);
    return what == L"end-session" && endSession(program.dwProcessId);
}

struct Run {
    std::wstring what;
    PROCESS_INFORMATION program{};
    HANDLE output = nullptr;
    FILE* listener = stdout;
    HANDLE pipe = nullptr;
};

/// Hands on what the program says, and lets it happen after the first of that.
DWORD WINAPI listen(void* argument)
{
    const auto& run = *static_cast<Run*>(argument);
    char bytes[4096];
    DWORD size = 0;
    for (bool first = true; ReadFile(run.output, bytes, sizeof(bytes), &size, nullptr) != 0 && size > 0; first = false) {
        std::fwrite(bytes, 1, size, run.listener);
        std::fflush(run.listener);
        if (first && run.pipe == nullptr && !happens(run.what, run.program))
            std::fprintf(stderr, "%ls: error %lu\n", run.what.c_str(), GetLastError());
    }
    return 0;
}

/// Hands on what comes through the pipe, until its other end is closed.
DWORD WINAPI serve(void* argument)
{
    const auto& run = *static_cast<Run*>(argument);
    char bytes[4096];
    DWORD size = 0;
    ConnectNamedPipe(run.pipe, nullptr);
    while (ReadFile(run.pipe, bytes, sizeof(bytes), &size, nullptr) != 0)
        std::fwrite(bytes, 1, size, stdout);
    std::fflush(stdout);
    return 0;
}

/// In a thread of its own. Nothing where \a run has no pipe.
HANDLE served(Run& run)
{
    if (run.what != L"pipe")
        return nullptr;
    constexpr DWORD room = 65'536; // bytes
    run.listener = stderr;
    run.pipe = CreateNamedPipeW(
        L"\\\\.\\pipe\\gp-portcheck-test", PIPE_ACCESS_INBOUND, PIPE_TYPE_BYTE | PIPE_WAIT, 1, room, room, 0, nullptr);
    return CreateThread(nullptr, 0, serve, &run, 0, nullptr);
}

} // namespace

int wmain(int argc, wchar_t* argv[])
{
    Run run;
    run.what = argc > 2 ? argv[1] : L"";
    std::wstring line = programAndArguments();
    const HANDLE server = served(run);
    const bool detached = run.what == L"detached";
    HANDLE writer = nullptr;
    SECURITY_ATTRIBUTES inherited{sizeof(inherited), nullptr, TRUE};
    CreatePipe(&run.output, &writer, &inherited, 0);
    SetHandleInformation(run.output, HANDLE_FLAG_INHERIT, 0);
    STARTUPINFOW start{};
    start.cb = sizeof(start);
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdOutput = start.hStdError = detached ? nullptr : writer;
    if (CreateProcessW(nullptr, line.data(), nullptr, nullptr, detached ? FALSE : TRUE, detached ? DETACHED_PROCESS : 0,
            nullptr, nullptr, &start, &run.program)
        == 0) {
        std::fprintf(stderr, "can't be started: error %lu\n", GetLastError());
        return int(gaveUp);
    }
    CloseHandle(writer);
    const HANDLE listener = CreateThread(nullptr, 0, listen, &run, 0, nullptr);
    DWORD status = gaveUp;
    if (WaitForSingleObject(run.program.hProcess, patience) == WAIT_TIMEOUT)
        TerminateProcess(run.program.hProcess, gaveUp);
    else
        GetExitCodeProcess(run.program.hProcess, &status);
    if (server != nullptr)
        WaitForSingleObject(server, lastWords);
    WaitForSingleObject(listener, lastWords); // and no longer: what Wine starts beside a program may hold on to its output
    std::fflush(stdout);
    TerminateProcess(GetCurrentProcess(), status); // with the listener, which may still listen
    return int(status);
}
