// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/console.h"

// The only place that knows the consoles of the different systems.
#ifdef Q_OS_WIN
#include <QStringDecoder>
#include <limits>
#include <windows.h>
#else
#include <QFile>
#include <cstdio>
#endif

namespace PortCheck {

#ifdef Q_OS_WIN

namespace {

/// Recognised by having a console mode: NUL is a character device too.
bool isConsole(HANDLE handle)
{
    DWORD mode = 0;
    return GetConsoleMode(handle, &mode) != 0;
}

/// Writes to a handle that it does not own; without a handle it accepts everything and writes nothing.
class HandleDevice final : public QIODevice {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandleDevice)

public:
    enum class Content { Bytes, Text };

    HandleDevice(HANDLE handle, Content content)
        : m_handle(handle)
        , m_isText(content == Content::Text)
        , m_isConsole(m_isText && isConsole(handle))
        , m_codePage(m_isText && GetFileType(handle) == FILE_TYPE_PIPE ? GetConsoleOutputCP() : 0)
    {
        const OpenMode lineEnds = m_isText ? OpenMode(Text) : OpenMode();
        open(WriteOnly | Unbuffered | lineEnds);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* /*data*/, qint64 /*most*/) override { return -1; }

    qint64 writeData(const char* data, qint64 size) override
    {
        if (m_handle == INVALID_HANDLE_VALUE)
            return size;
        const bool asItIs = !m_isConsole && (m_codePage == 0 || m_codePage == CP_UTF8);
        const bool written =
            asItIs ? writeBytes(QByteArrayView(data, size)) : writeText(m_decoder.decode(QByteArrayView(data, size)));
        return written ? size : -1;
    }

private:
    bool writeText(const QString& text)
    {
        const auto* const wide = reinterpret_cast<const wchar_t*>(text.utf16());
        DWORD written = 0;
        if (m_isConsole)
            return WriteConsoleW(m_handle, wide, DWORD(text.size()), &written, nullptr) != 0;
        const int length = int(text.size());
        QByteArray bytes(WideCharToMultiByte(m_codePage, 0, wide, length, nullptr, 0, nullptr, nullptr), '\0');
        WideCharToMultiByte(m_codePage, 0, wide, length, bytes.data(), int(bytes.size()), nullptr, nullptr);
        return writeBytes(bytes);
    }

    bool writeBytes(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            DWORD written = 0;
            const DWORD now = DWORD(qMin<qint64>(bytes.size(), std::numeric_limits<int>::max()));
            if (WriteFile(m_handle, bytes.data(), now, &written, nullptr) == 0)
                return false;
            bytes = bytes.sliced(written);
        }
        return true;
    }

    HANDLE m_handle;
    bool m_isText;
    bool m_isConsole;
    UINT m_codePage; ///< 0: none, the text stays UTF-8
    QStringDecoder m_decoder{QStringDecoder::Utf8};
};

/// The program's standard output or error; INVALID_HANDLE_VALUE if it can't be written to.
HANDLE givenHandle(DWORD which)
{
    const HANDLE handle = GetStdHandle(which);
    if (handle == nullptr || GetFileType(handle) == FILE_TYPE_UNKNOWN)
        return INVALID_HANDLE_VALUE;
    return handle;
}

HANDLE consoleHandle()
{
    return CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
        OPEN_EXISTING, 0, nullptr);
}

/// Whether a window of this process could be on somebody's screen: a scheduled task that runs whether or not anybody is
/// logged on, and a service, have a window station that nobody sees.
bool isOnAScreen()
{
    USEROBJECTFLAGS flags{};
    DWORD size = 0;
    return GetUserObjectInformationW(GetProcessWindowStation(), UOI_FLAGS, &flags, sizeof(flags), &size) != 0
        && (flags.dwFlags & WSF_VISIBLE) != 0;
}

void CALLBACK endTheBox(HWND /*window*/, UINT /*message*/, UINT_PTR /*timer*/, DWORD /*time*/)
{
    PostQuitMessage(0); // ends whatever box this thread waits in
}

} // namespace

Console::Console()
{
    // Must be asked first: attaching to the console replaces them.
    HANDLE output = givenHandle(STD_OUTPUT_HANDLE);
    HANDLE progress = givenHandle(STD_ERROR_HANDLE);
    AttachConsole(ATTACH_PARENT_PROCESS);
    if (output == INVALID_HANDLE_VALUE)
        output = consoleHandle();
    if (progress == INVALID_HANDLE_VALUE)
        progress = consoleHandle();
    m_heard = output != INVALID_HANDLE_VALUE || progress != INVALID_HANDLE_VALUE;
    m_output = std::make_unique<HandleDevice>(output, HandleDevice::Content::Text);
    m_progress = std::make_unique<HandleDevice>(progress, HandleDevice::Content::Text);
    m_reports = std::make_unique<HandleDevice>(output, HandleDevice::Content::Bytes);
}

void Console::showIfUnheard(const QString& text) const
{
    constexpr UINT patience = 30'000; // ms; a task that waits for nobody's answer must end as well
    if (m_heard || !isOnAScreen())
        return;
    const UINT_PTR timer = SetTimer(nullptr, 0, patience, endTheBox);
    MessageBoxW(nullptr, reinterpret_cast<const wchar_t*>(text.utf16()), L"GP PortCheck", MB_OK | MB_ICONINFORMATION);
    KillTimer(nullptr, timer);
}

#else

namespace {

std::unique_ptr<QIODevice> unbuffered(FILE* stream)
{
    auto file = std::make_unique<QFile>();
    [[maybe_unused]] const bool opened = file->open(fileno(stream), QIODevice::WriteOnly | QIODevice::Unbuffered);
    return file;
}

} // namespace

Console::Console()
    : m_output(unbuffered(stdout))
    , m_progress(unbuffered(stderr))
    , m_reports(unbuffered(stdout))
{
}

void Console::showIfUnheard(const QString& text) const
{
    Q_UNUSED(text)
    Q_UNUSED(m_heard)
}

#endif

Console::~Console() = default;

} // namespace PortCheck

#ifdef Q_OS_WIN
#include "console.moc"
#endif
