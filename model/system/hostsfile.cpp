// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/hostsfile.h"

#include "model/system/systemfile.h"

#include <QDir>
#include <QHostAddress>
#include <QStringList>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostHostsText = 4 * 1024 * 1024; // bytes; lists that block advertisements are long
constexpr qsizetype mostNames = 65536;
constexpr qsizetype mostAddresses = 64; // of a name

QString hostsPath()
{
#ifdef Q_OS_WIN
    const QString root = qEnvironmentVariable("SystemRoot", u"C:\\Windows"_s);
    return QDir::toNativeSeparators(root + u"/System32/drivers/etc/hosts"_s);
#else
    return u"/etc/hosts"_s;
#endif
}

QString comparable(const QString& name)
{
    return (name.endsWith(u'.') ? name.chopped(1) : name).toLower();
}

} // namespace

HostsFile::HostsFile(QString path, const QByteArray& text)
    : m_path(std::move(path))
{
    int number = 0;
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray& line : lines) {
        ++number;
        const qsizetype comment = line.indexOf('#');
        const QString content = QString::fromUtf8(comment < 0 ? line : line.first(comment)).simplified();
        const QStringList words = content.split(u' ', Qt::SkipEmptyParts);
        const QHostAddress address(words.value(0));
        if (address.isNull())
            continue;
        for (const QString& name : words.sliced(1)) {
            const QString key = comparable(name);
            if (m_lines.size() >= mostNames && !m_lines.contains(key))
                continue;
            QHash<QString, int>& ofName = m_lines[key];
            if (ofName.size() < mostAddresses && !ofName.contains(address.toString()))
                ofName.insert(address.toString(), number);
        }
    }
}

HostsFile HostsFile::ofThisComputer()
{
    const QString path = hostsPath();
    return {path, systemFile(path, mostHostsText)};
}

int HostsFile::lineOf(const QString& name, const QHostAddress& address) const
{
    const auto ofName = m_lines.constFind(comparable(name));
    return ofName == m_lines.cend() ? 0 : ofName->value(address.toString());
}

bool HostsFile::contains(const QString& name) const
{
    return m_lines.contains(comparable(name));
}

} // namespace PortCheck
