// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/passage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#ifdef Q_OS_WIN
#include <array>
#include <limits>
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace PortCheck {

#ifdef Q_OS_WIN

namespace {

/// Devices and pipes have a name space of their own, and "NUL" stands for its name there in every folder.
QString fullName(const QString& path)
{
    const QString native = QDir::toNativeSeparators(path);
    std::array<wchar_t, 32'768> full{}; // the longest path
    const DWORD size =
        GetFullPathNameW(reinterpret_cast<const wchar_t*>(native.utf16()), DWORD(full.size()), full.data(), nullptr);
    return size < full.size() ? QString::fromWCharArray(full.data(), int(size)) : native;
}

HANDLE opened(const QString& path, DWORD access)
{
    return CreateFileW(reinterpret_cast<const wchar_t*>(fullName(path).utf16()), access,
        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
}

Error systemsReason()
{
    return Error{qt_error_string(int(GetLastError())).trimmed()};
}

bool isDisk(const QString& path)
{
    const HANDLE handle = opened(path, 0); // asks only what it is
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    const bool found = GetFileType(handle) == FILE_TYPE_DISK;
    CloseHandle(handle);
    return found;
}

} // namespace

Result<PathKind> pathKind(const QString& path)
{
    const QString full = fullName(path);
    if (!full.startsWith(QStringLiteral(R"(\\.\)")))
        return PathKind::File;
    // A pipe isn't opened twice: the first time is what its other end waits for.
    if (full.startsWith(QStringLiteral(R"(\\.\pipe\)"), Qt::CaseInsensitive))
        return PathKind::Passage;
    return isDisk(path) ? PathKind::Disk : PathKind::Passage;
}

bool leadsToStandardOutput(const QString& /*path*/)
{
    return false;
}

bool isNullDevice(const QString& path)
{
    return fullName(path).compare(QStringLiteral(R"(\\.\NUL)"), Qt::CaseInsensitive) == 0;
}

std::optional<Error> writeToPassage(const QString& path, const ContentWriter& write)
{
    QByteArray content;
    QBuffer whole(&content);
    whole.open(QIODevice::WriteOnly);
    if (!write(whole))
        return Error{whole.errorString()};
    const HANDLE handle = opened(path, GENERIC_WRITE);
    if (handle == INVALID_HANDLE_VALUE)
        return systemsReason();
    std::optional<Error> failed;
    for (QByteArrayView rest(content); !rest.isEmpty() && !failed;) {
        DWORD written = 0;
        const DWORD now = DWORD(qMin<qint64>(rest.size(), std::numeric_limits<int>::max()));
        if (WriteFile(handle, rest.data(), now, &written, nullptr) == 0)
            failed = systemsReason();
        else
            rest = rest.sliced(written);
    }
    CloseHandle(handle);
    return failed;
}

std::optional<Error> putOnDisk(int /*descriptor*/)
{
    return std::nullopt; // the system says it in writing
}

#else

namespace {

struct Passage {
    Q_DECLARE_TR_FUNCTIONS(Passage)
};

Error systemsReason(int error)
{
    return Error{qt_error_string(error)};
}

/// Why the passage could not be opened.
Error whyNotOpened(const char* name, int error)
{
    struct stat seen { };
    if (error == ENXIO && ::stat(name, &seen) == 0 && S_ISFIFO(seen.st_mode))
        return Error{Passage::tr("no program reads from it", "the reason why a named pipe cannot be written")};
    return systemsReason(error);
}

/// The standard output or error that \a seen is; -1 if it is neither. A file that the shell has led one of them to
/// must not be replaced behind its back, or what it writes is lost with the old file.
int standardStream(const struct stat& seen)
{
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO}) {
        struct stat own { };
        if (::fstat(stream, &own) == 0 && own.st_dev == seen.st_dev && own.st_ino == seen.st_ino)
            return stream;
    }
    return -1;
}

int openedForWriting(const char* name)
{
    struct stat seen { };
    if (::stat(name, &seen) == 0) {
        if (const int stream = standardStream(seen); stream != -1)
            return ::fcntl(stream, F_DUPFD_CLOEXEC, 0);
    }
    // Without O_NONBLOCK, opening a pipe waits for a reader, for ever if need be.
    const int descriptor = ::open(name, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor != -1)
        ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
    return descriptor;
}

} // namespace

Result<PathKind> pathKind(const QString& path)
{
    struct stat seen { };
    if (::stat(QFile::encodeName(path).constData(), &seen) != 0)
        return errno == ENOENT ? Result<PathKind>(PathKind::File) : systemsReason(errno);
    if (S_ISBLK(seen.st_mode))
        return PathKind::Disk;
    if (S_ISDIR(seen.st_mode) || (S_ISREG(seen.st_mode) && standardStream(seen) == -1))
        return PathKind::File;
    return PathKind::Passage;
}

bool leadsToStandardOutput(const QString& path)
{
    struct stat seen { };
    return ::stat(QFile::encodeName(path).constData(), &seen) == 0 && standardStream(seen) == STDOUT_FILENO;
}

bool isNullDevice(const QString& path)
{
    struct stat seen { };
    struct stat null { };
    return ::stat(QFile::encodeName(path).constData(), &seen) == 0 && ::stat("/dev/null", &null) == 0
        && S_ISCHR(seen.st_mode) && S_ISCHR(null.st_mode) && seen.st_rdev == null.st_rdev;
}

std::optional<Error> writeToPassage(const QString& path, const ContentWriter& write)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = openedForWriting(name.constData());
    if (descriptor == -1)
        return whyNotOpened(name.constData(), errno);
    QFile file;
    if (!file.open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle) || !write(file) || !file.flush())
        return Error{file.errorString()};
    return std::nullopt;
}

std::optional<Error> putOnDisk(int descriptor)
{
    if (::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP) // some file systems can't, and need not
        return std::nullopt;
    return systemsReason(errno);
}

#endif

} // namespace PortCheck
