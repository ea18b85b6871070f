// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

/// Command lines, and the folder in which they are read.
namespace PortCheck::CommandLines {

using namespace Qt::StringLiterals;

inline const QString controllers = u"--target=Domain controllers=dc1.lab.example"_s;
inline const QString servers = u"--target=DNS Server=10.0.0.53"_s;

/// What makes a check complete, followed by \a more.
inline QStringList check(const QStringList& more = {})
{
    return QStringList{u"--check"_s, controllers, servers} + more;
}

inline Result<Options> parse(const QStringList& arguments)
{
    return parseCommandLine(QStringList{u"gp-portcheck"_s} + arguments);
}

inline void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// A folder of its own, with one inside ("sub"), that is the current one as long as this lives.
class Folder final {
public:
    Folder()
        : m_before(QDir::currentPath())
    {
        if (!m_folder.isValid() || !QDir::setCurrent(m_folder.path()) || !QDir().mkpath(u"sub"_s))
            qFatal("no folder for the test");
    }
    ~Folder() { QDir::setCurrent(m_before); }
    Q_DISABLE_COPY_MOVE(Folder)

private:
    QTemporaryDir m_folder;
    QString m_before;
};

} // namespace PortCheck::CommandLines
