// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/watch/watchstore.h"

#include "model/support/systemwords.h"
#include "model/system/savefile.h"
#include "model/watch/watchfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class WatchStoreText final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::WatchStore)
};

/// Where the file went that can't be read; empty if it is where it was.
QString putAside(const QString& path)
{
    constexpr int mostPutAside = 1000;
    for (int number = 1; number <= mostPutAside; ++number) {
        const QString name = u"%1.%2"_s.arg(path).arg(number);
        if (!QFile::exists(name))
            return QFile::rename(path, name) ? name : QString();
    }
    return {};
}

} // namespace

WatchStore::WatchStore(QString path)
    : m_path(std::move(path))
{
}

Result<std::optional<WatchLog>> WatchStore::load() const
{
    if (m_path.isEmpty())
        return std::optional<WatchLog>();
    sweepLeftovers(m_path);
    QFile file(m_path);
    if (!file.exists())
        return std::optional<WatchLog>();
    Result<WatchLog> log = file.open(QIODevice::ReadOnly) ? readWatchFile(file.read(largestWatchFile + 1))
                                                          : Error{withoutFullStop(file.errorString()) + u'.'};
    if (log)
        return std::optional(std::move(log).value());
    file.close();
    const QString aside = putAside(m_path);
    return Error{WatchStoreText::tr("What was watched before can't be taken up. %1 It is still there, as %2.",
        "%1 a sentence that says why, %2 path of a file")
                     .arg(log.error(), QDir::toNativeSeparators(aside.isEmpty() ? m_path : aside))};
}

QString WatchStore::save(const WatchLog& log) const
{
    if (m_path.isEmpty() || !log.isWorthTelling())
        return {};
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    const Result<QString> saved = saveFile(m_path, watchFileOf(log));
    return saved ? QString() : saved.error();
}

} // namespace PortCheck
