// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// gp-portcheck.com, for Windows alone. gp-portcheck.exe is a window's program: cmd doesn't wait for one, and "start
// /wait" hands no redirected output on. This one is a console's: it starts the .exe beside it with the same arguments
// and what is redirected, waits, and ends with its status. cmd takes .com before .exe where neither is named. Without
// arguments it doesn't wait: that opens the window. Uses nothing but Windows; sends nothing.

#include <windows.h>

#include <cwchar>
#include <string>

namespace {

constexpr DWORD badRequest = 2; // as ExitStatus::BadRequest of the program
HANDLE program = nullptr; ///< set before the handler is installed

/// In a thread of its own. The program is told as well, since it is attached to the same console, and ends by itself;
/// where the console goes or the session ends, this one lives for as long as this doesn't return.
BOOL WINAPI onConsoleEvent(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        WaitForSingleObject(program, INFINITE);
    return TRUE;
}

/// The full path of the .exe beside this file and of its name; empty if the system doesn't tell.
std::wstring pathOfProgram()
{
    constexpr DWORD longest = 32'767; // characters of a path, Microsoft's "Maximum Path Length Limitation"
    std::wstring path(longest, L'\0');
    path.resize(GetModuleFileNameW(nullptr, path.data(), longest));
    const std::size_t dot = path.find_last_of(L".\\");
    if (dot != std::wstring::npos && path[dot] == L'.')
        path.resize(dot);
    return path.empty() ? path : path + L".exe";
}

/// What is redirected; null for a console, which the program finds by itself.
HANDLE redirected(DWORD which)
{
    const HANDLE handle = GetStdHandle(which);
    DWORD mode = 0;
    if (handle == INVALID_HANDLE_VALUE || handle == nullptr || GetConsoleMode(handle, &mode) != 0)
        return nullptr;
    SetHandleInformation(handle, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
    return handle;
}

void complain(const std::wstring& path)
{
    const std::wstring text = L"This starts " + path + L", which can't be started.\r\n";
    const HANDLE errors = GetStdHandle(STD_ERROR_HANDLE);
    DWORD written = 0;
    if (WriteConsoleW(errors, text.data(), DWORD(text.size()), &written, nullptr) != 0)
        return;
    std::string bytes(text.size() * 3, '\0'); // UTF-8 has no more of them
    bytes.resize(std::size_t(WideCharToMultiByte(
        CP_UTF8, 0, text.data(), int(text.size()), bytes.data(), int(bytes.size()), nullptr, nullptr)));
    WriteFile(errors, bytes.data(), DWORD(bytes.size()), &written, nullptr);
}

} // namespace

int wmain(int argc, wchar_t* /*argv*/[])
{
    const std::wstring path = pathOfProgram();
    std::wstring arguments = GetCommandLineW(); // as they were typed, with all quotes; Windows may write into it
    STARTUPINFOW start{};
    start.cb = sizeof(start);
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdInput = redirected(STD_INPUT_HANDLE);
    start.hStdOutput = redirected(STD_OUTPUT_HANDLE);
    start.hStdError = redirected(STD_ERROR_HANDLE);
    PROCESS_INFORMATION started{};
    if (CreateProcessW(path.c_str(), arguments.data(), nullptr, nullptr, TRUE, 0, nullptr, nullptr, &start, &started)
        == 0) {
        complain(path);
        return int(badRequest);
    }
    if (argc < 2)
        return 0;
    program = started.hProcess;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
    WaitForSingleObject(program, INFINITE);
    DWORD status = badRequest;
    GetExitCodeProcess(program, &status);
    return int(status);
}
