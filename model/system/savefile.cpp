// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/savefile.h"

#include "model/support/systemwords.h"
#include "model/system/passage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWriteSecs = 600;
constexpr int longestLockingSecs = 2; ///< from making a lock to writing its owner into it

class SaveFile final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::SaveFile)
};

std::optional<Error> replaceFile(const QString& path, const ContentWriter& write)
{
    QSaveFile file(path); // of a link, it replaces what the link leads to
    // commit() doesn't tell whether what it still had to write was written: without flush(), a full disk makes a small
    // report an empty one.
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.flush())
        return Error{file.errorString()};
    if (std::optional<Error> lost = putOnDisk(file.handle()))
        return lost;
    if (!file.commit())
        return Error{file.errorString()};
    return std::nullopt;
}

std::optional<Error> writeTo(const QString& path, const ContentWriter& write)
{
    const Result<PathKind> kind = pathKind(path);
    if (!kind)
        return Error{kind.error()};
    switch (*kind) {
    case PathKind::File:
        return replaceFile(path, write);
    case PathKind::Passage:
        return writeToPassage(path, write);
    case PathKind::Disk:
        return Error{SaveFile::tr("it is a disk, and not a file on one", "the reason why a path cannot be written")};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QString> saveFile(const QString& path, const ContentWriter& write)
{
    if (const std::optional<Error> failed = writeTo(path, write))
        return Error{SaveFile::tr("%1 cannot be written: %2.", "%1 is a file name, %2 the system's reason")
                         .arg(QDir::toNativeSeparators(path), withoutFullStop(failed->message))};
    return path;
}

Result<QString> saveFile(const QString& path, const QByteArray& content)
{
    return saveFile(path, [&content](QIODevice& file) { return file.write(content) == content.size(); });
}

void sweepLeftovers(const QString& path)
{
    const QFileInfo kept(path);
    // QTemporaryFile's names: nearly always with a capital, unlike what a person adds (.backup).
    static const QRegularExpression leftover(u"\\.(?=[a-z]*[A-Z])[A-Za-z]{6}$"_s);
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addSecs(-longestWriteSecs);
    const QFileInfoList files =
        kept.dir().entryInfoList({kept.fileName() + u".??????"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo& file : files) {
        if (leftover.match(file.fileName()).hasMatch() && file.lastModified() < longAgo)
            QFile::remove(file.filePath());
    }
    const QFileInfo lock(path + u".lock"_s);
    const bool namesNobody = lock.isFile() && !lock.isSymLink() && lock.size() == 0;
    if (namesNobody && lock.lastModified() < QDateTime::currentDateTimeUtc().addSecs(-longestLockingSecs))
        QFile::remove(lock.filePath());
}

} // namespace PortCheck
