// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/proxylibrary.h"

#include "model/system/systemfile.h"

#include <QByteArrayList>

namespace PortCheck {

using namespace Qt::StringLiterals;

QString proxyUnderTheProgram()
{
#ifdef Q_OS_LINUX
    static const QString found = [] {
        constexpr qint64 most = 4 * 1024 * 1024; // bytes; a program with Qt has some 50,000
        return proxyLibraryIn(systemFile(u"/proc/self/maps"_s, most));
    }();
    return found;
#else
    return {};
#endif
}

QString proxyLibraryIn(const QByteArray& maps)
{
    const QByteArrayList lines = maps.split('\n');
    for (const QByteArray& line : lines) {
        const QByteArray file = line.mid(line.lastIndexOf('/') + 1); // a path comes last
        for (const auto* name : {"proxychains", "torsocks", "tsocks"}) {
            if (file.startsWith("lib") && file.indexOf(name) == 3 && file.contains(".so"))
                return QString::fromLatin1(name);
        }
    }
    return {};
}

} // namespace PortCheck
